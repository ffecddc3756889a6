package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
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
    private void joinHeads() {
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
    private void unwrap() {
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
        unwrap();
        joinHeads();
        new MergedCells(rows, LineTables.HEADS.rolesOf(texts(0)).orElse(List.of())).share();
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
