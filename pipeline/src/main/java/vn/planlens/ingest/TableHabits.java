package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.model.Folding;
import vn.planlens.rules.ColumnRole;

/** What a table's rows have in common: cells that recur, the columns' widths, the full stops at the ends of cells. */
final class TableHabits {

    /** Longer cells hardly recur. */
    private static final int WORDS = 14;

    /** Share of a column's cells that must end with a full stop for it to be a rule. */
    private static final double RULE = 0.6;

    private static final int LEAST_CELLS = 3;

    private final List<ColumnRole> roles;
    private final Parting parting;
    private final List<Map<String, Integer>> columns;
    private final int[] widths;
    private final int[] cells;
    private final int[] stopped;

    /** The cells of the row in question; none where it is about all rows. */
    private final List<String> own;

    /**
     * @param roles of the columns without the number's
     * @param parting what parts the cells
     */
    TableHabits(List<ColumnRole> roles, Parting parting) {
        int count = roles.size();
        this.roles = List.copyOf(roles);
        this.parting = parting;
        this.columns = new ArrayList<>();
        this.own = List.of();
        this.widths = new int[count];
        this.cells = new int[count];
        this.stopped = new int[count];
        for (int i = 0; i < count; i++) {
            columns.add(new HashMap<>());
        }
    }

    private TableHabits(TableHabits all, List<String> own) {
        this.roles = all.roles;
        this.parting = all.parting;
        this.columns = all.columns;
        this.widths = all.widths;
        this.cells = all.cells;
        this.stopped = all.stopped;
        this.own = own;
    }

    private static String folded(List<CellText.Fragment> lines) {
        return Folding.fold(String.join(" ", CellText.paragraphs(lines, Integer.MAX_VALUE)));
    }

    /** Of the columns without the number's. */
    List<ColumnRole> roles() {
        return roles;
    }

    Parting parting() {
        return parting;
    }

    /** What parts the cells of a row from one another. */
    enum Parting {
        /** Hardly anything: a cell may begin on any line, or within one. */
        NOTHING,
        /** Mostly a blank line. */
        BLANK_LINES,
        /** Every cell has a line of its own. */
        LINES,
        /** Blank lines without exception. */
        WIDE_GAPS
    }

    /** Learns a cell. */
    void add(int column, List<CellText.Fragment> lines) {
        if (lines.isEmpty()) {
            return;
        }
        String cell = folded(lines);
        columns.get(column).merge(cell, 1, Integer::sum);
        lines.forEach(
                line -> widths[column] = Math.max(widths[column], line.text().length()));
        cells[column]++;
        stopped[column] += cell.endsWith(".") ? 1 : 0;
    }

    /** The longest line of a column, in characters; 0 where none is known. */
    int width(int column) {
        return widths[column];
    }

    /** Whether the cells of the column end with a full stop. */
    boolean isStopped(int column) {
        return cells[column] >= LEAST_CELLS && stopped[column] > RULE * cells[column];
    }

    /** What the other rows have in common, where these are the cells of one. */
    TableHabits except(List<List<CellText.Fragment>> cells) {
        return new TableHabits(this, cells.stream().map(TableHabits::folded).toList());
    }

    /** Whether the text begins with a cell that a further row has in the column. */
    boolean begins(int column, String text) {
        String folded = Folding.fold(text);
        int end = -1;
        for (int words = 0; words < WORDS && end < folded.length(); words++) {
            int blank = folded.indexOf(' ', end + 1);
            end = blank < 0 ? folded.length() : blank;
            String cell = folded.substring(0, end);
            int ownCells = own.isEmpty() || own.get(column).equals(cell) ? 1 : 0;
            if (columns.get(column).getOrDefault(cell, 0) > ownCells) {
                return true;
            }
        }
        return false;
    }
}
