package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.RuleId;
import vn.planlens.orgunit.UnitLexicon.GroupRole;
import vn.planlens.orgunit.UnitLexicon.Tier;
import vn.planlens.rules.Gazetteer;

/** Reads what stands behind a unit's name and says whose it is: "thuộc UBND phường", "thành phố", "liên quan". */
final class UnitSuffix {

    /** No relative clause of a unit is longer. */
    private static final int LONGEST_CLAUSE = 160;

    private static final String OWNERS = "của ";

    private final UnitLexicon lexicon;
    private final String text;
    private final String folded;
    private final ProperName properName;
    private final UnitParser parser;

    UnitSuffix(UnitLexicon lexicon, String text, String folded, ProperName properName, UnitParser parser) {
        this.lexicon = lexicon;
        this.text = text;
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
     * @param rules the rows that took part
     */
    record Extent(int end, int nameEnd, String tier, List<RuleId> rules) {}

    /** @param group whether the name is a generic group, behind which more can stand */
    Extent after(int coreEnd, int end, boolean group, int depth) {
        int to = coreEnd;
        int nameEnd = coreEnd;
        String tier = "";
        List<RuleId> rules = new ArrayList<>();
        while (true) {
            int from = parser.skipBlanks(to, end);
            Place place = group ? place(from, end) : eachOrPlace(from, end);
            if (place != null) {
                to = place.end;
                rules.add(place.rule);
                nameEnd = place.tier == Tier.OWN ? nameEnd : to;
                tier = place.tier == Tier.HIGHER && tier.isEmpty() ? place.word : tier;
                continue;
            }
            int adjoined = adjoined(from, end, group, depth);
            int next = adjoined > from
                    ? adjoined
                    : Math.max(
                            authority(from, end),
                            Math.max(linked(from, end, depth, rules), loose(from, end, group, rules)));
            if (next <= from) {
                break;
            }
            // What a link joins is part of the name, or "thuộc phường" would lose its second half; "của phường" only
            // says whose it is.
            nameEnd = !group && isOwn(from, next) ? nameEnd : next;
            to = next;
        }
        return new Extent(to, nameEnd, tier, rules);
    }

    /** Whether something begins here that says whose a unit is. */
    boolean begins(int at, int end) {
        return place(at, end) != null
                || lexicon.words(GroupRole.LINK).longestAt(folded, at, end) != null
                || lexicon.words(GroupRole.LOOSE).longestAt(folded, at, end) != null
                || lexicon.words(GroupRole.CLAUSE).longestAt(folded, at, end) != null;
    }

    private Place eachOrPlace(int at, int end) {
        Place each = each(at, end);
        return each == null ? place(at, end) : each;
    }

    /** "các xã, thị trấn", "14 phường" behind "UBND": one of the kind in every place of that tier. */
    private Place each(int at, int end) {
        int from = parser.behindSeveral(at, end);
        if (from == at) {
            return null;
        }
        Place list = null;
        for (int next = from; next >= 0; next = parser.nextListed(list.end, end)) {
            Gazetteer.Hit<UnitLexicon.EachPlace> hit = lexicon.eachPlaces.longestAt(folded, next, end);
            if (hit == null) {
                break;
            }
            String tier = list == null ? hit.value().tier() : list.word;
            RuleId rule = list == null ? hit.value().rule() : list.rule;
            list = new Place(namesEnd(hit.span().end(), end), Tier.HIGHER, tier, rule);
        }
        return list;
    }

    /** Behind the proper names of some of them: "các xã Tân Lập, Tân Thành"; {@code at} where none follow. */
    private int namesEnd(int at, int end) {
        int to = at;
        for (int next = parser.skipBlanks(at, end); next >= 0 && next < end; next = parser.nextListed(to, end)) {
            int name = parser.beginsUnit(next, end) ? next : properName.placeEnd(next, end);
            if (name <= next) {
                break;
            }
            to = name;
        }
        return to;
    }

    private Place place(int at, int end) {
        Gazetteer.Hit<UnitLexicon.Place> hit = lexicon.places.longestAt(folded, at, end);
        if (hit == null || hit.value().tier() == Tier.NONE) {
            return null;
        }
        int name = parser.skipBlanks(hit.span().end(), end);
        int nameEnd = beginsSentence(name, end) ? name : properName.placeEnd(name, end);
        return new Place(
                nameEnd > name ? nameEnd : hit.span().end(),
                hit.value().tier(),
                hit.span().of(folded),
                hit.value().rule());
    }

    /** "Trạm Y tế xã Thông báo lịch ...": a verb with a capital, but no second one as in "xã Thống Nhất". */
    private boolean beginsSentence(int at, int end) {
        Gazetteer.Hit<RuleId> act = lexicon.words.act(folded, at, end);
        int second = act == null ? -1 : act.span().of(folded).indexOf(' ');
        return second > 0 && Character.isLowerCase(text.charAt(at + second + 1));
    }

    private int authority(int at, int end) {
        Gazetteer.Hit<UnitLexicon.Name> hit = lexicon.names.spelledAt(folded, at, end);
        return hit != null && hit.value().kind().equals(UnitPhrase.AUTHORITY)
                ? hit.span().end()
                : at;
    }

    private int linked(int at, int end, int depth, List<RuleId> rules) {
        Gazetteer.Hit<RuleId> link = lexicon.words(GroupRole.LINK).longestAt(folded, at, end);
        if (link == null) {
            return at;
        }
        int from = parser.skipBlanks(link.span().end(), end);
        Place place = place(from, end);
        UnitPhrase whole = place == null ? parser.phrase(from, end, depth + 1) : null;
        if (place == null && whole == null) {
            return at;
        }
        rules.add(link.value());
        return place == null ? whole.span().end() : place.end;
    }

    /** "Tổ tuyên truyền | của phường". */
    private boolean isOwn(int from, int end) {
        int place = folded.startsWith(OWNERS, from) ? from + OWNERS.length() : end;
        Gazetteer.Hit<UnitLexicon.Place> hit = lexicon.places.longestAt(folded, place, end);
        return hit != null && hit.value().tier() == Tier.OWN;
    }

    /** "các thành viên Ban Chỉ đạo", "cán bộ, công chức các phòng", "Tổ công nghệ số cộng đồng các khu phố": no sign parts the two, so they are one. */
    private int adjoined(int at, int end, boolean group, int depth) {
        UnitPhrase next = parser.phrase(at, end, depth + 1);
        boolean several = next != null && lexicon.words(GroupRole.ALL).longestAt(folded, at, end) != null;
        boolean saysWhich = next != null && (group ? several || !next.generic() : next.isCommunityOf(folded));
        return saysWhich ? next.name().end() : at;
    }

    private int loose(int at, int end, boolean group, List<RuleId> rules) {
        Gazetteer.Hit<RuleId> loose = lexicon.words(GroupRole.LOOSE).longestAt(folded, at, end);
        if (loose != null) {
            rules.add(loose.value());
            return loose.span().end();
        }
        return group ? clause(at, end, rules) : at;
    }

    /** "được giao chủ trì ...", up to what the group is to do. */
    private int clause(int at, int end, List<RuleId> rules) {
        Gazetteer.Hit<RuleId> clause = lexicon.words(GroupRole.CLAUSE).longestAt(folded, at, end);
        if (clause == null) {
            return at;
        }
        int last = Math.min(end, at + LONGEST_CLAUSE);
        for (int i = clause.span().end(); i < last; i++) {
            boolean sign = ",;.:()\n".indexOf(folded.charAt(i)) >= 0;
            Gazetteer.Hit<RuleId> stop = Gazetteer.startsWord(folded, i)
                    ? lexicon.words(GroupRole.CLAUSE_END).longestAt(folded, i, end)
                    : null;
            if (sign || stop != null) {
                rules.add(clause.value());
                rules.add(stop == null ? clause.value() : stop.value());
                return trimEnd(i, clause.span().end());
            }
        }
        return last == end ? end : at;
    }

    private int trimEnd(int to, int from) {
        int end = to;
        while (end > from && Character.isWhitespace(folded.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private record Place(int end, Tier tier, String word, RuleId rule) {}
}
