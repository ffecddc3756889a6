package vn.planlens.index;

import vn.planlens.model.Span;

/** A text with every run of white space made one blank, and the way from its offsets there. */
final class CollapsedText {

    private final String words;
    private final int[] offsets;

    CollapsedText(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        offsets = new int[text.length() + 1];
        boolean blank = false;
        for (int at = 0; at < text.length(); at++) {
            boolean white = Character.isWhitespace(text.charAt(at));
            offsets[at] = collapsed.length() - (white && blank ? 1 : 0);
            if (!white) {
                collapsed.append(text.charAt(at));
            } else if (!blank) {
                collapsed.append(' ');
            }
            blank = white;
        }
        offsets[text.length()] = collapsed.length();
        words = collapsed.toString();
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
}
