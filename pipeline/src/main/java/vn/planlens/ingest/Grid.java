package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.planlens.ingest.RawDocument.Cell;
import vn.planlens.ingest.RawDocument.Paragraph;
import vn.planlens.ingest.RawDocument.Row;
import vn.planlens.rules.ColumnRole;

/**
 * Rows of cells found in lines. It is a table where its head is known or its rows are numbered; where it only lays out
 * letterhead or signature, it is read column by column; else it is plain text.
 */
final class Grid {

    /** A table without a known head has at least so many columns. */
    private static final int COLUMNS = 3;

    /** Letterhead and signature have two columns, and at times an empty one between. */
    private static final int LAYOUT_COLUMNS = 3;

    private static final int LAYOUT_ROWS = 16;

    private final List<List<List<String>>> rows = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private boolean wrapped;

    /** Begins a row; a cell is a list of paragraphs. */
    void addRow(List<List<String>> cells, int page) {
        rows.add(cells);
        pages.add(page);
    }

    int size() {
        return rows.size();
    }

    List<List<String>> lastRow() {
        return rows.get(rows.size() - 1);
    }

    private int columns() {
        int first = rows.get(0).size();
        return isHead(0) ? first : rows.stream().mapToInt(List::size).max().orElse(first);
    }

    /** Whether the cells are the lower row of a head: heads all, none a number. */
    boolean isLowerHead(List<String> cells) {
        return cells.size() == 2
                && isHead(0)
                && cells.stream().allMatch(cell -> LineTables.HEADS.roleOf(cell).isPresent());
    }

    /** Makes one row of a head of two. */
    void lowerHead() {
        if (rows.size() < 2 || !isLowerHead(texts(1))) {
            return;
        }
        List<String> heads = new ArrayList<>(texts(0));
        heads.addAll(texts(1));
        List<ColumnRole> roles = new ArrayList<>();
        heads.forEach(head -> roles.add(LineTables.HEADS.roleOf(head).orElse(ColumnRole.OTHER)));
        if (LostHead.lower(heads, roles)) {
            List<List<String>> row = new ArrayList<>();
            heads.forEach(head -> row.add(new ArrayList<>(List.of(head))));
            rows.set(0, row);
            rows.remove(1);
            pages.remove(1);
        }
    }

    /** Adds a line to each cell of the last row, whose text was wrapped. */
    void wrap(List<String> line) {
        for (int c = 0; c < line.size(); c++) {
            if (!line.get(c).isEmpty()) {
                lastRow().get(c).add(line.get(c));
            }
        }
        wrapped = true;
    }

    /** Makes paragraphs of wrapped cells. */
    void unwrap() {
        for (int c = 0; wrapped && c < columns(); c++) {
            int column = c;
            List<List<String>> cells = rows.stream()
                    .filter(row -> column < row.size())
                    .map(row -> row.get(column))
                    .toList();
            int width = cells.stream()
                    .flatMap(List::stream)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            for (List<String> cell : cells) {
                List<CellText.Fragment> fragments = cell.stream()
                        .filter(line -> !line.isEmpty())
                        .map(line -> new CellText.Fragment(line, 0))
                        .toList();
                cell.clear();
                cell.addAll(CellText.paragraphs(fragments, width));
            }
        }
    }

    /** Lets a cell that is merged over rows stand in each: leads, and times in front, are hardly ever left out. */
    void fillMerged() {
        if (rows.isEmpty()) {
            return;
        }
        List<ColumnRole> roles = LineTables.HEADS.rolesOf(texts(0)).orElse(List.of());
        for (int column = 0; column < roles.size(); column++) {
            boolean merges = roles.get(column) == ColumnRole.LEAD
                    || roles.get(column) == ColumnRole.UNIT
                    || column == 0 && roles.get(column) == ColumnRole.DEADLINE;
            for (int i = 2; merges && i < rows.size(); i++) {
                boolean whole =
                        rows.get(i).size() == roles.size() && rows.get(i - 1).size() == roles.size();
                boolean group = isGroup(rows.get(i)) || isGroup(rows.get(i - 1));
                if (whole && !group && String.join("", rows.get(i).get(column)).isBlank()) {
                    rows.get(i).set(column, rows.get(i - 1).get(column));
                }
            }
        }
    }

    /** Whether the row heads a group of rows: its number is Roman or a capital. */
    private static boolean isGroup(List<List<String>> row) {
        RowNumber number = RowNumber.of(String.join(" ", row.get(0)));
        return number != null && number.group() && number.isAlone();
    }

