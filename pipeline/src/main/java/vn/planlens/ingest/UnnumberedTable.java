package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.ingest.CellText.Fragment;
import vn.planlens.ingest.TableHabits.Parting;
import vn.planlens.rules.ColumnRole;

/** A table whose columns are lost and whose rows have no numbers: only the cells tell where a row begins. */
final class UnnumberedTable {

    private static final int PASSES = 3;

    /** Longer text is none. */
    private static final int LINES = 600;

    private final LostHead head;
    private final List<Fragment> lines = new ArrayList<>();
    private final int page;
    private int to;

    private UnnumberedTable(LostHead head, int page) {
        this.head = head;
        this.page = page;
    }

    /** The region that begins with the head at the line. */
    static LineTables.Region at(List<FlowLine> lines, int from, LostHead head) {
        UnnumberedTable table = new UnnumberedTable(head, lines.get(from).page());
        table.read(lines);
        RawDocument.Table found = table.table();
        return new LineTables.Region(from, table.to, found == null ? null : List.of(found));
    }

    private void read(List<FlowLine> text) {
        int at = head.end();
        while (at < text.size() && lines.size() < LINES) {
            FlowLine line = text.get(at);
            LostHead repeated = LostHead.at(text, at);
            if (repeated != null && repeated.roles().equals(head.roles())) {
                at = repeated.end();
            } else if (LostTable.isEnd(line)) {
                break;
            } else {
                RowNumber number = RowNumber.of(line.text());
                if (number == null || !number.isAlone() || number.group()) {
                    lines.add(new Fragment(line.text(), line.gap()));
                }
                at++;
            }
        }
        to = at;
    }

    private RawDocument.Table table() {
        boolean spaced = 4 * lines.stream().filter(line -> line.gap() > 0).count() > lines.size();
        Parting parting = spaced ? Parting.BLANK_LINES : Parting.NOTHING;
        TableHabits known = new TableHabits(head.roles(), parting);
        List<List<List<Fragment>>> rows = List.of();
        for (int pass = 0; pass < PASSES; pass++) {
            rows = new CellAligner(known, false, false).alignRows(lines);
            known = new TableHabits(head.roles(), parting);
            for (List<List<Fragment>> row : rows) {
                for (int c = 0; c < row.size(); c++) {
                    known.add(c, row.get(c));
                }
            }
        }
        if (rows.size() < 2) {
            return null;
        }
        List<RawDocument.Row> table = new ArrayList<>(List.of(head.row(page)));
        for (int r = 0; r < rows.size(); r++) {
            List<RawDocument.Cell> cells = new ArrayList<>();
            for (int c = 0; c < head.roles().size(); c++) {
                boolean fromAbove = r > 0 && rows.get(r).get(c).isEmpty() && isMerged(c);
                if (fromAbove) {
                    rows.get(r).set(c, rows.get(r - 1).get(c));
                }
                List<String> paragraphs = CellText.paragraphs(rows.get(r).get(c), known.width(c));
                cells.add(new RawDocument.Cell(paragraphs, c, 1, fromAbove));
            }
            table.add(new RawDocument.Row(cells, page));
        }
        return new RawDocument.Table(table, page);
    }

    /** A first column of times, and the units that lead, stand beside several rows. */
    private boolean isMerged(int column) {
        ColumnRole role = head.roles().get(column);
        return role == ColumnRole.LEAD || role == ColumnRole.UNIT || column == 0 && role == ColumnRole.DEADLINE;
    }
}
