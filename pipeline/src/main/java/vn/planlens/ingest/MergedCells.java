package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.planlens.rules.ColumnRole;

/** Gives a cell that is merged over rows to each of them: in lines of text it stands in the first row only. */
final class MergedCells {

    private final List<List<List<String>>> rows;
    private final List<ColumnRole> roles;

    /**
     * @param rows of cells, each a list of paragraphs, the head first; changed in place
     * @param roles of the head's columns; empty where the head is not known, and nothing is done then
     */
    MergedCells(List<List<List<String>>> rows, List<ColumnRole> roles) {
        this.rows = rows;
        this.roles = roles;
    }

    void share() {
        complete();
        fill();
    }

    /** Makes rows whole that are one cell short: the cell above stands there too. */
    private void complete() {
        for (int i = 2; i < rows.size(); i++) {
            List<List<String>> row = rows.get(i);
            if (row.size() != roles.size() - 1
                    || row.size() < 3
                    || rows.get(i - 1).size() != roles.size()) {
                continue;
            }
            List<List<String>> whole = new ArrayList<>(rows.get(i - 1));
            int[] places = places(row);
            for (int c = 0; c < places.length; c++) {
                whole.set(places[c], row.get(c));
            }
            rows.set(i, whole);
        }
    }

    /**
     * The column of each cell of a row that is one short, as where a cell merged over rows has been left out: the one is
     * missing without which the cells suit their columns best.
     */
    private int[] places(List<List<String>> row) {
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

    /** Lets a cell that is merged over rows stand in each: leads, and times in front, are hardly ever left out. */
    private void fill() {
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
}
