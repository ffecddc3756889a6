package vn.planlens.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.export.CsvRows;
import vn.planlens.json.JsonStream;
import vn.planlens.json.ResultJson;

/**
 * Writes rows of one kind in the format asked for, one by one.
 *
 * @param <R> what a row is
 */
final class RowOutput<R> {

    private final Console console;
    private final OutputFormat format;
    private final Function<R, ?> json;
    private final Map<String, Function<R, ?>> fields = new LinkedHashMap<>();

    /** @param json what a row is as JSON */
    RowOutput(Console console, OutputFormat format, Function<R, ?> json) {
        this.console = console;
        this.format = format;
        this.json = json;
    }

    /** Adds a column of the CSV. */
    RowOutput<R> field(String head, Function<R, ?> value) {
        fields.put(head, value);
        return this;
    }

    /**
     * @param head what stands before the rows in one JSON document
     * @param list the field that holds them there
     * @param table writes them for people
     */
    void write(Object head, String list, Stream<R> rows, Consumer<Stream<R>> table) throws IOException {
        switch (format) {
            case TABLE -> table.accept(rows);
            case JSON -> {
                try (JsonStream document = ResultJson.stream(head, list, console.out())) {
                    for (R row : (Iterable<R>) rows::iterator) {
                        document.add(json.apply(row));
                    }
                }
            }
            case JSONL -> {
                for (R row : (Iterable<R>) rows::iterator) {
                    ResultJson.line(json.apply(row), console.out());
                }
            }
            case CSV -> {
                try (CsvRows csv = new CsvRows(console.out(), new ArrayList<>(fields.keySet()))) {
                    for (R row : (Iterable<R>) rows::iterator) {
                        List<Object> cells = new ArrayList<>();
                        fields.values().forEach(field -> cells.add(field.apply(row)));
                        csv.row(cells.toArray());
                    }
                }
            }
        }
    }
}
