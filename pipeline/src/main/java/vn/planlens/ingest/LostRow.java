package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.planlens.rules.ColumnRole;

/** A row of a table whose columns are lost. */
final class LostRow {

    private final RowNumber number;
    private final int page;
    private final List<List<CellText.Fragment>> strips = new ArrayList<>();
    private final Set<Integer> filled = new HashSet<>();
    private List<List<CellText.Fragment>> cells = List.of();
    private boolean group;

    LostRow(RowNumber number, int page) {
        this.number = number;
        this.group = number.group();
        this.page = page;
        this.strips.add(new ArrayList<>());
        if (!number.isAlone()) {
            strips.get(0).add(new CellText.Fragment(number.rest(), 0));
        }
    }

    RowNumber number() {
        return number;
    }

    /** Whether it only heads the rows below it. */
    boolean isGroup() {
        return group;
    }

    /** Lets it head a group where the next row's number goes on with its own and no time is told for itself. */
    void headOf(RowNumber next) {
        group |= number.isOver(next)
                && strips.stream()
                        .flatMap(List::stream)
                        .noneMatch(line -> CellWords.starts(line.text(), ColumnRole.DEADLINE));
    }

    /** A page break: what follows goes on with cells that have begun. */
    void cut() {
        if (!strip().isEmpty()) {
            strips.add(new ArrayList<>());
        }
    }

    void add(FlowLine line) {
        strip().add(new CellText.Fragment(line.text(), strip().isEmpty() ? 0 : line.gap()));
    }

    int size() {
        return strip().size();
    }

    /** Blank lines between its lines. */
    long gaps() {
        return strips.stream()
                .flatMap(List::stream)
                .filter(line -> line.gap() > 0)
                .count();
    }

    private List<CellText.Fragment> strip() {
        return strips.get(strips.size() - 1);
    }

    /**
     * Gives the lines to the columns.
     *
     * @param known what the table's rows have in common
     * @param above the row above, or null
     */
    void align(TableHabits known, LostRow above) {
        List<ColumnRole> roles = known.roles();
        TableHabits others = cells.isEmpty() ? known : known.except(cells);
        cells = new ArrayList<>();
        roles.forEach(role -> cells.add(new ArrayList<>()));
        if (group) {
            strips.forEach(cells.get(0)::addAll);
            return;
        }
        List<List<CellText.Fragment>> parted = parted(known.parting());
        if (parted.size() == roles.size() && strips.size() == 1) {
            cells = parted;
            return;
        }
        int lead = lead(roles);
        boolean merged = above != null
                && !above.group
                && lead >= 0
                && above.cells.get(lead).isEmpty();
        for (int i = 0; i < strips.size(); i++) {
            double[] open = i == 0 ? null : open(others);
            boolean cut = i + 1 < strips.size() && !strips.get(i + 1).isEmpty();
            List<List<CellText.Fragment>> aligned = new CellAligner(others, merged, cut).align(strips.get(i), open);
            for (int c = 0; c < roles.size(); c++) {
                cells.get(c).addAll(aligned.get(c));
            }
        }
    }

    /** The lines as their own parting divides them, where it leaves no doubt; else none. */
    private List<List<CellText.Fragment>> parted(TableHabits.Parting parting) {
        boolean lines = parting == TableHabits.Parting.LINES;
        List<List<CellText.Fragment>> parted = new ArrayList<>();
        if (!lines && parting != TableHabits.Parting.WIDE_GAPS) {
            return parted;
        }
        for (CellText.Fragment line : strips.get(0)) {
            if (lines || line.gap() > 0 || parted.isEmpty()) {
                parted.add(new ArrayList<>());
            }
            parted.get(parted.size() - 1).add(line);
        }
        return parted;
    }

    /** The first column of units, -1 where there is none. */
    private static int lead(List<ColumnRole> roles) {
        for (int c = 0; c < roles.size(); c++) {
            if (CellWords.kind(roles.get(c)) == ColumnRole.UNIT) {
                return c;
            }
        }
        return -1;
    }

    /** How gladly each cell goes on behind a page break: one that ends in the midst of a phrase does. */
    private double[] open(TableHabits known) {
        List<ColumnRole> roles = known.roles();
        double[] open = new double[roles.size()];
        for (int c = 0; c < open.length; c++) {
            List<CellText.Fragment> cell = cells.get(c);
            if (cell.isEmpty()) {
                open[c] = -1;
                continue;
            }
            String last = cell.get(cell.size() - 1).text();
            char end = last.charAt(last.length() - 1);
            boolean finished = ".)!?".indexOf(end) >= 0 || roles.get(c) == ColumnRole.DEADLINE;
            boolean sentence = known.isStopped(c) && !finished;
            open[c] = finished
                    ? -3
                    : end == '-' || sentence ? 6 : ",;".indexOf(end) >= 0 ? 2 : Math.min(2, cell.size() - 1);
        }
        return open;
    }

    /** The lines of a cell. */
    List<CellText.Fragment> lines(int column) {
        return cells.get(column);
    }

    /**
     * Beside a lead merged over rows only those stand who take part. A group that leads nowhere else, and takes part in
     * other rows, is such a one.
     */
    void takePart(TableHabits known) {
        int lead = known.roles().indexOf(ColumnRole.LEAD);
        int coordinator = known.roles().indexOf(ColumnRole.COORDINATOR);
        if (group
                || lead < 0
                || coordinator < 0
                || cells.get(lead).isEmpty()
                || !cells.get(coordinator).isEmpty()) {
            return;
        }
        String text = String.join(" ", CellText.paragraphs(cells.get(lead), Integer.MAX_VALUE));
        TableHabits others = known.except(cells);
        if (CellWords.isGroup(text) && others.begins(coordinator, text) && !others.begins(lead, text)) {
            Collections.swap(cells, lead, coordinator);
        }
    }

    /** Lets a cell of the row above, merged over both, stand in this row too. */
    void fill(int column, LostRow above) {
        if (cells.get(column).isEmpty() && !group && !above.group) {
            cells.get(column).addAll(above.cells.get(column));
            filled.add(column);
        }
    }

    /** @param widths of the columns, in characters */
    RawDocument.Row row(int[] widths) {
        int columns = widths.length;
        List<RawDocument.Cell> row = new ArrayList<>();
        row.add(new RawDocument.Cell(List.of(number.written()), 0, 1));
        if (group) {
            row.add(new RawDocument.Cell(CellText.paragraphs(cells.get(0), widths[0]), 1, columns));
        } else {
            for (int c = 0; c < columns; c++) {
                List<String> paragraphs = CellText.paragraphs(cells.get(c), widths[c]);
                row.add(new RawDocument.Cell(paragraphs, c + 1, 1, filled.contains(c)));
            }
        }
        return new RawDocument.Row(row, page);
    }
}
