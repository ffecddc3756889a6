package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Folding;
import vn.planlens.model.PlanText;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.orgunit.FieldNames.FieldName;
import vn.planlens.orgunit.UnitLexicon.GroupRole;
import vn.planlens.rules.Gazetteer;

/**
 * Reads the name of a unit, or a list of units, at a place of the text. Three ways lead to a name: it is fixed ("Trung
 * tâm Phục vụ hành chính công"), it is a head and a field or proper name ("Phòng Nội vụ"), or it is a generic group
 * ("các ban, ngành, đoàn thể"). What stands behind a name and says whose it is ("thuộc UBND phường") goes with it.
 */
final class UnitParser {

    /** No phrase nests deeper than "Thủ trưởng các đơn vị thuộc các phòng". */
    private static final int DEEPEST = 3;

    /** Code units; keeps the time linear where a hostile text lists units without end. */
    private static final int LONGEST_LIST = 1000;

    private final UnitLexicon lexicon;
    private final String text;
    private final String folded;
    private final String bare;
    private final ListSigns signs;
    private final ProperName properName;
    private final NamedUnits named;
    private final GroupNames groups;
    private final UnitSuffix suffix;
    private final Honorifics honorifics;

    UnitParser(UnitLexicon lexicon, PlanText plan) {
        this.lexicon = lexicon;
        this.text = plan.text();
        this.folded = plan.folded();
        this.bare = Folding.bare(text);
        this.signs = new ListSigns(folded);
        this.properName = new ProperName(text, folded, this::beginsUnit, this::endsName);
        this.suffix = new UnitSuffix(lexicon, text, folded, properName, this);
        this.named = new NamedUnits(lexicon, folded, bare, properName, signs, this);
        this.honorifics = new Honorifics(lexicon.words(GroupRole.HONORIFIC), folded, properName, signs);
        this.groups = new GroupNames(lexicon, text, folded, properName, signs, named, suffix);
    }

    /** The units listed from the offset on; empty where none is named there. */
    List<UnitPhrase> list(int start, int limit, boolean bareFields) {
        int end = Math.min(limit, start + LONGEST_LIST);
        if (!lexicon.starts.canBegin(folded, bare, start, end)) {
            return List.of();
        }
        List<UnitPhrase> units = new ArrayList<>();
        UnitPhrase shared = underSharedHead(start, end);
        UnitPhrase next = shared == null ? phrase(start, end, bareFields, null) : shared;
        while (next != null) {
            units.add(next);
            int after = signs.next(next.span().end(), end);
            next = after < 0 ? null : phrase(after, end, bareFields, next);
        }
        return units;
    }

    /** The unit named at the offset, or null. */
    UnitPhrase phrase(int start, int end) {
        return phrase(start, end, false, null);
    }

    private UnitPhrase phrase(int start, int end, boolean bareFields, UnitPhrase before) {
        UnitPhrase whole = phrase(start, end, 0);
        if (whole != null || !bareFields && (before == null || before.prefix().isEmpty() && !isHeaded(before))) {
            return whole;
        }
        return field(start, end, before);
    }

    UnitPhrase phrase(int start, int end, int depth) {
        if (depth > DEEPEST
                || start >= end
                || !Gazetteer.startsWord(folded, start)
                || !lexicon.starts.canBegin(folded, bare, start, end)) {
            return null;
        }
        Gazetteer.Hit<RuleId> all = lexicon.words(GroupRole.ALL).longestAt(folded, start, end);
        int counted = groups.behindCount(
                all == null ? start : signs.skipBlanks(all.span().end(), end), end);
        boolean several = all != null || counted > start;
        int at = counted;
        int post = honorifics.end(at, end);
        NameCore held = post == at ? null : named.at(post, end, depth);
        NameCore core =
                held != null ? held : NameCore.longest(named.at(at, end, depth), groups.at(at, end, several, depth));
        if (core == null) {
            return null;
        }
        int coreEnd = core.kind().equals(UnitPhrase.POST) ? groups.communitiesEnd(at, core.end(), end) : core.end();
        UnitSuffix.Extent extent = suffix.after(coreEnd, end, core.generic(), depth);
        String key = extent.tier().isEmpty() ? core.key() : core.key() + " " + extent.tier();
        return new UnitPhrase(
                new Span(start, honorifics.closed(post, extent.end(), end)),
                new Span(held == null ? start : post, extent.nameEnd()),
                "",
                key,
                core.kind(),
                core.generic(),
                NameCore.joined(
                        core.rules(),
                        all == null ? List.of() : List.of(all.value()),
                        held == null ? List.of() : honorifics.rules(at, end),
                        extent.rules()));
    }

    /** A field alone: in a list it takes the head of the unit before it. */
    private UnitPhrase field(int start, int end, UnitPhrase before) {
        int post = honorifics.end(start, end);
        FieldName hit = lexicon.fields.at(folded, bare, post, end);
        if (hit == null || !Character.isUpperCase(text.charAt(post))) {
            return null;
        }
        boolean inherits = before != null && isHeaded(before);
        String head = inherits ? before.key().substring(0, before.key().indexOf(' ')) : "?";
        String prefix = !inherits ? "" : before.prefix().isEmpty() ? headWords(before.span(), end) : before.prefix();
        return field(start, post, hit, head, prefix, inherits ? before.kind() : "office", end);
    }

