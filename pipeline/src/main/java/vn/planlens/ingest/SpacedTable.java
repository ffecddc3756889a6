package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

    /**
     * A line below a head.
     *
     * @param number of the row that begins with it or, where numbers are centred, around it; or null
     */
    private record Line(FlowLine source, String[] cells, RowNumber number) {}

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
            boolean row = at > from && RowNumber.of(pieces.get(0).text()) != null;
            if (row || found != null && pieces.stream().anyMatch(SpacedTable::beginsCell)) {
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

    /** Whether a sentence begins, as no line of a head does: of a row whose number stands in its middle. */
    private static boolean beginsCell(Segments.Segment piece) {
        String text = piece.text();
        return Character.isUpperCase(text.charAt(0))
                && !text.equals(text.toUpperCase(Locale.ROOT))
                && LineTables.HEADS.roleOf(text).isEmpty();
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
        boolean centred = false;
        for (Part part : parts) {
            List<Line> read = read(part);
            List<CentredRows.Line> shape = read.stream()
                    .map(line -> new CentredRows.Line(
                            line.cells(), line.number() != null, line.source().gap()))
                    .toList();
            centred |= rows.isEmpty() && CentredRows.areThese(shape);
            addRows(read, centred ? CentredRows.begins(shape) : null, rows);
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

    /** The lines of a part that hold cells. */
    private static List<Line> read(Part part) {
        ColumnPlaces places = ColumnPlaces.of(part.head().cells(), part.head().roles(), part.lines());
        List<Line> read = new ArrayList<>();
        for (FlowLine line : part.lines()) {
            String[] cells = places.cut(line.raw());
            RowNumber number = cells[0] == null ? null : RowNumber.of(cells[0]);
            boolean begins = number != null && (number.group() || number.isAlone());
            if (begins || cells[0] == null && !isPageNumber(line)) {
                read.add(new Line(line, cells, begins ? number : null));
            }
        }
        return read;
    }

    /** @param begins the first line of each row, or null where a row begins with its number */
    private void addRows(List<Line> read, int[] begins, List<SpacedRow> rows) {
        List<RowNumber> numbers =
                read.stream().map(Line::number).filter(Objects::nonNull).toList();
        int row = 0;
        for (int i = 0; i < read.size(); i++) {
            Line line = read.get(i);
            boolean first = begins == null ? line.number() != null : row < begins.length && begins[row] == i;
            if (first) {
                RowNumber number = numbers.get(row++);
                rows.add(new SpacedRow(
                        number.written(),
                        number.group(),
                        head.cells().size(),
                        line.source().page()));
            }
            if (!rows.isEmpty()) {
                boolean group = line.number() != null && line.number().group();
                rows.get(rows.size() - 1)
                        .add(
                                group ? afterNumber(line.source()) : null,
                                line.cells(),
                                line.source().gap());
            }
        }
    }

    private static boolean isPageNumber(FlowLine line) {
        return line.text().length() <= 3 && line.text().chars().allMatch(Character::isDigit);
    }

    private static String afterNumber(FlowLine line) {
        int blank = line.text().indexOf(' ');
        return blank < 0 ? "" : line.text().substring(blank).strip();
    }
}
