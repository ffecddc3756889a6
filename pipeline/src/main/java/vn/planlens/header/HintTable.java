package vn.planlens.header;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import vn.planlens.header.HintTableException.Fault;
import vn.planlens.place.UnitKinds;

/**
 * The table {@code planlens.tsv} of a folder: what a person knows of the plans below it. The first line names the columns
 * ({@code path}, {@code kind}, {@code ward}, {@code district}, {@code province}, {@code year}; only {@code path} must be
 * there), each further line says what is known of the files that its path means: a file, a folder with all below it, or a
 * pattern ({@code *}, {@code ?}, {@code **}). An empty cell says nothing; {@code #} begins a comment. Where several lines
 * mean a file, a later one goes before an earlier one.
 */
final class HintTable {

    /** The table's name in every folder. */
    static final String FILE_NAME = "planlens.tsv";

    private static final Set<String> COLUMNS = Set.of("path", "kind", "ward", "district", "province", "year");
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2999;

    private final List<Entry> entries;

    private HintTable(List<Entry> entries) {
        this.entries = entries;
    }

    /** @throws HintTableException naming the first faulty line and how to mend it */
    static HintTable read(Path file) throws HintTableException {
        String text;
        try {
            text = Normalizer.normalize(Files.readString(file, StandardCharsets.UTF_8), Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            throw new HintTableException(file, 1, Fault.NOT_TEXT, HintTable.FILE_NAME);
        } catch (IOException e) {
            throw new HintTableException(file, 1, Fault.NOT_TEXT, e.toString());
        }
        List<Entry> entries = new ArrayList<>();
        List<String> columns = null;
        int number = 0;
        for (String line : text.replace("\ufeff", "").split("\\R", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (columns == null) {
                columns = columns(file, number, cells);
            } else {
                entries.add(entry(file, number, columns, cells));
            }
        }
        return new HintTable(entries);
    }

    /** What the table says of a file, given by its path from the table's folder; {@link Hint#NONE} where nothing. */
    Hint of(Path relative) {
        String path = Normalizer.normalize(relative.toString().replace('\\', '/'), Normalizer.Form.NFC);
        Hint hint = Hint.NONE;
        for (Entry entry : entries) {
            if (entry.means(path)) {
                hint = entry.hint().orElse(hint);
            }
        }
        return hint;
    }

    private static List<String> columns(Path file, int number, List<String> cells) throws HintTableException {
        List<String> columns =
                cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        if (!columns.contains("path")) {
            throw new HintTableException(file, number, Fault.NO_PATH_COLUMN, String.join(" ", cells));
        }
        for (String column : columns) {
            if (!COLUMNS.contains(column)) {
                throw new HintTableException(file, number, Fault.UNKNOWN_COLUMN, column);
            }
        }
        return columns;
    }

    private static Entry entry(Path file, int number, List<String> columns, List<String> cells)
            throws HintTableException {
        if (cells.size() > columns.size()) {
            throw new HintTableException(file, number, Fault.TOO_MANY_CELLS, String.join(" ", cells));
        }
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                values.put(columns.get(i), cells.get(i));
            }
        }
        String path = values.remove("path");
        if (path == null) {
            throw new HintTableException(file, number, Fault.NO_PATH, String.join(" ", cells));
        }
        if (values.isEmpty()) {
            throw new HintTableException(file, number, Fault.NOTHING_SAID, path);
        }
        String kind = values.containsKey("kind") ? values.get("kind").toLowerCase(Locale.ROOT) : null;
        if (kind != null && !UnitKinds.OF_COMMUNES.contains(kind)) {
            throw new HintTableException(file, number, Fault.BAD_KIND, values.get("kind"));
        }
        if (kind != null && !values.containsKey("ward")) {
            throw new HintTableException(file, number, Fault.KIND_WITHOUT_WARD, kind);
        }
        Hint hint = new Hint(
                kind, values.get("ward"), values.get("district"), values.get("province"), year(file, number, values));
        return new Entry(path.replaceAll("/+$", ""), matcher(file, number, path), hint);
    }

    private static Integer year(Path file, int number, Map<String, String> values) throws HintTableException {
        String written = values.get("year");
        if (written == null) {
            return null;
        }
        boolean digits = written.length() == 4 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        int year = digits ? Integer.parseInt(written) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new HintTableException(file, number, Fault.BAD_YEAR, written);
        }
        return year;
    }

    /** The matcher of a pattern, or null for a plain path. */
    private static PathMatcher matcher(Path file, int number, String path) throws HintTableException {
        if (path.chars().noneMatch(sign -> "*?[{".indexOf(sign) >= 0)) {
            return null;
        }
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + path);
        } catch (PatternSyntaxException e) {
            throw new HintTableException(file, number, Fault.BAD_PATTERN, path);
        }
    }

    private record Entry(String path, PathMatcher pattern, Hint hint) {

        boolean means(String file) {
            if (pattern != null) {
                Path asked = Path.of(file);
                return pattern.matches(asked) || path.indexOf('/') < 0 && pattern.matches(asked.getFileName());
            }
            return file.equals(path) || file.startsWith(path + "/") || path.equals(".");
        }
    }
}
