package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The footnotes of a page: rows in smaller letters below a short line at the left, each beginning with its number. The
 * raised number in the text becomes a private sign, by which the note finds its paragraph when the lines are joined.
 */
final class PdfNotes {

    /** Stands in the text for the mark of the first note; U+E100 and on. */
    private static final char FIRST_MARK = '\ue100';

    private static final int MOST = 512;

    /** A mark is smaller than the letters around it by this, and raised by that share of their size. */
    private static final float SMALLER = 0.8f;

    private final List<String> texts = new ArrayList<>();

    /** Takes the notes and their marks out of a page and returns the rows that are left. */
    List<PdfRow> take(PdfPage page, List<PdfRow> rows) {
        int first = firstNote(page, rows);
        if (first == rows.size()) {
            return rows;
        }
        Map<String, Integer> marks = new HashMap<>();
        StringBuilder open = null;
        for (PdfRow row : rows.subList(first, rows.size())) {
            String text = row.clean();
            String mark = mark(text);
            if (!mark.isEmpty() && !marks.containsKey(mark) && texts.size() < MOST) {
                marks.put(mark, texts.size());
                texts.add(text.substring(mark.length()).strip());
            } else if (!marks.isEmpty()) {
                int last = texts.size() - 1;
                texts.set(last, texts.get(last) + " " + text);
            }
        }
        if (marks.isEmpty()) {
            return rows;
        }
        return rows.subList(0, first).stream().map(row -> withMarks(row, marks)).toList();
    }

    private static int firstNote(PdfPage page, List<PdfRow> rows) {
        for (PdfPage.Rule rule : page.rules()) {
            boolean separator = rule.isLevel()
                    && rule.length() > 60
                    && rule.length() < 0.6f * page.width()
                    && rule.y0() > 0.3f * page.height();
            for (int i = 1; i < rows.size() && separator; i++) {
                PdfRow row = rows.get(i);
                boolean below = row.base() > rule.y0() && rows.get(i - 1).base() <= rule.y0();
                boolean begins = Math.abs(row.left() - rule.x0()) < 40
                        && row.base() - rule.y0() < 3 * row.size()
                        && !mark(row.clean()).isEmpty();
                if (below && begins && row.size() < usualSize(rows.subList(0, i))) {
                    return i;
                }
            }
        }
        return rows.size();
    }

    private static float usualSize(List<PdfRow> rows) {
        return (float) rows.stream()
                .mapToDouble(PdfRow::size)
                .sorted()
                .skip(rows.size() / 2)
                .findFirst()
                .orElse(0);
    }

    /** The number or asterisks that a note begins with; empty where there are none. */
    private static String mark(String text) {
        int end = 0;
        while (end < text.length() && end < 3 && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '*')) {
            end++;
        }
        boolean alone = end < text.length() && (text.charAt(end) == ' ' || Character.isLetter(text.charAt(end)));
        return alone ? text.substring(0, end) : "";
    }

    private static PdfRow withMarks(PdfRow row, Map<String, Integer> marks) {
        List<PdfPage.Glyph> glyphs = new ArrayList<>();
        List<PdfPage.Glyph> raised = new ArrayList<>();
        for (PdfPage.Glyph glyph : row.glyphs()) {
            boolean isRaised = glyph.size() < SMALLER * row.size() && glyph.y() < row.base() - 0.15f * row.size();
            if (isRaised && !glyph.isBlank()) {
                raised.add(glyph);
                continue;
            }
            addMark(raised, marks, glyphs);
            glyphs.add(glyph);
        }
        addMark(raised, marks, glyphs);
        return new PdfRow(glyphs);
    }

    private static void addMark(List<PdfPage.Glyph> raised, Map<String, Integer> marks, List<PdfPage.Glyph> glyphs) {
        if (raised.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        raised.forEach(glyph -> text.append(glyph.text()));
        Integer note = marks.get(text.toString());
        PdfPage.Glyph first = raised.get(0);
        PdfPage.Glyph last = raised.get(raised.size() - 1);
        if (note == null) {
            glyphs.addAll(raised);
        } else {
            glyphs.add(new PdfPage.Glyph(
                    String.valueOf((char) (FIRST_MARK + note)),
                    first.x(),
                    first.y(),
                    last.right() - first.x(),
                    first.size()));
        }
        raised.clear();
    }

    /** Puts each note behind the paragraph that has its mark, and takes the marks away. */
    List<RawDocument.Element> place(List<RawDocument.Element> elements) {
        if (texts.isEmpty()) {
            return elements;
        }
        List<RawDocument.Element> placed = new ArrayList<>();
        boolean[] done = new boolean[texts.size()];
        for (RawDocument.Element element : elements) {
            if (element instanceof RawDocument.Paragraph paragraph) {
                StringBuilder text = new StringBuilder();
                List<RawDocument.Element> notes = new ArrayList<>();
                for (char sign : paragraph.text().toCharArray()) {
                    int note = sign - FIRST_MARK;
                    if (note < 0 || note >= texts.size()) {
                        text.append(sign);
                    } else if (!done[note]) {
                        done[note] = true;
                        notes.add(new RawDocument.Footnote(texts.get(note), paragraph.page()));
                    }
                }
                placed.add(new RawDocument.Paragraph(text.toString(), paragraph.page()));
                placed.addAll(notes);
            } else {
                placed.add(element);
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            if (!done[i]) {
                placed.add(new RawDocument.Footnote(texts.get(i), RawDocument.NO_PAGE));
            }
        }
        return placed;
    }
}
