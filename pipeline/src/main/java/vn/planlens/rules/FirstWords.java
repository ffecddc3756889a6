package vn.planlens.rules;

import java.util.stream.Stream;
import vn.planlens.model.Words;

/**
 * The words with which the entries of several gazetteers begin. Most words of a text begin none of them, and one look
 * tells so, where each gazetteer would take its own. Immutable.
 */
public final class FirstWords {

    /** A bit for each mark. */
    private final long[] marks = new long[Words.MARKS / Long.SIZE];

    public FirstWords(Stream<Gazetteer<?>> gazetteers) {
        gazetteers.forEach(gazetteer -> {
            for (int i = 0; i < marks.length; i++) {
                marks[i] |= gazetteer.beginnings[i];
            }
        });
    }

    /**
     * Whether {@link Gazetteer#longestAt} of one of them can find anything at the offset; may say yes too often, and never
     * no wrongly.
     */
    public boolean canBegin(String folded, int start, int end) {
        if (start >= end) {
            return false;
        }
        int mark = Words.mark(folded, start, end);
        return (marks[mark / Long.SIZE] >>> mark & 1) != 0;
    }
}
