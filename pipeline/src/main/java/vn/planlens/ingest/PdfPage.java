package vn.planlens.ingest;

import java.util.List;

/**
 * What a page of a PDF shows, in points from its upper left corner as it is displayed.
 *
 * @param number 1-based
 * @param width of the page
 * @param height of the page
 * @param glyphs letters, in the order of the file
 * @param rules straight lines, level or upright
 * @param pictures whether it shows pictures
 * @param letters how many of the letters are seen
 * @param unreadable letters whose meaning the file does not tell
 * @param invisible letters that lie unseen over a picture, as text recognition leaves them
 */
record PdfPage(
        int number,
        float width,
        float height,
        List<Glyph> glyphs,
        List<Rule> rules,
        boolean pictures,
        int letters,
        int unreadable,
        int invisible) {

    PdfPage withGlyphs(List<Glyph> others) {
        return new PdfPage(number, width, height, others, rules, pictures, letters, unreadable, invisible);
    }

    /**
     * A letter, or several that are drawn as one.
     *
     * @param x its left edge
     * @param y its base line
     * @param size of its font
     * @param isBlank whether nothing is drawn
     */
    record Glyph(String text, float x, float y, float width, float size, boolean isBlank) {

        Glyph(String text, float x, float y, float width, float size) {
            this(text, x, y, width, size, text.isBlank());
        }

        static int compareAcross(Glyph one, Glyph other) {
            return Float.compare(one.x, other.x);
        }

        /** From top to bottom, and on one line from left to right. */
        static int compareDown(Glyph one, Glyph other) {
            int down = Float.compare(one.y, other.y);
            return down == 0 ? compareAcross(one, other) : down;
        }

        float right() {
            return x + width;
        }

        float middle() {
            return x + width / 2;
        }
    }

    /** A straight line; where level, {@code y0} and {@code y1} are the same. */
    record Rule(float x0, float y0, float x1, float y1) {

        boolean isLevel() {
            return y0 == y1;
        }

        float length() {
            return isLevel() ? x1 - x0 : y1 - y0;
        }
    }
}
