package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A table while it is read: cells on a grid, merged ones marked, before it is known whether it holds content. */
final class TableDraft {

    /** Grid edges closer than this, in the format's unit of width, are one: rows drawn by hand never quite meet. */
    private static final double EDGE_TOLERANCE_POINTS = 5;

    /** Merged cells stand in each row they cover, but not so often that hostile ones fill the memory. */
    private static final int MOST_COPIES = 20_000;

    /**
     * How far a cell reaches.
     *
     * @param columns grid columns it covers, at least 1
     * @param rows rows it covers, at least 1
     * @param joinsAbove whether it only continues the cell above
     */
    record Extent(int columns, int rows, boolean joinsAbove) {

        static final Extent SINGLE = new Extent(1, 1, false);

        /** As many as HTML allows; more is no table that anyone drew. */
        private static final int MOST_COLUMNS = 1000;

        Extent {
            columns = Math.max(1, Math.min(columns, MOST_COLUMNS));
            rows = Math.max(1, rows);
        }
    }

    /** A cell that begins in the row; its items grow while it is open. */
    record Cell(int column, Extent extent, List<FlowBuilder.Item> items) {

        int end() {
            return column + extent.columns();
        }
    }

    record Row(int page, List<Cell> cells) {}

    private final List<Row> rows = new ArrayList<>();
    /** Cells that reach down over the row that is open, each with the rows it still covers. */
    private List<Reaching> reaching = new ArrayList<>();

    private double[] edges;
    private Boolean ruled;
    private boolean placesAroundMerged;
    private int next;

    private record Reaching(Cell cell, int rowsLeft) {}

    /** Lets cells that reach over rows push those of the rows below aside, as HTML does. */
    void placeAroundMerged() {
        placesAroundMerged = true;
    }

    /** Tells whether lines are drawn around the cells; unknown where this is never called. */
    void ruled(boolean drawn) {
        ruled = drawn;
    }

    /** Null where unknown. */
    Boolean ruled() {
        return ruled;
    }

    /** Widths of the grid's columns, in points; they let edges that nearly meet be one. */
    void widths(List<Double> points) {
        if (points.stream().anyMatch(width -> width <= 0)) {
            return;
        }
        edges = new double[points.size() + 1];
        for (int i = 0; i < points.size(); i++) {
            edges[i + 1] = edges[i] + points.get(i);
        }
    }

    int page() {
        return rows.isEmpty() ? RawDocument.NO_PAGE : rows.get(0).page();
    }

    void openRow(int page) {
        List<Reaching> still = new ArrayList<>();
        for (Reaching above : reaching) {
            if (above.rowsLeft > 0) {
                still.add(new Reaching(above.cell, above.rowsLeft - 1));
            }
        }
        reaching = still;
        rows.add(new Row(page, new ArrayList<>()));
        next = 0;
    }

    /** Leaves grid columns empty, at a row's begin or under a merged cell. */
    void skip(int columns) {
        next += columns;
    }

    /** Places a cell in the open row and returns the list that its items go to. */
    List<FlowBuilder.Item> openCell(Extent extent) {
        if (rows.isEmpty()) {
            openRow(RawDocument.NO_PAGE);
        }
        if (placesAroundMerged) {
            for (Reaching above : reaching) {
                next = above.cell.column() <= next && next < above.cell.end() ? above.cell.end() : next;
            }
        }
        next = Math.min(next, Extent.MOST_COLUMNS);
        Cell cell = new Cell(next, extent, new ArrayList<>());
        rows.get(rows.size() - 1).cells().add(cell);
        next = cell.end();
        if (extent.rows() > 1) {
            reaching.add(new Reaching(cell, extent.rows() - 1));
            reaching.sort((a, b) -> Integer.compare(a.cell.column(), b.cell.column()));
        }
        return cell.items();
    }

    /** Lets the cell placed last cover more grid columns. */
    void widenLast(int columns) {
        List<Cell> cells = rows.get(rows.size() - 1).cells();
        Cell last = cells.get(cells.size() - 1);
        Extent extent = last.extent();
        Extent wider = new Extent(extent.columns() + columns, extent.rows(), extent.joinsAbove());
        cells.set(cells.size() - 1, new Cell(last.column(), wider, last.items()));
        next = cells.get(cells.size() - 1).end();
    }

    /** The rows with merged cells standing in each row they cover, on a grid of only the edges that some cell has. */
    List<Row> grid() {
        List<Row> grid = new ArrayList<>();
        List<Cell> above = List.of();
        List<Reaching> open = new ArrayList<>();
        int copies = 0;
        for (Row row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                Cell upper = cell.extent().joinsAbove() ? beginningAt(cell.column(), above) : null;
                cells.add(upper == null ? cell : new Cell(cell.column(), cell.extent(), upper.items()));
            }
            open.removeIf(reach -> reach.rowsLeft == 0);
            for (int i = 0; i < open.size(); i++) {
                Reaching reach = open.get(i);
                open.set(i, new Reaching(reach.cell, reach.rowsLeft - 1));
                if (copies < MOST_COPIES && cells.stream().noneMatch(cell -> overlap(cell, reach.cell))) {
                    cells.add(reach.cell);
                    copies++;
                }
            }
            row.cells().stream()
                    .filter(cell -> cell.extent().rows() > 1)
                    .forEach(cell -> open.add(new Reaching(cell, cell.extent().rows() - 1)));
            cells.sort((a, b) -> Integer.compare(a.column(), b.column()));
            grid.add(new Row(pageOf(row), cells));
            above = cells;
        }
        return compact(grid);
    }

    /** The page on which the first of its paragraphs stands; a row that a page break moves was opened before it. */
    private static int pageOf(Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.items().stream())
                .filter(FlowBuilder.Text.class::isInstance)
                .mapToInt(item -> ((FlowBuilder.Text) item).page())
                .min()
                .orElse(row.page());
    }

    private static Cell beginningAt(int column, List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .orElse(null);
    }

    private static boolean overlap(Cell a, Cell b) {
        return a.column() < b.end() && b.column() < a.end();
    }

    /** Leaves out the grid edges that no cell has, or that only miss another one by a hair. */
    private List<Row> compact(List<Row> grid) {
        TreeSet<Integer> used = new TreeSet<>();
        grid.forEach(row -> row.cells().forEach(cell -> {
            used.add(cell.column());
            used.add(cell.end());
        }));
        int last = used.isEmpty() ? 0 : used.last();
        int[] columnOf = new int[last + 1];
        int column = -1;
        double at = Double.NEGATIVE_INFINITY;
        for (int edge = 0; edge <= last; edge++) {
            if (used.contains(edge)) {
                double position = edges != null && edge < edges.length ? edges[edge] : edge * 1000.0;
                if (position - at > EDGE_TOLERANCE_POINTS) {
                    column++;
                    at = position;
                }
            }
            columnOf[edge] = Math.max(0, column);
        }
        List<Row> compact = new ArrayList<>();
        for (Row row : grid) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                int columns = columnOf[cell.end()] - columnOf[cell.column()];
                if (columns > 0) {
                    cells.add(new Cell(columnOf[cell.column()], new Extent(columns, 1, false), cell.items()));
                } else if (!cell.items().isEmpty() && !cells.isEmpty()) {
                    cells.get(cells.size() - 1).items().addAll(cell.items());
                }
            }
            compact.add(new Row(row.page(), cells));
        }
        return compact;
    }
}
