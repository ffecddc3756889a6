package vn.planlens.orgunit;

import java.util.stream.Stream;
import vn.planlens.orgunit.UnitLexicon.GroupRole;
import vn.planlens.rules.FirstWords;

/**
 * Tells where no unit's name can begin or end, which is at most words that are asked about, at the cost of one look instead
 * of one in every table.
 */
final class UnitStarts {

    private final FirstWords spelled;
    private final FirstWords bare;
    private final FirstWords known;
    private final FirstWords stops;

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
        this.known = new FirstWords(Stream.of(
                lexicon.names.spelled,
                lexicon.heads,
                lexicon.fields.known.spelled,
                lexicon.words(GroupRole.ALL),
                lexicon.places));
        this.stops = new FirstWords(Stream.of(
                lexicon.words.of(AssignmentWords.Role.ACT),
                lexicon.places,
                lexicon.words(GroupRole.LINK),
                lexicon.words(GroupRole.LOOSE),
                lexicon.words(GroupRole.CLAUSE),
                lexicon.words(GroupRole.STOP)));
    }

    /** Whether {@link UnitParser#beginsUnit} can say yes; may say so too often. */
    boolean canBeKnown(String folded, int at, int end) {
        return known.canBegin(folded, at, end);
    }

    /** Whether a name before the offset can end there; may say so too often. */
    boolean canEndName(String folded, int at, int end) {
        return stops.canBegin(folded, at, end);
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
