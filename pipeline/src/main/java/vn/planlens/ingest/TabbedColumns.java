package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Letterhead and signature that a writer set side by side with tabs or runs of blanks, line by line: they are read column
 * by column, as those in tables are.
 */
final class TabbedColumns {

    /** So many blanks are put to move what follows aside. */
    private static final int BLANKS = 4;

    private final List<RawDocument.Element> elements = new ArrayList<>();
    private final List<RawDocument.Element> left = new ArrayList<>();
    private final List<RawDocument.Element> right = new ArrayList<>();

    private TabbedColumns() {}

    static List<RawDocument.Element> unfold(List<RawDocument.Element> elements) {
        TabbedColumns columns = new TabbedColumns();
        for (RawDocument.Element element : elements) {
            if (element instanceof RawDocument.Paragraph paragraph && columns.take(paragraph)) {
                continue;
            }
            columns.close();
            columns.elements.add(element);
        }
        columns.close();
        return columns.elements;
    }

    /** Takes the paragraph where it is part of such a block, and tells whether it did. */
    private boolean take(RawDocument.Paragraph paragraph) {
        String[] lines = paragraph.text().split("\n", -1);
        boolean opens = false;
        for (String line : lines) {
            int gap = gap(line);
            opens |= gap > 0 && (isLayout(line.substring(0, gap)) || isLayout(line.substring(gap)));
        }
        boolean open = !left.isEmpty() || !right.isEmpty();
        if (!opens && !(open && isPart(lines))) {
            return false;
        }
        for (String line : lines) {
            int gap = gap(line);
            add(left, gap < 0 ? line : line.substring(0, gap), paragraph.page());
            add(right, gap < 0 ? "" : line.substring(gap), paragraph.page());
        }
        return true;
    }

    private static void add(List<RawDocument.Element> column, String text, int page) {
        if (!text.isBlank()) {
            column.add(new RawDocument.Paragraph(text, page));
        }
    }

    /** Each line goes on the block: it has two parts, stands aside, or is an item of the list on the left. */
    private static boolean isPart(String[] lines) {
        for (String line : lines) {
            if (gap(line) < 0 && !line.isBlank() && !LineSigns.isBullet(line.strip())) {
                return false;
            }
        }
        return true;
    }

    private void close() {
        elements.addAll(left);
        elements.addAll(right);
        left.clear();
        right.clear();
    }

    private static boolean isLayout(String part) {
        return LayoutTables.isLayoutLine(TextNormalizer.paragraph(TextNormalizer.clean(part)));
    }

    /** Where the part that stands aside begins; 0 where nothing is before it, -1 where there is none. */
    private static int gap(String line) {
        int start = 0;
        while (start < line.length()) {
            int end = start;
            boolean tab = false;
            while (end < line.length()
                    && (line.charAt(end) == '\t' || line.charAt(end) == ' ' || line.charAt(end) == '\u00a0')) {
                tab |= line.charAt(end) == '\t';
                end++;
            }
            boolean wide = end < line.length() && (tab || end - start >= BLANKS);
            if (wide && !isMarker(line.substring(0, start)) && !LayoutTables.leavesOpen(line.substring(0, start))) {
                return end;
            }
            start = Math.max(end, start + 1);
        }
        return -1;
    }

    /** A bullet or number with a tab behind it belongs to what follows. */
    private static boolean isMarker(String before) {
        String marker = before.strip();
        return !marker.isEmpty() && marker.length() <= 5 && !Character.isLetter(marker.charAt(marker.length() - 1));
    }
}
