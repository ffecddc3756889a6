package vn.planlens.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.planlens.model.RuleId;

/** A reviewed table of rules, read from the class path. */
public final class RuleTable {

    /** Parts the entries of a cell that holds a list. */
    private static final String LIST_SEPARATOR = "|";

    private static final CSVFormat TSV = CSVFormat.Builder.create()
            .setDelimiter('\t')
            .setQuote(null)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final String name;
    private final List<Row> rows;

    private RuleTable(String name, List<Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * Reads a table that stands beside a class.
     *
     * @param neighbour a class of the package whose resource folder holds the table
     * @param fileName e.g. {@code channel-words.tsv}
     * @param columns the header the table must have, in order
     * @throws RuleTableException naming every faulty line at once: a missing column, an empty id, an id used twice,
     *     text that is not NFC
     */
    public static RuleTable read(Class<?> neighbour, String fileName, String... columns) {
        try (InputStream in = neighbour.getResourceAsStream(fileName)) {
            if (in == null) {
                throw new RuleTableException(fileName, List.of("no such table beside " + neighbour.getName()));
            }
            return parse(fileName, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), columns);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + fileName, e);
        }
    }

    private static RuleTable parse(String fileName, BufferedReader reader, String... columns) throws IOException {
        List<String> faults = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        String table = fileName.substring(0, fileName.lastIndexOf('.'));
        try (CSVParser parser = TSV.parse(reader)) {
            if (!parser.getHeaderNames().equals(List.of(columns))) {
                faults.add("the columns must be " + List.of(columns) + " but are " + parser.getHeaderNames());
            }
            for (CSVRecord record : parser) {
                long line = parser.getCurrentLineNumber();
                if (!record.isConsistent()) {
                    faults.add("line " + line + ": " + record.size() + " cells, not " + columns.length);
                    continue;
                }
                Map<String, String> cells = new LinkedHashMap<>();
                record.toMap().forEach((column, cell) -> {
                    if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
                        faults.add("line " + line + ": " + column + " is not NFC");
                    }
                    cells.put(column, cell.strip());
                });
                String id = cells.getOrDefault("id", "");
                if (id.isEmpty()) {
                    faults.add("line " + line + ": no id");
                } else if (!ids.add(id)) {
                    faults.add("line " + line + ": the id " + id + " stands twice");
                }
                rows.add(new Row(new RuleId(table, id), fileName, (int) line, cells));
            }
        }
        if (!faults.isEmpty()) {
            throw new RuleTableException(fileName, faults);
        }
        return new RuleTable(fileName, List.copyOf(rows));
    }

    /** The file's name. */
    public String name() {
        return name;
    }

    public List<Row> rows() {
        return rows;
    }

    /**
     * Turns each row into a rule.
     *
     * @throws RuleTableException naming every row for which {@code toRule} threw an {@link IllegalArgumentException}
     */
    public <R> List<R> map(Function<Row, R> toRule) {
        List<String> faults = new ArrayList<>();
        List<R> rules = new ArrayList<>();
        for (Row row : rows) {
            try {
                rules.add(toRule.apply(row));
            } catch (IllegalArgumentException e) {
                faults.add("line " + row.line() + ", " + row.id().row() + ": " + e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new RuleTableException(name, faults);
        }
        return List.copyOf(rules);
    }

    /**
     * One row.
     *
     * @param id names the rule in findings
     * @param file the table's file name
     * @param line 1-based line of the file
     * @param cells by column
     */
    public record Row(RuleId id, String file, int line, Map<String, String> cells) {

        /** The cell's text, empty where it is empty. */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return cell;
        }

        /** The cell's text, or null where it is empty. */
        public String orNull(String column) {
            String cell = get(column);
            return cell.isEmpty() ? null : cell;
        }

        /** The entries of a cell that holds a list, parted by {@code |}. */
        public List<String> list(String column) {
            return Stream.of(get(column).split("\\" + LIST_SEPARATOR))
                    .map(String::strip)
                    .filter(entry -> !entry.isEmpty())
                    .toList();
        }
    }
}
