package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells that lines draw: between two neighbouring slots of the grid stands a wall where a line does, else they are
 * one cell.
 */
final class PdfGrid {

    /** Lines nearer than this are one line; lines that miss each other by less touch. */
    static final float TOLERANCE = 3;

    /** Grids with more slots are drawings. */
    private static final int MOST_SLOTS = 20_000;

    /** A cell: the slots it covers, both ends inside. */
    record Cell(int row, int column, int lastRow, int lastColumn) {

        TableDraft.Extent extent() {
            return new TableDraft.Extent(lastColumn - column + 1, lastRow - row + 1, false);
        }
    }

    private final float[] xs;
    private final float[] ys;
    private final List<PdfPage.Rule> rules;

    private PdfGrid(float[] xs, float[] ys, List<PdfPage.Rule> rules) {
        this.xs = xs;
        this.ys = ys;
        this.rules = rules;
    }

    /** The grid of lines that hang together; null where they make no table. */
    static PdfGrid of(List<PdfPage.Rule> rules) {
        List<Float> xs = new ArrayList<>();
        List<Float> ys = new ArrayList<>();
        for (PdfPage.Rule rule : rules) {
            // A line's ends are edges too: tables open at their sides have no line there.
            if (rule.isLevel()) {
                ys.add(rule.y0());
                xs.addAll(List.of(rule.x0(), rule.x1()));
            } else {
                xs.add(rule.x0());
                ys.addAll(List.of(rule.y0(), rule.y1()));
            }
        }
        float[] columns = cluster(xs);
        float[] rows = cluster(ys);
        int slots = (columns.length - 1) * (rows.length - 1);
        boolean drawn =
                rules.stream().anyMatch(PdfPage.Rule::isLevel) && rules.stream().anyMatch(rule -> !rule.isLevel());
        return drawn && slots > 1 && slots <= MOST_SLOTS ? new PdfGrid(columns, rows, rules) : null;
    }

    private static float[] cluster(List<Float> positions) {
        List<Float> sorted = positions.stream().sorted().toList();
        float[] clustered = new float[sorted.size()];
        int count = 0;
        float last = Float.NEGATIVE_INFINITY;
        for (float position : sorted) {
            if (position - last > TOLERANCE) {
                clustered[count++] = position;
            }
            last = position;
        }
        return Arrays.copyOf(clustered, count);
    }

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    float left(Cell cell) {
        return xs[cell.column()];
    }

    float right(Cell cell) {
        return xs[cell.lastColumn() + 1];
    }

    int rows() {
        return ys.length - 1;
    }

    private int columns() {
        return xs.length - 1;
    }

    /** Widths of the columns. */
    List<Double> widths() {
        List<Double> widths = new ArrayList<>();
        for (int i = 1; i < xs.length; i++) {
            widths.add((double) (xs[i] - xs[i - 1]));
        }
        return widths;
    }

    /**
     * What lies in each of the cells.
     *
     * @param cells as {@link #cells} gives them
     */
    List<List<PdfPage.Glyph>> contents(List<Cell> cells, List<PdfPage.Glyph> glyphs) {
        List<List<PdfPage.Glyph>> contents = new ArrayList<>();
        int[] cellOf = new int[rows() * columns()];
        for (int i = 0; i < cells.size(); i++) {
            fill(cellOf, cells.get(i), i);
            contents.add(new ArrayList<>());
        }
        for (PdfPage.Glyph glyph : glyphs) {
            int column = slot(xs, glyph.middle());
            int row = slot(ys, glyph.y() - glyph.size() / 4);
            if (column >= 0 && row >= 0) {
                contents.get(cellOf[row * columns() + column]).add(glyph);
            }
        }
        return contents;
    }

    /** The slot that the place lies in, its first edge counted; -1 for none. */
    private static int slot(float[] edges, float place) {
        int found = Arrays.binarySearch(edges, place);
        int slot = found >= 0 ? found : -found - 2;
        return slot < edges.length - 1 ? slot : -1;
    }

    private void fill(int[] cellOf, Cell cell, int number) {
        for (int row = cell.row(); row <= cell.lastRow(); row++) {
            Arrays.fill(cellOf, row * columns() + cell.column(), row * columns() + cell.lastColumn() + 1, number);
        }
    }

    /** The cells, row by row. */
    List<Cell> cells() {
        int columns = columns();
        boolean[][] walls = upright();
        boolean[][] floors = level();
        int[] cellOf = new int[rows() * columns];
        Arrays.fill(cellOf, -1);
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns; column++) {
                if (cellOf[row * columns + column] < 0) {
                    int lastColumn = column;
                    while (lastColumn + 1 < columns
                            && !walls[row][lastColumn + 1]
                            && cellOf[row * columns + lastColumn + 1] < 0) {
                        lastColumn++;
                    }
                    int lastRow = row;
                    while (lastRow + 1 < rows() && isOpen(floors, walls, lastRow + 1, column, lastColumn)) {
                        lastRow++;
                    }
                    Cell cell = new Cell(row, column, lastRow, lastColumn);
                    fill(cellOf, cell, cells.size());
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    /** Whether no line parts the slots of the row from those above, and none stands between them. */
    private static boolean isOpen(boolean[][] floors, boolean[][] walls, int row, int column, int lastColumn) {
        for (int i = column; i <= lastColumn; i++) {
            if (floors[row][i] || i > column && walls[row][i]) {
                return false;
            }
        }
        return true;
    }

    /** For each row and edge between columns, whether a line stands there. */
    private boolean[][] upright() {
        boolean[][] walls = new boolean[rows()][xs.length];
        for (PdfPage.Rule rule : rules) {
            if (!rule.isLevel()) {
                int edge = nearest(xs, rule.x0());
                for (int row = 0; row < rows(); row++) {
                    float middle = (ys[row] + ys[row + 1]) / 2;
                    walls[row][edge] |= rule.y0() <= middle && middle <= rule.y1();
                }
            }
        }
        return walls;
    }

    /** For each edge between rows and column, whether a line lies there. */
    private boolean[][] level() {
        boolean[][] floors = new boolean[ys.length][xs.length - 1];
        for (PdfPage.Rule rule : rules) {
            if (rule.isLevel()) {
                int edge = nearest(ys, rule.y0());
                for (int column = 0; column < xs.length - 1; column++) {
                    float middle = (xs[column] + xs[column + 1]) / 2;
                    floors[edge][column] |= rule.x0() <= middle && middle <= rule.x1();
                }
            }
        }
        return floors;
    }

    private static int nearest(float[] edges, float position) {
        int found = Arrays.binarySearch(edges, position);
        if (found >= 0) {
            return found;
        }
        int after = Math.min(edges.length - 1, -found - 1);
        return after > 0 && position - edges[after - 1] < edges[after] - position ? after - 1 : after;
    }
}
