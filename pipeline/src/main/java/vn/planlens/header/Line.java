package vn.planlens.header;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Span;

/**
 * A line of the text, or a line of a table cell, without the blanks around it; never empty. A header is read line by line,
 * so that it makes no difference whether letterhead and signature came as paragraphs or as the cells of a table. Most
 * lines are passed over, so the words of one are copied out of the text only when they are asked for.
 */
final class Line {

    private final String all;
    private final String allFolded;
    private final Span span;
    private String text;
    private String folded;

    private Line(String all, String allFolded, Span span) {
        this.all = all;
        this.allFolded = allFolded;
        this.span = span;
    }

    /** The lines of a range of the text that are not blank. */
    static List<Line> of(String text, String folded, Span range) {
        List<Line> lines = new ArrayList<>();
        for (int start = range.start(); start <= range.end(); ) {
            int end = end(text, start, range.end());
            Line line = trimmed(text, folded, start, end);
            if (line != null) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    /** Where the line ends in which the offset lies. */
    static int end(String text, int at, int limit) {
        int end = at;
        while (end < limit && text.charAt(end) != '\n' && text.charAt(end) != '\t') {
            end++;
        }
        return end;
    }

    private static Line trimmed(String text, String folded, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Line(text, folded, new Span(start, end)) : null;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    Span span() {
        return span;
    }

    String text() {
        if (text == null) {
            text = span.of(all);
        }
        return text;
    }

    /** The folded text of the same length. */
    String folded() {
        if (folded == null) {
            folded = span.of(allFolded);
        }
        return folded;
    }

    /** A part of this line, by offsets within it; null where only blanks are there. */
    Line part(int from, int to) {
        return trimmed(all, allFolded, span.start() + from, span.start() + to);
    }

    /** Whether the line has letters and none of them is in lower case. */
    boolean isUpperCase() {
        boolean letters = false;
        for (int i = span.start(); i < span.end(); i++) {
            char sign = all.charAt(i);
            if (Character.isLowerCase(sign)) {
                return false;
            }
            letters |= Character.isLetter(sign);
        }
        return letters;
    }

    /** Whether it is only a rule or an ornament: no letter and no digit. */
    boolean isRule() {
        return text().chars().noneMatch(Character::isLetterOrDigit);
    }
}
