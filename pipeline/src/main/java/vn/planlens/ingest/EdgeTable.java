package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A table of a format that knows only rows, each with its cells' edges: the grid is what all the edges make. */
final class EdgeTable {

    private static final double TWIPS_PER_POINT = 20;

    /**
     * A cell of a row.
     *
     * @param left its left edge, in twips
     * @param right its right edge, in twips
     * @param joinsAbove whether it goes on the cell above
     * @param joinsBefore whether it goes on the cell on its left
     * @param items what stands in it
     */
    record Cell(int left, int right, boolean joinsAbove, boolean joinsBefore, List<FlowBuilder.Item> items) {}

    private final List<List<Cell>> rows = new ArrayList<>();

    void add(List<Cell> row) {
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    void fill(TableDraft draft) {
        TreeSet<Integer> edges = new TreeSet<>();
        rows.forEach(row -> row.forEach(cell -> {
            edges.add(cell.left());
            edges.add(cell.right());
        }));
        List<Integer> grid = new ArrayList<>(edges);
        List<Double> widths = new ArrayList<>();
        for (int i = 1; i < grid.size(); i++) {
            widths.add((grid.get(i) - grid.get(i - 1)) / TWIPS_PER_POINT);
        }
        draft.widths(widths);
        for (List<Cell> row : rows) {
            draft.openRow(RawDocument.NO_PAGE);
            draft.skip(Math.max(0, edges.headSet(row.get(0).left()).size()));
            List<FlowBuilder.Item> open = null;
            for (Cell cell : row) {
                int columns = edges.headSet(cell.right()).size()
                        - edges.headSet(cell.left()).size();
                if (cell.joinsBefore() && open != null) {
                    draft.widenLast(columns);
                } else {
                    open = draft.openCell(new TableDraft.Extent(columns, 1, cell.joinsAbove()));
                }
                open.addAll(cell.items());
            }
        }
    }
}
