package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Letters on one base line, from left to right, whatever their order in the file: where a font lacks letters, the file
 * draws those of the other font before or after the rest. Two rows are the same only where they are one object.
 */
final class PdfRow {

    /** A gap wider by this, in sizes of the font, than the usual one between letters is a blank. */
    private static final float GAP = 0.17f;

    /** Letters are never drawn wider apart than this, in sizes of the font. */
    private static final float WIDE = 0.35f;

    /** A wider gap, in sizes of the font, parts what stands side by side. */
    private static final float COLUMN_GAP = 2f;

    private final List<PdfPage.Glyph> glyphs;
    private final float left;
    private final float right;
    private final float size;
    private final float base;

    /** Made when they are asked for. */
    private String text;

    private String clean;

    /** @param glyphs at least one that is not blank */
    PdfRow(List<PdfPage.Glyph> glyphs) {
        this.glyphs = glyphs;
        float leftmost = Float.MAX_VALUE;
        float rightmost = -Float.MAX_VALUE;
        float largest = -Float.MAX_VALUE;
        boolean filled = false;
        PdfPage.Glyph tallest = glyphs.get(0);
        for (PdfPage.Glyph glyph : glyphs) {
            tallest = glyph.size() > tallest.size() ? glyph : tallest;
            if (!glyph.isBlank()) {
                leftmost = Math.min(leftmost, glyph.x());
                rightmost = Math.max(rightmost, glyph.right());
                largest = Math.max(largest, glyph.size());
                filled = true;
            }
        }
        this.left = filled ? leftmost : 0;
        this.right = filled ? rightmost : 0;
        this.size = filled ? largest : 1;
        this.base = tallest.y();
    }

    List<PdfPage.Glyph> glyphs() {
        return glyphs;
    }

    float base() {
        return base;
    }

    float size() {
        return size;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    /** Whether wide gaps part the row into {@link #segments}. */
    boolean isParted() {
        float reached = Float.NaN;
        for (PdfPage.Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                if (glyph.x() - reached > COLUMN_GAP * glyph.size()) {
                    return true;
                }
                reached = Float.isNaN(reached) ? glyph.right() : Math.max(reached, glyph.right());
            }
        }
        return false;
    }

    /** What stands side by side in the row, parted by wide gaps. */
    List<PdfRow> segments() {
        if (!isParted()) {
            return List.of(this);
        }
        List<PdfRow> segments = new ArrayList<>();
        List<PdfPage.Glyph> open = new ArrayList<>();
        float reached = Float.NaN;
        for (PdfPage.Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                if (glyph.x() - reached > COLUMN_GAP * glyph.size()) {
                    segments.add(new PdfRow(open));
                    open = new ArrayList<>();
                }
                reached = Float.isNaN(reached) ? glyph.right() : Math.max(reached, glyph.right());
            }
            if (!open.isEmpty() || !glyph.isBlank()) {
                open.add(glyph);
            }
        }
        segments.add(new PdfRow(open));
        return segments;
    }

    /** The row's text; a tab where what follows stands apart. */
    String text() {
        if (text == null) {
            text = read();
        }
        return text;
    }

    /** The text as {@link TextNormalizer#clean} makes it. */
    String clean() {
        if (clean == null) {
            clean = TextNormalizer.clean(text());
        }
        return clean;
    }

    private String read() {
        float gap = GAP + usualGap();
        StringBuilder words = new StringBuilder(glyphs.size() + 16);
        PdfPage.Glyph before = null;
        for (PdfPage.Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                words.append(' ');
                continue;
            }
            float distance = before == null ? 0 : glyph.x() - before.right();
            if (distance > COLUMN_GAP * glyph.size()) {
                words.append('\t');
            } else if (distance > gap * glyph.size() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
            words.append(glyph.text());
            before = glyph;
        }
        return words.toString().strip();
    }

    /** What usually lies between letters, in sizes of the font: more than nothing where they are drawn wide apart. */
    private float usualGap() {
        float[] gaps = new float[glyphs.size()];
        int count = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            PdfPage.Glyph before = glyphs.get(i - 1);
            if (!before.isBlank() && !glyphs.get(i).isBlank()) {
                gaps[count++] =
                        (glyphs.get(i).x() - before.right()) / glyphs.get(i).size();
            }
        }
        Arrays.sort(gaps, 0, count);
        return count == 0 ? 0 : Math.max(0, Math.min(WIDE, gaps[count / 2]));
    }

    /** Width of its first word. */
    float firstWord() {
        float reached = left;
        for (PdfPage.Glyph glyph : glyphs) {
            if (!glyph.isBlank() && glyph.x() - reached > GAP * glyph.size() || glyph.isBlank() && reached > left) {
                break;
            }
            reached = Math.max(reached, glyph.right());
        }
        return reached - left;
    }

    RawDocument.Line line(int page, RawDocument.Start start) {
        RawDocument.Box box = new RawDocument.Box(left, base - 0.8f * size, right, base + 0.2f * size, size, start);
        return new RawDocument.Line(clean(), page, box);
    }
}
