package vn.planlens.header;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Span;

/**
 * A line of the text, or a line of a table cell, without the blanks around it. A header is read line by line, so that
 * it makes no difference whether letterhead and signature came as paragraphs or as the cells of a table.
 *
 * @param span never empty
 * @param folded the folded text of the same length
 */
record Line(Span span, String text, String folded) {

    /** The lines of a range of the text that are not blank. */
    static List<Line> of(String text, String folded, Span range) {
        List<Line> lines = new ArrayList<>();
        int start = range.start();
        for (int at = start; at <= range.end(); at++) {
            if (at == range.end() || text.charAt(at) == '\n' || text.charAt(at) == '\t') {
                add(lines, text, folded, start, at);
                start = at + 1;
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, String text, String folded, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(new Line(new Span(start, end), text.substring(start, end), folded.substring(start, end)));
        }
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** A part of this line, by offsets within it; null where only blanks are there. */
    Line part(int from, int to) {
        List<Line> parts = new ArrayList<>();
        add(parts, text, folded, from, to);
        if (parts.isEmpty()) {
            return null;
        }
        Line part = parts.get(0);
        return new Line(part.span.shift(span.start()), part.text, part.folded);
    }

    /** Whether the line has letters and none of them is in lower case. */
    boolean isUpperCase() {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isLowerCase(sign)) {
                return false;
            }
            letters |= Character.isLetter(sign);
        }
        return letters;
    }

    /** Whether it is only a rule or an ornament: no letter and no digit. */
    boolean isRule() {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }
}
