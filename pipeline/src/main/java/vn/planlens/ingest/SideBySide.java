package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.ingest.Segments.Segment;

/**
 * Letterhead or recipients and signature side by side, parted by blanks, as in text that keeps the page's layout: read
 * column by column.
 */
final class SideBySide {

    /** So many blanks part two columns. */
    private static final int BLANKS = 3;

    private static final int LINES = 40;

    private final List<FlowLine> lines;
    private final List<RawDocument.Element> left = new ArrayList<>();
    private final List<RawDocument.Element> right = new ArrayList<>();
    private final boolean recipients;
    private int edge;

    private SideBySide(List<FlowLine> lines, Segment first, Segment second) {
        this.lines = lines;
        this.recipients = first.text().regionMatches(true, 0, "Nơi nhận", 0, 8);
        this.edge = (first.end() + second.start()) / 2;
    }

    /** The region that begins at the line, or null. */
    static LineTables.Region at(List<FlowLine> lines, int from) {
        if (lines.get(from).box() != null) {
            return null;
        }
        List<Segment> pieces = pieces(lines.get(from));
        if (pieces.size() != 2 || pieces.stream().noneMatch(piece -> LayoutTables.isLayoutLine(piece.text()))) {
            return null;
        }
        SideBySide sides = new SideBySide(lines, pieces.get(0), pieces.get(1));
        int to = sides.read(from);
        List<RawDocument.Element> elements = new ArrayList<>(sides.left);
        elements.addAll(sides.right);
        return new LineTables.Region(from, to, elements);
    }

    private int read(int from) {
        int at = from;
        while (at < Math.min(lines.size(), from + LINES) && take(at)) {
            at++;
        }
        return at;
    }

    private boolean take(int at) {
        FlowLine line = lines.get(at);
        List<Segment> pieces = pieces(line);
        if (pieces.size() == 2) {
            add(left, pieces.get(0).text(), line.page());
            add(right, pieces.get(1).text(), line.page());
            edge = (pieces.get(0).end() + pieces.get(1).start()) / 2;
            return true;
        }
        if (pieces.size() != 1) {
            return false;
        }
        Segment piece = pieces.get(0);
        boolean next = at + 1 < lines.size() && pieces(lines.get(at + 1)).size() == 2;
        boolean above = piece.start() >= edge - BLANKS;
        if (above && (recipients || next || LayoutTables.isLayoutLine(piece.text()))) {
            add(right, piece.text(), line.page());
            return true;
        }
        boolean item = recipients && (LineSigns.isBullet(piece.text()) || isOpen(left));
        if (piece.end() <= edge + BLANKS && (item || next)) {
            add(left, piece.text(), line.page());
            return true;
        }
        return false;
    }

    /** What wide blanks part, but not those left to be filled in: "Số:        /KH-UBND". */
    private static List<Segment> pieces(FlowLine line) {
        List<Segment> pieces = new ArrayList<>();
        for (Segment piece : Segments.of(line.raw(), BLANKS)) {
            Segment last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last != null && LayoutTables.leavesOpen(last.text()) && !LayoutTables.isLayoutLine(piece.text())) {
                String whole = line.raw().substring(last.start(), piece.end());
                pieces.set(pieces.size() - 1, new Segment(last.start(), piece.end(), whole));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** Adds a line, or joins it to the one above that it goes on with. */
    private static void add(List<RawDocument.Element> side, String text, int page) {
        RawDocument.Paragraph last = side.isEmpty() ? null : (RawDocument.Paragraph) side.get(side.size() - 1);
        boolean goesOn = isOpen(side) && !LineSigns.isBullet(text);
        if (goesOn || last != null && Character.isLowerCase(text.charAt(0))) {
            side.set(side.size() - 1, new RawDocument.Paragraph(last.text() + " " + text, last.page()));
        } else {
            side.add(new RawDocument.Paragraph(text, page));
        }
    }

    /** Whether the last item of a list is not finished. */
    private static boolean isOpen(List<RawDocument.Element> side) {
        String last = side.isEmpty() ? "" : ((RawDocument.Paragraph) side.get(side.size() - 1)).text();
        return LineSigns.isBullet(last) && last.endsWith(",");
    }
}