    /** The first of a list whose head stands once for all: "Các phòng: Nội vụ, Kinh tế"; or null. */
    private UnitPhrase underSharedHead(int start, int end) {
        Gazetteer.Hit<RuleId> all = lexicon.words(GroupRole.ALL).longestAt(folded, start, end);
        int at = all == null ? start : signs.skipBlanks(all.span().end(), end);
        Gazetteer.Hit<UnitLexicon.Head> head = lexicon.heads.longestAt(folded, at, end);
        int colon = head == null ? end : signs.skipBlanks(head.span().end(), end);
        if (colon >= end || folded.charAt(colon) != ':') {
            return null;
        }
        int first = signs.skipBlanks(colon + 1, end);
        FieldName field = lexicon.fields.at(folded, bare, first, end);
        return field == null
                ? null
                : field(
                        first,
                        first,
                        field,
                        head.value().key(),
                        head.span().of(text),
                        head.value().kind(),
                        end);
    }

    /** @param post where the field's own name begins, behind the name of who holds it */
    private UnitPhrase field(int start, int post, FieldName field, String head, String prefix, String kind, int end) {
        UnitSuffix.Extent extent = suffix.after(field.end(), end, false, 0);
        return new UnitPhrase(
                new Span(start, honorifics.closed(post, extent.end(), end)),
                new Span(post, extent.nameEnd()),
                prefix,
                head + " " + field.canonical(),
                kind,
                false,
                NameCore.joined(field.rules(), extent.rules()));
    }

    private boolean isHeaded(UnitPhrase unit) {
        return unit.rule().table().equals("unit-heads") && unit.key().indexOf(' ') > 0
                || !unit.prefix().isEmpty();
    }

    private String headWords(Span unit, int end) {
        Gazetteer.Hit<UnitLexicon.Head> hit = lexicon.heads.longestAt(folded, unit.start(), end);
        return hit == null ? "" : hit.span().of(text);
    }

    /** Whether a unit other than a bare field begins here; then a name before it does not go on. */
    boolean beginsUnit(int at, int end) {
        return lexicon.starts.canBeKnown(folded, at, end)
                && (lexicon.names.spelledAt(folded, at, end) != null
                        || lexicon.heads.longestAt(folded, at, end) != null
                        || lexicon.fields.begins(folded, at, end)
                        || lexicon.words(GroupRole.ALL).longestAt(folded, at, end) != null
                        || lexicon.places.longestAt(folded, at, end) != null);
    }

    /** Where the place of the plan's own tier begins that ends the range, with the blanks before it; else the end. */
    int ownPlaceStart(int start, int end) {
        int word = end;
        while (word > start && !Character.isWhitespace(folded.charAt(word - 1))) {
            word--;
        }
        Gazetteer.Hit<UnitLexicon.Place> place = lexicon.places.longestAt(folded, word, end);
        boolean own =
                place != null && place.span().end() == end && place.value().tier() == UnitLexicon.Tier.OWN;
        int to = own ? word : end;
        while (to > start && Character.isWhitespace(folded.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** Behind "các" or a number that stands for it; {@code at} where none does. */
    int behindSeveral(int at, int end) {
        Gazetteer.Hit<RuleId> all = lexicon.words(GroupRole.ALL).longestAt(folded, at, end);
        int from = all == null ? at : signs.skipBlanks(all.span().end(), end);
        return groups.behindFigure(from, end);
    }

    /** Where the next item of a list begins, or -1. */
    int nextListed(int at, int end) {
        return signs.next(at, end);
    }

    /** The first place from here on where no white space stands. */
    int skipBlanks(int at, int end) {
        return signs.skipBlanks(at, end);
    }

    /** Capitalised words behind a unit's name up to a verb are part of it: "các thành viên | UBND rà soát"; else {@code at}. */
    int restOfName(int at, int end) {
        int from = folded.startsWith("và ", at) ? at + "và ".length() : at;
        if (from >= end || !Character.isUpperCase(text.charAt(from))) {
            return at;
        }
        int to = properName.lowerCaseEnd(from, end);
        return lexicon.words.act(folded, signs.skipBlanks(to, end), end) != null ? to : at;
    }

    /**
     * The end of what a body is for, as its name tells it: a verb and an object with a capital, "thực hiện Quy chế dân
     * chủ" behind "Ban Chỉ đạo"; {@code at} where none is told.
     */
    int purposeEnd(int at, int end) {
        Gazetteer.Hit<RuleId> act = lexicon.words.act(folded, at, end);
        int object = act == null ? at : signs.skipBlanks(act.span().end(), end);
        int name = act == null ? at : properName.end(object, end);
        return name > object ? properName.lowerCaseEnd(name, end) : at;
    }

    /** Whether a name ends here, maybe behind a place of the plan's own tier: a verb follows, or the colon of a heading. */
    boolean isNameEnd(int at, int end, int depth) {
        int behind = signs.skipBlanks(suffix.after(at, end, false, depth).end(), end);
        return behind < end && folded.charAt(behind) == ':' || lexicon.words.act(folded, behind, end) != null;
    }

    /** Whether a verb or another word begins here over which no name goes on. */
    boolean endsName(int at, int end) {
        return lexicon.starts.canEndName(folded, at, end)
                && (lexicon.words.act(folded, at, end) != null
                        || suffix.begins(at, end)
                        || lexicon.words(GroupRole.STOP).longestAt(folded, at, end) != null);
    }
}
