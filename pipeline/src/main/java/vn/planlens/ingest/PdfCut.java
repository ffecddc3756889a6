package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows parted by a table between them.
 *
 * @param above rows over the table, beside it too
 * @param inside the letters in it
 * @param below rows under it
 */
record PdfCut(List<PdfRow> above, List<PdfPage.Glyph> inside, List<PdfRow> below) {

    static PdfCut of(List<PdfRow> rows, PdfGrid grid) {
        List<PdfPage.Glyph> inside = new ArrayList<>();
        Side above = new Side();
        Side below = new Side();
        for (PdfRow row : rows) {
            List<PdfPage.Glyph> over = new ArrayList<>();
            List<PdfPage.Glyph> under = new ArrayList<>();
            for (PdfPage.Glyph glyph : row.glyphs()) {
                float y = glyph.y() - glyph.size() / 4;
                boolean beside = glyph.middle() < grid.left() || glyph.middle() > grid.right();
                if (y >= grid.top() && y <= grid.bottom() && !beside) {
                    inside.add(glyph);
                } else {
                    (y < grid.top() ? over : under).add(glyph);
                }
            }
            above.add(row, over);
            below.add(row, under);
        }
        return new PdfCut(above.rows(), inside, below.rows());
    }

    /** What lies on one side of the table: rows that are cut by its edge are put together anew. */
    private static final class Side {

        private final List<PdfRow> rows = new ArrayList<>();
        private final List<PdfPage.Glyph> glyphs = new ArrayList<>();
        private boolean cut;

        private void add(PdfRow row, List<PdfPage.Glyph> part) {
            if (!part.isEmpty()) {
                rows.add(row);
                glyphs.addAll(part);
                cut |= part.size() < row.glyphs().size();
            }
        }

        private List<PdfRow> rows() {
            return cut ? PdfRows.of(glyphs) : rows;
        }
    }
}
