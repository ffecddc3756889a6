package vn.planlens.orgunit;

import java.util.stream.Stream;
import vn.planlens.orgunit.UnitLexicon.GroupRole;
import vn.planlens.rules.FirstWords;

/** Tells where no unit's name can begin, which is at most words that are asked about, at the cost of one look. */
final class UnitStarts {

    private final FirstWords spelled;
    private final FirstWords bare;

    UnitStarts(UnitLexicon lexicon) {
        this.spelled = new FirstWords(Stream.of(
                lexicon.words(GroupRole.ALL),
                lexicon.words(GroupRole.HONORIFIC),
                lexicon.names.spelled,
                lexicon.heads,
                lexicon.nouns,
                lexicon.fields.known.spelled,
                lexicon.fields.topics));
        this.bare = new FirstWords(Stream.of(lexicon.names.bare, lexicon.bareHeads, lexicon.fields.known.bare));
    }

    /**
     * Whether a unit, or a field that stands for one, can begin at the offset; may say yes too often.
     *
     * @param bare the folded text without marks
     */
    boolean canBegin(String folded, String bare, int start, int end) {
        return start < end
                && (spelled.canBegin(folded, start, end)
                        || this.bare.canBegin(bare, start, end)
                        || Character.isDigit(folded.charAt(start)));
    }
}
