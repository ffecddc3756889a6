package vn.planlens.ingest;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table drawn with bars, as Markdown has it: {@code | 1 | Rà soát TTHC | Văn phòng |}. */
final class PipeTable {

    private static final Pattern LINE = Pattern.compile("\\s*\\|?(?:\\s*:?-{2,}:?\\s*\\|)*\\s*:?-{2,}:?\\s*\\|?\\s*");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private PipeTable() {}

    /** Whether the line is a row: a bar at its begin and its end. */
    static boolean isRow(String line) {
        String row = line.strip();
        return row.length() > 2 && row.startsWith("|") && row.endsWith("|");
    }

    static RawDocument.Table read(List<String> lines, int page) {
        List<RawDocument.Row> rows = new ArrayList<>();
        for (String line : lines) {
            if (!LINE.matches(line)) {
                rows.add(new RawDocument.Row(cells(line.strip()), page));
            }
        }
        return new RawDocument.Table(rows, page);
    }

    private static List<RawDocument.Cell> cells(String row) {
        List<RawDocument.Cell> cells = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int i = 1; i < row.length(); i++) {
            char sign = row.charAt(i);
            if (sign == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
                open.append('|');
                i++;
            } else if (sign == '|') {
                List<String> paragraphs =
                        Stream.of(BREAK.split(open.toString())).toList();
                cells.add(new RawDocument.Cell(paragraphs, cells.size(), 1));
                open.setLength(0);
            } else {
                open.append(sign);
            }
        }
        return cells;
    }
}
