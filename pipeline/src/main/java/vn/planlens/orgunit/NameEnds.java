package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.PlanText;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.orgunit.AssignmentWords.Role;
import vn.planlens.rules.Gazetteer;

/** How far a name goes that a paragraph begins with, where it goes on behind what the lexicon knows. */
final class NameEnds {

    /** Code units; more words behind a unit in a heading are a sentence. */
    private static final int LONGEST_REST = 60;

    /** Code units; more words between a known name and a colon may be a sentence. */
    private static final int LONGEST_TAIL = 24;

    private final AssignmentWords words;
    private final String text;
    private final String folded;
    private final UnitParser parser;

    NameEnds(AssignmentWords words, PlanText plan, UnitParser parser) {
        this.words = words;
        this.text = plan.text();
        this.folded = plan.folded();
        this.parser = parser;
    }

    /**
     * "Ban Chỉ đạo CCHC, chuyển đổi số: ...", "Phó Chủ tịch UBND xã phụ trách văn xã: ...", "Trạm Y tế - Dân số: ...": the
     * colon behind a name that goes on behind a comma or hyphen, with a word or two, or tells what its holder looks
     * after; {@code at} where none is.
     */
    int colonBehind(int at, int end) {
        int next = parser.skipBlanks(at, end);
        boolean charged = words.begins(Role.LOOKS_AFTER, folded, next, end);
        boolean comma = at < end && folded.charAt(at) == ',';
        boolean hyphen = next < end && folded.charAt(next) == '-';
        int from = comma || hyphen ? parser.skipBlanks(next + 1, end) : next;
        if (from >= end || !Character.isLetter(text.charAt(from)) || !charged && beginsVerb(from, end)) {
            return at;
        }
        boolean goesOn = hyphen
                ? !parser.beginsUnit(from, end) && !words.begins(Role.MEMBER, folded, from, end)
                : Character.isLowerCase(text.charAt(from));
        if (!goesOn || !charged && !comma && parser.endsName(from, end)) {
            return at;
        }
        int longest = charged || comma ? LONGEST_REST : LONGEST_TAIL;
        for (int to = from; to < Math.min(end, from + longest); to++) {
            if (folded.charAt(to) == ':') {
                return to;
            }
            if (".;(\n".indexOf(folded.charAt(to)) >= 0) {
                return at;
            }
        }
        return at;
    }

    /** Whether a verb begins here, and no topic with the same first word: "chuyển", but not "chuyển đổi". */
    private boolean beginsVerb(int at, int end) {
        Gazetteer.Hit<RuleId> act = words.act(folded, at, end);
        Gazetteer.Hit<RuleId> topic = words.of(Role.NO_UNIT).longestAt(folded, at, end);
        return act != null && (topic == null || act.span().end() >= topic.span().end());
    }

    /**
     * Whether the words of a heading behind a known name belong to the name: "Bộ phận Một cửa hiện đại".
     *
     * @param titleEnd where the heading ends, if text follows it
     */
    boolean isRest(int at, int end, int titleEnd) {
        return (end - at <= LONGEST_REST || titleEnd >= end)
                && Character.isLetter(folded.charAt(at))
                && (at < titleEnd || words.act(folded, at, end) == null)
                && !new Span(at, end).of(folded).contains(":");
    }

    /** The units, the last one's name going on to the end, or to the last word before it. */
    List<UnitPhrase> renamed(List<UnitPhrase> units, int end) {
        int last = units.size() - 1;
        int known = units.get(last).span().end();
        int to = end;
        while (Character.isWhitespace(folded.charAt(to - 1))) {
            to--;
        }
        boolean charged = words.begins(Role.LOOKS_AFTER, folded, parser.skipBlanks(known, to), to);
        List<UnitPhrase> renamed = new ArrayList<>(units);
        renamed.set(last, units.get(last).upTo(to, charged ? to : parser.ownPlaceStart(known, to)));
        return renamed;
    }
}