    /** Whether the first column holds the numbers of the rows. */
    boolean isNumbered() {
        return isHead(0) && LayoutTables.isNumberHead(texts(0).get(0));
    }

    /** Whether the row consists of known heads. */
    boolean isHead(int row) {
        return LineTables.HEADS.rolesOf(texts(row)).isPresent();
    }

    private List<String> texts(int row) {
        return rows.get(row).stream().map(cell -> String.join(" ", cell)).toList();
    }

    /** What the rows are; null for plain text. */
    List<RawDocument.Element> elements() {
        if (rows.isEmpty()) {
            return null;
        }
        int columns = columns();
        boolean numbered = rows.stream().anyMatch(row -> isNumber(String.join("", row.get(0))));
        boolean grid = columns >= COLUMNS && rows.size() > 1 && (numbered || rows.size() > COLUMNS);
        if (isHead(0) || grid) {
            return List.of(table(columns));
        }
        boolean layout = columns <= LAYOUT_COLUMNS
                && rows.size() <= LAYOUT_ROWS
                && rows.stream().flatMap(List::stream).flatMap(List::stream).anyMatch(LayoutTables::isLayoutLine);
        return layout ? columnByColumn(columns) : null;
    }

    /**
     * The column of each cell of a row that is one short, as where a cell merged over rows has been left out: the one is
     * missing without which the cells suit their columns best.
     */
    private int[] places(List<List<String>> row, List<ColumnRole> roles) {
        int missing = roles.size() - 1;
        int best = Integer.MIN_VALUE;
        for (int gap = roles.size() - 1; gap >= 0; gap--) {
            int fit = 0;
            for (int c = 0; c < row.size(); c++) {
                Set<ColumnRole> kinds = CellWords.kinds(String.join(" ", row.get(c)));
                ColumnRole role = roles.get(c < gap ? c : c + 1);
                fit += kinds.isEmpty() ? 0 : kinds.contains(CellWords.kind(role)) ? 1 : -1;
            }
            // Where the cells do not tell, a lead or the time in front is rather merged over rows than another cell.
            boolean merges = gap == 0 || roles.get(gap) == ColumnRole.LEAD || roles.get(gap) == ColumnRole.UNIT;
            fit = 2 * fit + (merges ? 1 : 0);
            if (fit > best) {
                best = fit;
                missing = gap;
            }
        }
        int[] places = new int[row.size()];
        for (int c = 0; c < places.length; c++) {
            places[c] = c < missing ? c : c + 1;
        }
        return places;
    }

    /** Makes rows whole that are one cell short: the cell above stands there too. */
    void complete() {
        List<ColumnRole> roles =
                rows.isEmpty() ? List.of() : LineTables.HEADS.rolesOf(texts(0)).orElse(List.of());
        for (int i = 2; i < rows.size(); i++) {
            List<List<String>> row = rows.get(i);
            if (row.size() != roles.size() - 1
                    || row.size() < 3
                    || rows.get(i - 1).size() != roles.size()) {
                continue;
            }
            List<List<String>> whole = new ArrayList<>(rows.get(i - 1));
            int[] places = places(row, roles);
            for (int c = 0; c < places.length; c++) {
                whole.set(places[c], row.get(c));
            }
            rows.set(i, whole);
        }
    }

    private RawDocument.Table table(int columns) {
        List<Row> table = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && isHead(0) && texts(i).equals(texts(0))) {
                continue;
            }
            List<List<String>> row = rows.get(i);
            List<Cell> cells = new ArrayList<>();
            boolean group = row.size() < columns && row.size() <= 2 && i > 0;
            for (int column = 0; column < row.size(); column++) {
                boolean last = column == row.size() - 1;
                boolean fromAbove = i > 0
                        && column < rows.get(i - 1).size()
                        && rows.get(i - 1).get(column) == row.get(column);
                cells.add(new Cell(row.get(column), column, last && group ? columns - column : 1, fromAbove));
            }
            table.add(new Row(cells, pages.get(i)));
        }
        return new RawDocument.Table(table, pages.get(0));
    }

    private List<RawDocument.Element> columnByColumn(int columns) {
        List<RawDocument.Element> elements = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            for (int i = 0; i < rows.size(); i++) {
                if (column < rows.get(i).size()) {
                    for (String paragraph : rows.get(i).get(column)) {
                        if (!paragraph.isBlank()) {
                            elements.add(new Paragraph(paragraph, pages.get(i)));
                        }
                    }
                }
            }
        }
        return elements;
    }

    /** The number of a row, as it stands in its first cell. */
    static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.length() <= 5 && cell.chars().allMatch(s -> Character.isDigit(s) || s == '.');
    }
}
