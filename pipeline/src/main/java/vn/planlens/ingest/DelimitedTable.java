package vn.planlens.ingest;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * A table whose cells are parted by tabs or by strokes (markdown). A row may go over several lines; a head repeated
 * after a page break is dropped. Lines that are so parted without being a table lay out letterhead or signature and are
 * read column by column.
 */
final class DelimitedTable {

    /** A line break in a cell of a markdown table. */
    static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    /** A cell of the last column has hardly more lines than this. */
    private static final int AHEAD = 6;

    /** Code units; a longer line is a paragraph. */
    private static final int LONGEST_GROUP = 160;

    private final List<FlowLine> lines;
    private final int from;
    private final char mark;
    private final Grid grid = new Grid();
    private boolean ruled;
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
        return isFramed(text) || text.indexOf(" | ") > 0 ? '|' : 0;
    }

    private static boolean isFramed(String text) {
        return text.startsWith("|") && text.indexOf('|', 1) > 0;
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
                ruled = true;
                at++;
                to = at;
                continue;
            }
            List<String> cells = cells(line, marked);
            if (grid.size() == 0) {
                columns = cells.size();
                begin(cells, line.page());
            } else if (grid.size() == 1 && marked && grid.isLowerHead(cells)) {
                columns += cells.size() - 1;
                begin(cells, line.page());
            } else if (!marked && isGroupRow(at)) {
                begin(cells, line.page());
            } else if (isRowOpen() && goesOn(line, cells) || !marked && isInLastCell(at)) {
                continueRow(cells);
            } else if (isWrapped(cells)) {
                grid.wrap(cells);
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

    /** Tabs at the ends of a line part empty cells; blanks and frames say nothing. */
    private List<String> cells(FlowLine line, boolean marked) {
        String inner = mark == '\t' ? line.raw() : line.text();
        if (mark == '|' && marked) {
            inner = inner.startsWith("|") ? inner.substring(1) : inner;
            inner = inner.endsWith("|") && !inner.endsWith("\\|") ? inner.substring(0, inner.length() - 1) : inner;
        } else if (grid.size() == 0 || !marked && line.raw().indexOf('\t') < 0) {
            inner = line.text();
        }
        List<String> cells = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char sign = inner.charAt(i);
            if (sign == '\\' && inner.startsWith("|", i + 1)) {
                continue;
            }
            boolean escaped = sign == '|' && i > 0 && inner.charAt(i - 1) == '\\';
            if (sign == mark && !escaped) {
                cells.add(open.toString().strip());
                open.setLength(0);
            } else {
                open.append(sign);
            }
        }
        cells.add(open.toString().strip());
        return cells;
    }

    private void begin(List<String> cells, int page) {
        List<List<String>> row = new ArrayList<>();
        cells.forEach(cell -> row.add(paragraphs(cell)));
        grid.addRow(row, page);
    }

    private static List<String> paragraphs(String cell) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : BREAK.split(cell)) {
            paragraphs.add(paragraph.strip());
        }
        return paragraphs;
    }

    /** A line without tabs between numbered rows: a cell that reached across the table. */
    private boolean isGroupRow(int at) {
        FlowLine line = lines.get(at);
        RowNumber number = RowNumber.of(line.text());
        boolean head = line.isCapitals() || number != null && number.group();
        if (mark != '\t' || !head || at + 1 >= lines.size() || line.text().length() > LONGEST_GROUP) {
            return false;
        }
        String next = lines.get(at + 1).text();
        List<String> below = next.indexOf(mark) > 0 ? cells(lines.get(at + 1), true) : List.of();
        return grid.isHead(0) && below.size() > 2 && below.size() >= columns - 1 && Grid.isNumber(below.get(0));
    }

    /** Whether the last row has fewer cells than the table's head. */
    private boolean isRowOpen() {
        return mark == '\t' && grid.lastRow().size() < columns;
    }

    private boolean goesOn(FlowLine line, List<String> cells) {
        List<List<String>> row = grid.lastRow();
        boolean numbered =
                RowNumber.of(cells.get(0)) != null && RowNumber.of(cells.get(0)).isAlone();
        return row.size() + cells.size() - 1 <= columns && line.gap() < 2 && !numbered && row.size() > 1;
    }

    /** A paragraph of a row's last cell: behind it comes the row with the next number. */
    private boolean isInLastCell(int at) {
        if (mark != '\t' || !grid.isHead(0) || grid.lastRow().size() != columns) {
            return false;
        }
        RowNumber last = RowNumber.of(String.join(" ", grid.lastRow().get(0)));
        for (int next = at + 1; last != null && next < Math.min(lines.size(), at + AHEAD); next++) {
            String text = lines.get(next).text();
            int tab = text.indexOf('\t');
            RowNumber number = tab < 0 ? null : RowNumber.of(text.substring(0, tab));
            if (tab >= 0) {
                return number != null && number.value() == last.value() + 1;
            }
        }
        return false;
    }

    /** A line of cells that a program has wrapped: drawn with strokes, without rules, nothing under the number. */
    private boolean isWrapped(List<String> cells) {
        return mark == '|'
                && !ruled
                && cells.size() == columns
                && columns > 2
                && cells.get(0).isEmpty()
                && grid.isNumbered();
    }

    /** A line break in a cell: the line's first cell belongs to the row's last one. */
    private void continueRow(List<String> cells) {
        List<List<String>> row = grid.lastRow();
        row.get(row.size() - 1).add(cells.get(0));
        cells.subList(1, cells.size()).forEach(cell -> row.add(paragraphs(cell)));
    }

    private LineTables.Region region() {
        List<RawDocument.Element> elements = grid.elements();
        if (elements == null && isFramed(lines.get(from).text())) {
            elements = new ArrayList<>();
            for (FlowLine line : lines.subList(from, to)) {
                elements.add(
                        new RawDocument.Paragraph(line.text().replace('|', ' ').strip(), line.page()));
            }
        }
        return new LineTables.Region(from, to, elements);
    }
}
