package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/** Puts letters in rows by their base lines. */
final class PdfRows {

    /** Letters whose base lines are nearer than this share of their size stand on one line. */
    private static final float SAME_LINE = 0.4f;

    /** Smaller letters may be raised by more, as the marks of notes are. */
    private static final float RAISED = 0.6f;

    private static final float SMALLER = 0.8f;

    private PdfRows() {}

    /** The rows of the letters, from top to bottom. */
    static List<PdfRow> of(List<PdfPage.Glyph> glyphs) {
        List<PdfPage.Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(PdfPage.Glyph::compareDown);
        List<PdfRow> rows = new ArrayList<>();
        List<PdfPage.Glyph> open = new ArrayList<>();
        float base = 0;
        float size = 0;
        for (PdfPage.Glyph glyph : sorted) {
            float reach = size < SMALLER * glyph.size() ? RAISED : SAME_LINE;
            boolean same = glyph.y() - base <= reach * Math.max(size, glyph.size());
            if (!open.isEmpty() && !same) {
                add(open, rows);
                open = new ArrayList<>();
            }
            if (open.isEmpty() || glyph.size() > size * 1.2f) {
                base = glyph.y();
                size = glyph.size();
            }
            open.add(glyph);
        }
        add(open, rows);
        return rows;
    }

    private static void add(List<PdfPage.Glyph> open, List<PdfRow> rows) {
        open.sort(PdfPage.Glyph::compareAcross);
        List<PdfPage.Glyph> letters = withoutCopies(withMarks(open));
        if (!isBlank(letters)) {
            rows.add(new PdfRow(letters));
        }
    }

    /** Whether none of the letters is seen. */
    static boolean isBlank(List<PdfPage.Glyph> glyphs) {
        for (PdfPage.Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Puts marks that are drawn by themselves behind the letters they stand over. */
    private static List<PdfPage.Glyph> withMarks(List<PdfPage.Glyph> sorted) {
        List<PdfPage.Glyph> letters = new ArrayList<>(sorted);
        if (!letters.removeIf(PdfRows::isMark)) {
            return sorted;
        }
        for (PdfPage.Glyph mark : sorted) {
            if (isMark(mark)) {
                int under = -1;
                for (int i = 0; i < letters.size() && letters.get(i).x() <= mark.middle(); i++) {
                    under = letters.get(i).isBlank() ? under : i;
                }
                if (under >= 0) {
                    PdfPage.Glyph letter = letters.get(under);
                    letters.set(
                            under,
                            new PdfPage.Glyph(
                                    letter.text() + mark.text(),
                                    letter.x(),
                                    letter.y(),
                                    letter.width(),
                                    letter.size()));
                }
            }
        }
        return letters;
    }

    private static boolean isMark(PdfPage.Glyph glyph) {
        char first = glyph.text().charAt(0);
        return first > 0x7f && Character.getType(first) == Character.NON_SPACING_MARK;
    }

    /** Letters drawn twice nearly in one place, to look bold, are read once. */
    private static List<PdfPage.Glyph> withoutCopies(List<PdfPage.Glyph> sorted) {
        List<PdfPage.Glyph> single = new ArrayList<>(sorted.size());
        for (PdfPage.Glyph glyph : sorted) {
            boolean copy = false;
            for (int i = single.size() - 1; i >= 0 && i >= single.size() - 3 && !copy; i--) {
                PdfPage.Glyph before = single.get(i);
                copy = glyph.x() - before.x() < 0.15f * glyph.size()
                        && glyph.x() - before.x() < 0.6f * before.width()
                        && before.text().equals(glyph.text());
            }
            if (!copy) {
                single.add(glyph);
            }
        }
        return single;
    }
}
