package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.planlens.rules.ColumnRole;

/** A table whose columns stand under one another, parted by blanks, as in text that keeps the page's layout. */
final class SpacedTable {

    private static final int COLUMNS = 3;
    private static final int HEAD_LINES = 4;

    private final List<FlowLine> lines;
    private final Head head;
    private final List<Part> parts = new ArrayList<>();
    private int to;

    private SpacedTable(List<FlowLine> lines, Head head) {
        this.lines = lines;
        this.head = head;
    }

    /**
     * A head row.
     *
     * @param end index behind its last line
     * @param cells the words of each column with their place
     */
    private record Head(int end, List<Segments.Segment> cells, List<ColumnRole> roles) {}

    /** The lines below one head; a page may stand elsewhere than the one before. */
    private record Part(Head head, List<FlowLine> lines) {}

    /** The region that begins at the line, or null. */
    static LineTables.Region at(List<FlowLine> lines, int from) {
        Head head = head(lines, from);
        if (head == null) {
            return null;
        }
        SpacedTable table = new SpacedTable(lines, head);
        table.read();
        RawDocument.Table found = table.table(lines.get(from).page());
        return new LineTables.Region(from, table.to, found.rows().size() > 1 ? List.of(found) : null);
    }

    private static Head head(List<FlowLine> lines, int from) {
        if (lines.get(from).box() != null) {
            return null;
        }
        List<Segments.Segment> cells =
                new ArrayList<>(Segments.of(lines.get(from).raw(), 2));
        if (cells.size() < COLUMNS) {
            return null;
        }
        Head found = null;
        for (int at = from; at < Math.min(lines.size(), from + HEAD_LINES); at++) {
            List<Segments.Segment> pieces = Segments.of(lines.get(at).raw(), 2);
            if (at > from && RowNumber.of(pieces.get(0).text()) != null) {
                break;
            }
            for (Segments.Segment piece : at > from ? pieces : List.<Segments.Segment>of()) {
                int cell = Segments.nearest(cells, piece);
                Segments.Segment above = cells.get(cell);
                String glue = above.text().matches("[ST]{1,2}") && piece.text().matches("[ST]{1,2}") ? "" : " ";
                cells.set(
                        cell,
                        new Segments.Segment(
                                Math.min(above.start(), piece.start()),
                                Math.max(above.end(), piece.end()),
                                above.text() + glue + piece.text()));
            }
            Optional<List<ColumnRole>> roles = LineTables.HEADS.rolesOf(
                    cells.stream().map(Segments.Segment::text).toList());
            if (roles.isPresent() && roles.get().get(0) == ColumnRole.NUMBER) {
                found = new Head(at + 1, List.copyOf(cells), roles.get());
            }
        }
        return found;
    }

    private void read() {
        int at = head.end();
        parts.add(new Part(head, new ArrayList<>()));
        while (at < lines.size() && !LostTable.isEnd(lines.get(at))) {
            Head repeated = head(lines, at);
            if (repeated != null && repeated.roles().equals(head.roles())) {
                parts.add(new Part(repeated, new ArrayList<>()));
                at = repeated.end();
            } else {
                parts.get(parts.size() - 1).lines().add(lines.get(at++));
            }
        }
        to = at;
    }

    private RawDocument.Table table(int page) {
        int columns = head.cells().size();
        List<SpacedRow> rows = new ArrayList<>();
        for (Part part : parts) {
            ColumnPlaces places =
                    ColumnPlaces.of(part.head().cells(), part.head().roles(), part.lines());
            for (FlowLine line : part.lines()) {
                String[] cells = places.cut(line.raw());
                RowNumber number = cells[0] == null ? null : RowNumber.of(cells[0]);
                boolean spans = number != null && number.group();
                if (number != null && (spans || number.isAlone())) {
                    rows.add(new SpacedRow(number.written(), spans, columns, line.page()));
                } else if (cells[0] != null || isPageNumber(line)) {
                    continue;
                }
                if (!rows.isEmpty()) {
                    rows.get(rows.size() - 1).add(spans ? afterNumber(line) : null, cells, line.gap());
                }
            }
        }
        List<RawDocument.Row> table = new ArrayList<>();
        List<RawDocument.Cell> heads = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            heads.add(new RawDocument.Cell(List.of(head.cells().get(c).text()), c, 1));
        }
        table.add(new RawDocument.Row(heads, page));
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                rows.get(i).fill(rows.get(i - 1), head.roles());
            }
            table.add(rows.get(i).row());
        }
        return new RawDocument.Table(table, page);
    }

    private static boolean isPageNumber(FlowLine line) {
        return line.text().length() <= 3 && line.text().chars().allMatch(Character::isDigit);
    }

    private static String afterNumber(FlowLine line) {
        int blank = line.text().indexOf(' ');
        return blank < 0 ? "" : line.text().substring(blank).strip();
    }
}
