package vn.planlens.orgunit;

import vn.planlens.model.RuleId;
import vn.planlens.orgunit.UnitLexicon.GroupRole;
import vn.planlens.orgunit.UnitLexicon.Tier;
import vn.planlens.rules.Gazetteer;

/** Reads what stands behind a unit's name and says whose it is: "thuộc UBND phường", "thành phố", "liên quan". */
final class UnitSuffix {

    /** No relative clause of a unit is longer. */
    private static final int LONGEST_CLAUSE = 160;

    private final UnitLexicon lexicon;
    private final String folded;
    private final ProperName properName;
    private final UnitParser parser;

    UnitSuffix(UnitLexicon lexicon, String folded, ProperName properName, UnitParser parser) {
        this.lexicon = lexicon;
        this.folded = folded;
        this.properName = properName;
        this.parser = parser;
    }

    /**
     * How far a unit goes.
     *
     * @param end with all that says which one is meant
     * @param nameEnd without a trailing place of the plan's own tier
     * @param tier the higher tier it belongs to ("tỉnh"), or an empty string
     */
    record Extent(int end, int nameEnd, String tier) {}

    /** @param group whether the name is a generic group, behind which more can stand */
    Extent after(int coreEnd, int end, boolean group, int depth) {
        int to = coreEnd;
        int nameEnd = coreEnd;
        String tier = "";
        while (true) {
            int from = parser.skipBlanks(to, end);
            Place place = place(from, end);
            if (place != null) {
                to = place.end;
                nameEnd = place.tier == Tier.OWN ? nameEnd : to;
                tier = place.tier == Tier.HIGHER && tier.isEmpty() ? place.word : tier;
                continue;
            }
            int next = Math.max(authority(from, end), Math.max(linked(from, end, depth), loose(from, end, group)));
            if (next <= from) {
                break;
            }
            // What a link joins is part of the name, or "thuộc phường" would lose its second half.
            to = next;
            nameEnd = to;
        }
        return new Extent(to, nameEnd, tier);
    }

    private Place place(int at, int end) {
        Gazetteer.Hit<Tier> hit = lexicon.places.longestAt(folded, at, end);
        if (hit == null || hit.value() == Tier.NONE) {
            return null;
        }
        int name = parser.skipBlanks(hit.span().end(), end);
        return new Place(
                Math.max(hit.span().end(), properName.placeEnd(name, end)),
                hit.value(),
                hit.span().of(folded));
    }

    private int authority(int at, int end) {
        Gazetteer.Hit<UnitLexicon.Name> hit = lexicon.names.longestAt(folded, at, end);
        return hit != null && hit.value().kind().equals(UnitPhrase.AUTHORITY) ? hit.span().end() : at;
    }

    private int linked(int at, int end, int depth) {
        Gazetteer.Hit<RuleId> link = lexicon.words(GroupRole.LINK).longestAt(folded, at, end);
        if (link == null) {
            return at;
        }
        int from = parser.skipBlanks(link.span().end(), end);
        Place place = place(from, end);
        if (place != null) {
            return place.end;
        }
        UnitPhrase whole = parser.phrase(from, end, depth + 1);
        return whole == null ? at : whole.span().end();
    }

    private int loose(int at, int end, boolean group) {
        Gazetteer.Hit<RuleId> loose = lexicon.words(GroupRole.LOOSE).longestAt(folded, at, end);
        if (loose != null) {
            return loose.span().end();
        }
        return group ? clause(at, end) : at;
    }

    /** "được giao chủ trì ...", up to what the group is to do. */
    private int clause(int at, int end) {
        Gazetteer.Hit<RuleId> clause = lexicon.words(GroupRole.CLAUSE).longestAt(folded, at, end);
        if (clause == null) {
            return at;
        }
        int last = Math.min(end, at + LONGEST_CLAUSE);
        for (int i = clause.span().end(); i < last; i++) {
            boolean sign = ",;.:()\n".indexOf(folded.charAt(i)) >= 0;
            if (sign || Gazetteer.startsWord(folded, i) && endsClause(i, end)) {
                return trimEnd(i, clause.span().end());
            }
        }
        return last == end ? end : at;
    }

    private boolean endsClause(int at, int end) {
        return lexicon.words(GroupRole.CLAUSE_END).longestAt(folded, at, end) != null;
    }

    private int trimEnd(int to, int from) {
        int end = to;
        while (end > from && Character.isWhitespace(folded.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private record Place(int end, Tier tier, String word) {}
}
