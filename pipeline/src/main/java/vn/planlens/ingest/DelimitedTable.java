package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose cells are parted by tabs or by strokes (markdown). A row may go over several lines; a head repeated
 * after a page break is dropped. Lines that are so parted without being a table lay out letterhead or signature and are
 * read column by column.
 */
final class DelimitedTable {

    private final List<FlowLine> lines;
    private final int from;
    private final char mark;
    private final Grid grid = new Grid();
    private int columns;
    private int to;

    private DelimitedTable(List<FlowLine> lines, int from, char mark) {
        this.lines = lines;
        this.from = from;
        this.mark = mark;
    }

    /** The region that begins at the line, or null. */
    static LineTables.Region at(List<FlowLine> lines, int from) {
        char mark = markOf(lines.get(from).text());
        if (mark == 0) {
            return null;
        }
        DelimitedTable table = new DelimitedTable(lines, from, mark);
        table.read();
        return table.region();
    }

    private static char markOf(String text) {
        if (text.indexOf('\t') > 0 && !isListItem(text)) {
            return '\t';
        }
        boolean framed = text.startsWith("|") && text.indexOf('|', 1) > 0;
        return framed || text.indexOf(" | ") > 0 ? '|' : 0;
    }

    /** A bullet or marker with a tab behind it, as word processors write lists. */
    private static boolean isListItem(String text) {
        int tab = text.indexOf('\t');
        String mark = text.substring(0, tab);
        boolean bullet = mark.length() == 1 && !Character.isLetterOrDigit(mark.charAt(0));
        boolean marker = mark.length() <= 8 && mark.length() > 1 && ".)".indexOf(mark.charAt(mark.length() - 1)) >= 0;
        return (bullet || marker) && text.indexOf('\t', tab + 1) < 0;
    }

    private void read() {
        int at = from;
        while (at < lines.size()) {
            FlowLine line = lines.get(at);
            boolean marked = line.text().indexOf(mark) >= 0 && (mark != '\t' || !isListItem(line.text()));
            if (marked && isRule(line.text())) {
                at++;
                to = at;
                continue;
            }
            List<String> cells = marked ? cells(line.text()) : List.of(line.text());
            if (grid.size() == 0) {
                columns = cells.size();
                begin(cells, line.page());
            } else if (isRowOpen() && goesOn(line, cells)) {
                continueRow(cells);
            } else if (marked && cells.size() > 1 || marked && mark == '|') {
                columns = Math.max(columns, grid.size() == 1 && !grid.isHead(0) ? cells.size() : columns);
                begin(cells, line.page());
            } else {
                break;
            }
            at++;
            to = at;
        }
    }

    /** The line under the head of a markdown table: {@code |---|:--:|}. */
    private static boolean isRule(String text) {
        return text.indexOf('-') >= 0 && text.chars().allMatch(sign -> "|-: \t+=".indexOf(sign) >= 0);
    }

    private List<String> cells(String text) {
        String inner = text;
        if (mark == '|') {
            inner = inner.startsWith("|") ? inner.substring(1) : inner;
            inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        }
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= inner.length(); i++) {
            if (i == inner.length() || inner.charAt(i) == mark) {
                cells.add(inner.substring(start, i).strip());
                start = i + 1;
            }
        }
        return cells;
    }

    private void begin(List<String> cells, int page) {
        List<List<String>> row = new ArrayList<>();
        cells.forEach(cell -> row.add(paragraphs(cell)));
        grid.addRow(row, page);
    }

    private static List<String> paragraphs(String cell) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph :
                cell.replace("<br/>", "<br>").replace("<br />", "<br>").split("<br>")) {
            paragraphs.add(paragraph.strip());
        }
        return paragraphs;
    }

    /** Whether the last row has fewer cells than the table's head. */
    private boolean isRowOpen() {
        return mark == '\t' && grid.lastRow().size() < columns;
    }

    private boolean goesOn(FlowLine line, List<String> cells) {
        List<List<String>> row = grid.lastRow();
        boolean numbered = Grid.isNumber(cells.get(0));
        return row.size() + cells.size() - 1 <= columns && line.gap() < 2 && !numbered && row.size() > 1;
    }

    /** A line break in a cell: the line's first cell belongs to the row's last one. */
    private void continueRow(List<String> cells) {
        List<List<String>> row = grid.lastRow();
        row.get(row.size() - 1).add(cells.get(0));
        cells.subList(1, cells.size()).forEach(cell -> row.add(paragraphs(cell)));
    }

    private LineTables.Region region() {
        return new LineTables.Region(from, to, grid.elements());
    }
}
