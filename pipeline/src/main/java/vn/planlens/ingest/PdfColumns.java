package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds letterhead and signature among the rows of a page: blocks of two columns, each to be read by itself. Other rows
 * with wide gaps, of tables without lines, stay rows.
 */
final class PdfColumns {

    /** A row farther below than this, in sizes of its font, is no part of a letterhead. */
    private static final float LETTERHEAD_LEADING = 2.2f;

    /** Beside rows that stand wide apart, others may come nearer to one another, in sizes of the font. */
    private static final float NARROW_GAP = 0.8f;

    /** Words that only a letterhead has tell columns that nearly touch. */
    private static final float TOUCHING_GAP = 0.2f;

    /** So many rows can stand above the first one whose columns are wide apart. */
    private static final int ROWS_ABOVE = 4;

    /**
     * Rows that are read one after the other.
     *
     * @param column whether they are one of two columns
     */
    record Block(List<PdfRow> rows, boolean column) {}

    private final List<PdfRow> rows;
    private final boolean goesOn;
    private final List<Block> blocks = new ArrayList<>();
    private List<PdfRow> open = new ArrayList<>();
    /** The space between the columns, as far as all rows of the block leave it empty. */
    private float left;

    private float right;

    private PdfColumns(List<PdfRow> rows, boolean goesOn) {
        this.rows = rows;
        this.goesOn = goesOn;
    }

    /** @param goesOn whether the page before ended with two columns, so that this one may begin with their rest */
    static List<Block> blocks(List<PdfRow> rows, boolean goesOn) {
        return new PdfColumns(rows, goesOn).find();
    }

    private List<Block> find() {
        int at = 0;
        while (at < rows.size()) {
            List<PdfRow> segments = rows.get(at).segments();
            int end = at;
            if (segments.size() == 2) {
                left = segments.get(0).right();
                right = segments.get(1).left();
                end = end(at);
            }
            boolean rest = goesOn && blocks.isEmpty() && at <= ROWS_ABOVE;
            if (end > at && (rest || hasLayoutLine(at, end))) {
                addColumns(start(at, rest), end);
                at = end;
            } else {
                open.add(rows.get(at));
                at++;
            }
        }
        flush();
        return blocks;
    }

    private void flush() {
        if (!open.isEmpty()) {
            blocks.add(new Block(open, false));
            open = new ArrayList<>();
        }
    }

    /** One past the last row of the block that begins with the given one. */
    private int end(int first) {
        int end = first + 1;
        while (end < rows.size()) {
            PdfRow row = rows.get(end);
            float leading = row.base() - rows.get(end - 1).base();
            boolean apart = leading > LETTERHEAD_LEADING * row.size() && first < 2 && !row.isParted();
            if (apart || !leavesGutter(row, NARROW_GAP)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether the row leaves the space between the columns empty, which becomes as narrow as the row needs. */
    private boolean leavesGutter(PdfRow row, float narrowest) {
        float[] gap = gap(row, narrowest * row.size());
        float newLeft = Math.max(left, gap[0]);
        float newRight = Math.min(right, gap[1]);
        if (newRight - newLeft < TOUCHING_GAP * row.size()) {
            return false;
        }
        left = newLeft;
        right = newRight;
        return true;
    }

    /** The widest space of the row that lies, in part, between the columns; of no width where letters fill it. */
    private float[] gap(PdfRow row, float narrowest) {
        float[] widest = {0, 0};
        float end = Float.NEGATIVE_INFINITY;
        for (PdfPage.Glyph glyph : row.glyphs()) {
            if (!glyph.isBlank()) {
                widest = wider(widest, end, glyph.x(), narrowest);
                end = Math.max(end, glyph.right());
            }
        }
        return wider(widest, end, Float.POSITIVE_INFINITY, narrowest);
    }

    private float[] wider(float[] widest, float from, float to, float narrowest) {
        float shared = Math.min(to, right) - Math.max(from, left);
        float before = Math.min(widest[1], right) - Math.max(widest[0], left);
        return to - from > narrowest && shared > Math.max(0, before) ? new float[] {from, to} : widest;
    }

    private boolean hasLayoutLine(int from, int to) {
        for (PdfRow row : rows.subList(from, to)) {
            for (PdfRow part : parts(row)) {
                if (part != null && LayoutTables.isLayoutLine(text(part))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String text(PdfRow row) {
        return TextNormalizer.paragraph(row.clean());
    }

    /**
     * The block begins with rows of a letterhead or signature that stand nearer together, or alone a little higher.
     *
     * @param rest whether the columns go on from the page before, with all rows above
     */
    private int start(int first, boolean rest) {
        float knownLeft = left;
        float knownRight = right;
        int taken = 0;
        for (int i = 1; i <= open.size() && i <= ROWS_ABOVE; i++) {
            PdfRow row = open.get(open.size() - i);
            if (!leavesGutter(row, TOUCHING_GAP)) {
                break;
            }
            for (PdfRow part : parts(row)) {
                if (rest || part != null && LayoutTables.isLayoutLine(text(part))) {
                    taken = i;
                    knownLeft = left;
                    knownRight = right;
                }
            }
        }
        left = knownLeft;
        right = knownRight;
        open = new ArrayList<>(open.subList(0, open.size() - taken));
        return first - taken;
    }

    /** What of the row stands left, and what right of the space between the columns; null where nothing does. */
    private PdfRow[] parts(PdfRow row) {
        List<PdfPage.Glyph> before = new ArrayList<>();
        List<PdfPage.Glyph> behind = new ArrayList<>();
        for (PdfPage.Glyph glyph : row.glyphs()) {
            (glyph.middle() < (left + right) / 2 ? before : behind).add(glyph);
        }
        return new PdfRow[] {part(before), part(behind)};
    }

    private static PdfRow part(List<PdfPage.Glyph> glyphs) {
        return PdfRows.isBlank(glyphs) ? null : new PdfRow(glyphs);
    }

    private void addColumns(int start, int end) {
        flush();
        List<PdfRow> first = new ArrayList<>();
        List<PdfRow> second = new ArrayList<>();
        for (PdfRow row : rows.subList(start, end)) {
            PdfRow[] parts = parts(row);
            if (parts[0] != null) {
                first.add(parts[0]);
            }
            if (parts[1] != null) {
                second.add(parts[1]);
            }
        }
        blocks.add(new Block(first, true));
        blocks.add(new Block(second, true));
    }
}
