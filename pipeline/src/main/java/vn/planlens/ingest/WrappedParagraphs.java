package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Documents made from PDF by a converter, in which every line of the page is a paragraph of its own: their paragraphs
 * are lines, and are joined as lines are.
 */
final class WrappedParagraphs {

    /** A line of running text is at least so long. */
    private static final int LONG = 40;

    /** So many lines that break a sentence are no slips. */
    private static final int LEAST = 8;

    private WrappedParagraphs() {}

    /** The elements, their paragraphs made lines where the document is such a one. */
    static List<RawDocument.Element> asLines(List<RawDocument.Element> elements) {
        int broken = 0;
        int whole = 0;
        String before = "";
        for (RawDocument.Element element : elements) {
            String text = element instanceof RawDocument.Paragraph paragraph
                    ? paragraph.text().strip()
                    : "";
            if (before.length() >= LONG && !text.isEmpty()) {
                boolean goesOn = Character.isLowerCase(text.charAt(0))
                        && ".;:,!?".indexOf(before.charAt(before.length() - 1)) < 0
                        && !isMarker(text);
                broken += goesOn ? 1 : 0;
                whole += goesOn ? 0 : 1;
            }
            before = text;
        }
        return broken >= LEAST && broken * 2 >= whole ? lines(elements) : elements;
    }

    private static boolean isMarker(String text) {
        return text.length() > 1 && ".)".indexOf(text.charAt(1)) >= 0;
    }

    private static List<RawDocument.Element> lines(List<RawDocument.Element> elements) {
        List<RawDocument.Element> lines = new ArrayList<>();
        for (RawDocument.Element element : elements) {
            if (element instanceof RawDocument.Paragraph paragraph) {
                for (String line : TextNormalizer.clean(paragraph.text()).split("\n")) {
                    lines.add(new RawDocument.Line(line, paragraph.page(), null));
                }
            } else {
                lines.add(element);
            }
        }
        return lines;
    }
}
