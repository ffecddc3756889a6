package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells by places which rows begin a paragraph: the row before had room for the row's first word, or the row is indented
 * where the document indents first rows. Where places leave it open, the words decide elsewhere.
 */
final class PdfStarts {

    /** An indent is wider than this, in sizes of the font. */
    private static final float INDENT = 0.8f;

    /** A blank is no narrower than this, in sizes of the font. */
    private static final float BLANK = 0.2f;

    /** Edges nearer than this are the same. */
    private static final float SAME = 2;

    /**
     * Where a page's text begins and ends.
     *
     * @param rows the page's running text
     */
    record Margins(float left, float right, List<PdfRow> rows) {

        static Margins of(List<PdfRow> rows) {
            List<Float> lefts = rows.stream().map(PdfRow::left).toList();
            List<Float> rights = rows.stream().map(row -> -row.right()).toList();
            return new Margins(usual(lefts), -usual(rights), rows);
        }

        Margins widenedTo(float newLeft, float newRight) {
            return new Margins(Math.min(left, newLeft), Math.max(right, newRight), rows);
        }
    }

    private final List<Margins> margins;
    private final boolean indents;
    private PdfRow before;
    private int pageBefore;
    private RawDocument.Start startBefore = RawDocument.Start.UNTOLD;

    /** @param margins of each page */
    PdfStarts(List<Margins> margins) {
        this.margins = margins;
        int indented = 0;
        int starts = 0;
        for (Margins page : margins) {
            for (int i = 1; i < page.rows.size(); i++) {
                PdfRow row = page.rows.get(i);
                if (hadRoom(page.rows.get(i - 1), row, page) && !isCentred(row, page)) {
                    starts++;
                    indented += isIndented(row, page) ? 1 : 0;
                }
            }
        }
        this.indents = starts > 2 && indented * 3 > starts * 2;
    }

    /** The outermost edge that several rows share; the outermost of all where none is shared. */
    private static float usual(List<Float> edges) {
        Map<Integer, Integer> counts = new HashMap<>();
        edges.forEach(edge -> counts.merge(Math.round(edge / SAME), 1, Integer::sum));
        float outermost = Float.MAX_VALUE;
        float shared = Float.MAX_VALUE;
        for (float edge : edges) {
            int bin = Math.round(edge / SAME);
            int near = counts.get(bin) + counts.getOrDefault(bin - 1, 0) + counts.getOrDefault(bin + 1, 0);
            outermost = Math.min(outermost, edge);
            shared = near >= Math.max(3, edges.size() / 12) ? Math.min(shared, edge) : shared;
        }
        return shared == Float.MAX_VALUE ? outermost : shared;
    }

    /** The rows as lines, each told by its place whether it begins a paragraph; to be called in reading order. */
    List<RawDocument.Line> lines(List<PdfRow> rows, int page) {
        List<RawDocument.Line> lines = new ArrayList<>();
        for (PdfRow row : rows) {
            RawDocument.Start start = before == null ? RawDocument.Start.UNTOLD : start(row, page);
            lines.add(row.line(page, start));
            before = row;
            pageBefore = page;
            startBefore = start;
        }
        return lines;
    }

    private RawDocument.Start start(PdfRow row, int page) {
        Margins outer = margins.get(pageBefore - 1);
        Margins inner = margins.get(page - 1);
        if (row.isParted()) {
            return RawDocument.Start.UNTOLD;
        }
        if (isCentred(row, inner)) {
            float wide = before.right() - before.left() + BLANK * before.size() + row.firstWord();
            boolean wrapped = wide > outer.right - outer.left - SAME && isAlike(before, row);
            return wrapped ? RawDocument.Start.GOES_ON : RawDocument.Start.UNTOLD;
        }
        if (isCentred(before, outer)) {
            return RawDocument.Start.UNTOLD;
        }
        if (hadRoom(before, row, outer)) {
            return RawDocument.Start.BEGINS;
        }
        float indent = row.left() - inner.left();
        float indentBefore = before.left() - outer.left();
        boolean item = isItem(row);
        if (!item && indent > indentBefore + SAME && isItem(before)) {
            return RawDocument.Start.GOES_ON;
        }
        if (!item && Math.abs(indent - indentBefore) < SAME && startBefore == RawDocument.Start.GOES_ON) {
            return RawDocument.Start.GOES_ON;
        }
        if (indents) {
            // Headings may stand at the margin where first rows are indented.
            RawDocument.Start notIndented = item ? RawDocument.Start.UNTOLD : RawDocument.Start.GOES_ON;
            return isIndented(row, inner) ? RawDocument.Start.BEGINS : notIndented;
        }
        return RawDocument.Start.UNTOLD;
    }

    /** Lines of one heading are in letters of one size and kind. */
    private static boolean isAlike(PdfRow before, PdfRow row) {
        return before.size() == row.size() && isCapitals(before.text()) == isCapitals(row.text());
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** A bullet or a marker stands in front. */
    private static boolean isItem(PdfRow row) {
        String text = row.clean();
        int end = 0;
        while (end < text.length() && end < 6 && ".)".indexOf(text.charAt(end)) < 0 && text.charAt(end) != ' ') {
            end++;
        }
        boolean marker = end > 0 && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
        return marker || LineSigns.isBullet(text);
    }

    private static boolean isIndented(PdfRow row, Margins margins) {
        return row.left() - margins.left > INDENT * row.size();
    }

    /** Whether the next row's first word would have found room behind the row. */
    private static boolean hadRoom(PdfRow row, PdfRow next, Margins margins) {
        return row.right() + BLANK * row.size() + next.firstWord() < margins.right - SAME;
    }

    /** Whether the row stands in the middle, apart from both margins. */
    private static boolean isCentred(PdfRow row, Margins margins) {
        float before = row.left() - margins.left;
        float behind = margins.right - row.right();
        return before > row.size() && behind > row.size() && Math.abs(before - behind) < 0.5f * row.size() + SAME;
    }
}
