package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.planlens.ingest.Segments.Segment;
import vn.planlens.rules.ColumnRole;

/**
 * The head of a table whose columns stand under one another. Its cells may begin on different lines, where they are
 * centred, and one may stand over two others.
 *
 * @param end index behind its last line
 * @param cells the words of each column with their place
 */
record SpacedHead(int end, List<Segment> cells, List<ColumnRole> roles) {

    private static final int COLUMNS = 3;
    private static final int MOST_COLUMNS = 20;
    private static final int LINES = 5;
    private static final int LONGEST_PART = 20;

    /** The head that begins at the line, or null. */
    static SpacedHead at(List<FlowLine> lines, int from) {
        if (lines.get(from).box() != null || !mayBegin(lines.get(from))) {
            return null;
        }
        SpacedHead found = null;
        List<Segment> cells = new ArrayList<>();
        for (int at = from; at < Math.min(lines.size(), from + LINES); at++) {
            List<Segment> pieces = Segments.of(lines.get(at).raw(), 2);
            if (at > from && RowNumber.of(pieces.get(0).text()) != null) {
                break;
            }
            if (pieces.size() > MOST_COLUMNS || found != null && pieces.stream().anyMatch(SpacedHead::beginsCell)) {
                break;
            }
            place(pieces, cells);
            List<ColumnRole> roles = roles(cells.stream().map(Segment::text).toList());
            found = roles == null ? found : new SpacedHead(at + 1, List.copyOf(cells), roles);
        }
        return found;
    }

    /** What the columns hold; null where these are no heads of a table of numbered rows. */
    private static List<ColumnRole> roles(List<String> cells) {
        if (cells.size() < COLUMNS || !cells.stream().allMatch(LostHead::isKnown)) {
            return null;
        }
        return LineTables.HEADS
                .rolesOf(cells)
                .filter(roles -> roles.get(0) == ColumnRole.NUMBER)
                .orElse(null);
    }

    /** Whether a sentence begins, as no line of a head does: of a row whose number stands in its middle. */
    private static boolean beginsCell(Segment piece) {
        String text = piece.text();
        return Character.isUpperCase(text.charAt(0))
                && !text.equals(text.toUpperCase(Locale.ROOT))
                && LineTables.HEADS.roleOf(text).isEmpty();
    }

    /** Several pieces, or the first line of cells that have more lines than the others; a title is longer, or in capitals. */
    private static boolean mayBegin(FlowLine line) {
        List<Segment> pieces = Segments.of(line.raw(), 2);
        return pieces.size() >= COLUMNS
                || !pieces.isEmpty()
                        && !line.isCapitals()
                        && pieces.stream()
                                .allMatch(piece ->
                                        piece.text().length() <= LONGEST_PART && LineTables.HEADS.starts(piece.text()));
    }

    /** Adds a line's pieces to the cells they stand under; what stands under none begins one if it is a head. */
    private static void place(List<Segment> pieces, List<Segment> cells) {
        List<Segment> above = List.copyOf(cells);
        for (Segment cell : above) {
            long under = pieces.stream().filter(piece -> touch(piece, cell)).count();
            // "Cơ quan thực hiện" over "Chủ trì" and "Phối hợp"
            if (under > 1) {
                cells.remove(cell);
            }
        }
        for (Segment piece : pieces) {
            List<Segment> over =
                    cells.stream().filter(cell -> touch(piece, cell)).toList();
            if (cells.isEmpty() || over.isEmpty() && LineTables.HEADS.starts(piece.text())) {
                cells.add(piece);
            } else {
                int cell = Segments.nearest(cells, piece);
                cells.set(cell, joined(cells.get(cell), piece));
            }
        }
        cells.sort(Comparator.comparingInt(Segment::start));
    }

    private static boolean touch(Segment piece, Segment cell) {
        return piece.overlap(cell) >= 0;
    }

    private static Segment joined(Segment above, Segment piece) {
        boolean number = above.text().matches("[ST]{1,2}") && piece.text().matches("[ST]{1,2}");
        return new Segment(
                Math.min(above.start(), piece.start()),
                Math.max(above.end(), piece.end()),
                above.text() + (number ? "" : " ") + piece.text());
    }
}
