package vn.planlens.rules;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Span;

/**
 * A sentence whose findings are marked in place: {@code gửi về Sở [trước ngày 5/6/2025](by 2025-06-05)}. Brackets
 * without a value in parentheses right behind them are plain text.
 *
 * @param text the sentence without marks
 * @param marks the findings expected, in reading order
 */
public record MarkedText(String text, List<Mark> marks) {

    /**
     * One finding expected.
     *
     * @param span where in the plain sentence
     * @param value what it means, in the words of the test that reads it
     */
    public record Mark(Span span, String value) {}

    public static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            int close = marked.charAt(at) == '[' ? marked.indexOf("](", at) : -1;
            int nextOpen = marked.indexOf('[', at + 1);
            if (close > 0 && (nextOpen < 0 || close < nextOpen)) {
                int end = closing(marked, close + 1);
                int start = text.length();
                text.append(marked, at + 1, close);
                marks.add(new Mark(new Span(start, text.length()), marked.substring(close + 2, end)));
                at = end + 1;
            } else {
                text.append(marked.charAt(at++));
            }
        }
        return new MarkedText(text.toString(), List.copyOf(marks));
    }

    /** The bracket that closes the one at the offset; a value may hold brackets itself. */
    private static int closing(String marked, int open) {
        int depth = 0;
        for (int i = open; i < marked.length(); i++) {
            depth += marked.charAt(i) == '(' ? 1 : 0;
            depth -= marked.charAt(i) == ')' ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("no closing bracket in " + marked);
    }
}
