package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The paragraphs of a letterhead's or signature's column: nearly each line is one, few are wrapped. */
final class ColumnLines {

    /** Lines farther apart than this, in sizes of the font, are not wrapped ones. */
    private static final float LEADING = 1.6f;

    private final float width;
    private final StringBuilder open = new StringBuilder();
    private PdfRow before;

    private ColumnLines(List<PdfRow> rows) {
        width = (float)
                rows.stream().mapToDouble(row -> row.right() - row.left()).max().orElse(0);
    }

    static List<RawDocument.Element> paragraphs(List<PdfRow> rows, int page) {
        return new ColumnLines(rows).join(rows, page);
    }

    private List<RawDocument.Element> join(List<PdfRow> rows, int page) {
        List<RawDocument.Element> paragraphs = new ArrayList<>();
        for (PdfRow row : rows) {
            String line = row.clean().replace('\t', ' ').strip();
            if (line.isEmpty()) {
                continue;
            }
            if (!open.isEmpty() && !goesOn(row, line)) {
                paragraphs.add(new RawDocument.Paragraph(open.toString(), page));
                open.setLength(0);
            } else if (!open.isEmpty()) {
                open.append(' ');
            }
            open.append(line);
            before = row;
        }
        if (!open.isEmpty()) {
            paragraphs.add(new RawDocument.Paragraph(open.toString(), page));
        }
        return paragraphs;
    }

    private boolean goesOn(PdfRow row, String line) {
        String text = open.toString();
        boolean apart = row.base() - before.base() > LEADING * row.size();
        boolean finished = ";.:".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (apart || finished || LineSigns.isBullet(line) || LayoutTables.isLayoutLine(line)) {
            return false;
        }
        if (isCapitals(text) && isCapitals(line)) {
            boolean full = before.right() - before.left() + row.firstWord() > width;
            return full && !LayoutTables.beginsLine(line);
        }
        return Character.isLowerCase(line.charAt(0)) || LineSigns.isBullet(text) && !isCapitals(line);
    }

    private static boolean isCapitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT));
    }
}
