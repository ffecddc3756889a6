package vn.planlens.index;

import vn.planlens.model.Span;

/** A text with every run of white space made one blank, and the way from its offsets there. */
final class CollapsedText {

    private final char[] signs;
    private final String words;
    private final int[] offsets;

    CollapsedText(String text) {
        signs = text.toCharArray();
        offsets = new int[signs.length + 1];
        int length = 0;
        boolean blank = false;
        for (int at = 0; at < signs.length; at++) {
            boolean white = Character.isWhitespace(signs[at]);
            offsets[at] = white && blank ? length - 1 : length;
            if (!white || !blank) {
                signs[length++] = white ? ' ' : signs[at];
            }
            blank = white;
        }
        offsets[signs.length] = length;
        words = new String(signs, 0, length);
    }

    String words() {
        return words;
    }

    /** Whether the span lies in the text. */
    boolean holds(Span span) {
        return span.end() < offsets.length;
    }

    /** The offset here of an offset of the text. */
    int offset(int ofText) {
        return offsets[ofText];
    }

    /** The words under a span of the text, without blanks around them. */
    String of(Span span) {
        return words.substring(offsets[span.start()], Math.max(offsets[span.start()], offsets[span.end()]))
                .strip();
    }

    /**
     * The first place from one offset to another, both of them here, where the value begins; -1 where it does not.
     *
     * @param value at least two signs
     */
    int find(String value, int from, int last) {
        char first = value.charAt(0);
        char second = value.charAt(1);
        int end = Math.min(last, words.length() - value.length());
        for (int at = from; at <= end; at++) {
            if (signs[at] == first && signs[at + 1] == second && words.startsWith(value, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether these are the words under the span. */
    boolean isOf(Span span, String value) {
        int start = offsets[span.start()];
        int end = Math.max(start, offsets[span.end()]);
        // A blank at either end stands for many, and there is no other.
        start += start < end && words.charAt(start) == ' ' ? 1 : 0;
        end -= start < end && words.charAt(end - 1) == ' ' ? 1 : 0;
        return end - start == value.length() && words.startsWith(value, start);
    }
}
