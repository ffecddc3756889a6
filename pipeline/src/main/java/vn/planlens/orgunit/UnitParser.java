package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.planlens.model.PlanText;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
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

    /** Code units. */
    private static final int LONGEST_QUALIFIER = 24;

    /** The specialised offices of a committee are one group, called "phòng", "ban" or "bộ phận" as it comes. */
    private static final String SPECIALISED = "chuyên môn";

    private final UnitLexicon lexicon;
    private final String text;
    private final String folded;
    private final ProperName properName;
    private final UnitSuffix suffix;

    UnitParser(UnitLexicon lexicon, PlanText plan) {
        this.lexicon = lexicon;
        this.text = plan.text();
        this.folded = plan.folded();
        this.properName = new ProperName(text, folded, this::beginsUnit, this::endsName);
        this.suffix = new UnitSuffix(lexicon, folded, properName, this);
    }

    /** The units listed from the offset on; empty where none is named there. */
    List<UnitPhrase> list(int start, int limit, boolean bareFields) {
        int end = Math.min(limit, start + LONGEST_LIST);
        List<UnitPhrase> units = new ArrayList<>();
        UnitPhrase next = phrase(start, end, bareFields, null);
        while (next != null) {
            units.add(next);
            int after = separatorEnd(next.span().end(), end);
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
        if (depth > DEEPEST || start >= end || !Gazetteer.startsWord(folded, start)) {
            return null;
        }
        Gazetteer.Hit<RuleId> all = lexicon.words(GroupRole.ALL).longestAt(folded, start, end);
        int at = all == null ? start : skipBlanks(all.span().end(), end);
        Core fixed = fixed(at, end);
        Core core = longest(fixed, longest(headed(at, end, depth, fixed), group(at, end, all != null)));
        if (core == null) {
            return null;
        }
        UnitSuffix.Extent extent = suffix.after(core.end, end, core.isGroup(), depth);
        String key = extent.tier().isEmpty() ? core.key : core.key + " " + extent.tier();
        return new UnitPhrase(
                new Span(start, extent.end()),
                new Span(start, extent.nameEnd()),
                "",
                key,
                core.kind,
                core.isGroup(),
                joined(core.rules, all == null ? List.of() : List.of(all.value()), extent.rules()));
    }

    private Core fixed(int at, int end) {
        Gazetteer.Hit<UnitLexicon.Name> hit = lexicon.names.longestAt(folded, at, end);
        return hit == null
                ? null
                : new Core(
                        hit.span().end(),
                        hit.value().rule().row(),
                        hit.value().kind(),
                        List.of(hit.value().rule()));
    }

    private Core headed(int at, int end, int depth, Core fixed) {
        Gazetteer.Hit<UnitLexicon.Head> hit = lexicon.heads.longestAt(folded, at, end);
        Gazetteer.Hit<UnitLexicon.Noun> noun = lexicon.nouns.longestAt(folded, at, end);
        if (hit == null || noun != null && noun.span().end() > hit.span().end()) {
            return null;
        }
        UnitLexicon.Head head = hit.value();
        String id = head.rule().row();
        int from = skipBlanks(hit.span().end(), end);
        Gazetteer.Hit<UnitLexicon.Field> field = lexicon.fields.longestAt(folded, from, end);
        int nameEnd = properName.end(from, end);
        boolean known = field != null && nameEnd <= field.span().end() || fixed != null && nameEnd <= fixed.end;
        if (nameEnd > from && !known) {
            nameEnd = properName.lowerCaseEnd(nameEnd, end);
        }
        if (field != null && field.span().end() >= nameEnd) {
            return new Core(
                    field.span().end(),
                    id + " " + field.value().canonical(),
                    head.kind(),
                    List.of(head.rule(), field.value().rule()));
        }
        if (nameEnd > from) {
            String name = new Span(from, nameEnd).of(folded).replaceAll("\\s*-\\s*", " - ");
            return new Core(nameEnd, id + " " + name.replaceAll("\\s+", " "), head.kind(), List.of(head.rule()));
        }
        if (head.name() == UnitLexicon.NameRule.OPTIONAL) {
            return new Core(hit.span().end(), id, head.kind(), List.of(head.rule()));
        }
        boolean free = head.name() == UnitLexicon.NameRule.FREE;
        if (free || head.name() == UnitLexicon.NameRule.GROUP) {
            UnitPhrase of = phrase(from, end, depth + 1);
            if (of != null) {
                return new Core(
                        of.span().end(), id + " " + of.key(), head.kind(), joined(List.of(head.rule()), of.rules()));
            }
        }
        if (free) {
            int run = properName.lowerCaseEnd(from, end);
            int nameTo = run > from ? run : hit.span().end();
            String name = new Span(hit.span().end(), nameTo).of(folded);
            return new Core(nameTo, (id + name).replaceAll("\\s+", " "), head.kind(), List.of(head.rule()));
        }
        return null;
    }

    private Core group(int at, int end, boolean all) {
        StringBuilder key = new StringBuilder();
        List<RuleId> rules = new ArrayList<>();
        int nouns = 0;
        boolean stands = all;
        int to = at;
        int from = at;
        while (from >= 0) {
            Gazetteer.Hit<UnitLexicon.Noun> noun = lexicon.nouns.longestAt(folded, from, end);
            if (noun == null || noun.value().role() == GroupRole.NONE || nouns > 0 && beginsName(from, end, noun)) {
                break;
            }
            nouns++;
            stands |= noun.value().role() == GroupRole.COMMUNITY
                    || nouns > 1
                    || noun.span().of(folded).contains(" ngành");
            rules.add(noun.value().rule());
            key.append(key.isEmpty() ? "" : " ").append(noun.span().of(folded).replaceAll("\\s+", " "));
            to = noun.span().end();
            Gazetteer.Hit<RuleId> kind = lexicon.words(GroupRole.KIND).longestAt(folded, skipBlanks(to, end), end);
            if (kind != null) {
                String word = kind.span().of(folded).replaceAll("\\s*-\\s*", " - ");
                key = word.equals(SPECIALISED)
                        ? new StringBuilder(word)
                        : key.append(' ').append(word);
                rules.add(kind.value());
                to = kind.span().end();
                stands = true;
            }
            if (kind == null && noun.value().role() == GroupRole.OPEN) {
                int run = qualifierEnd(to, end);
                key.append(new Span(to, run).of(folded).replaceAll("\\s+", " "));
                to = run;
            }
            from = separatorEnd(to, end);
        }
        return nouns > 0 && stands ? new Core(to, key.toString(), "group", rules) : null;
    }

    /** The end of a few words that say which ones of a group: "viễn thông". */
    private int qualifierEnd(int at, int end) {
        int from = skipBlanks(at, end);
        int run = from < end && suffix.begins(from, end) ? at : properName.lowerCaseEnd(at, end);
        return run - at <= LONGEST_QUALIFIER ? run : at;
    }

    /** Whether what looks like one more noun of a group is the beginning of a unit of its own. */
    private boolean beginsName(int at, int end, Gazetteer.Hit<UnitLexicon.Noun> noun) {
        Core fixed = fixed(at, end);
        Core headed = headed(at, end, DEEPEST, fixed);
        Core name = longest(fixed, headed);
        return name != null && name.end > noun.span().end();
    }

    /** A field alone: in a list it takes the head of the unit before it. */
    private UnitPhrase field(int start, int end, UnitPhrase before) {
        Gazetteer.Hit<UnitLexicon.Field> hit = lexicon.fields.longestAt(folded, start, end);
        if (hit == null || !Character.isUpperCase(text.charAt(start))) {
            return null;
        }
        boolean inherits = before != null && isHeaded(before);
        String head = inherits ? before.key().substring(0, before.key().indexOf(' ')) : "?";
        String prefix = !inherits ? "" : before.prefix().isEmpty() ? headWords(before.span(), end) : before.prefix();
        UnitSuffix.Extent extent = suffix.after(hit.span().end(), end, false, 0);
        return new UnitPhrase(
                new Span(start, extent.end()),
                new Span(start, extent.nameEnd()),
                prefix,
                head + " " + hit.value().canonical(),
                inherits ? before.kind() : "office",
                false,
                joined(List.of(hit.value().rule()), extent.rules()));
    }

    @SafeVarargs
    private static List<RuleId> joined(List<RuleId>... parts) {
        return Stream.of(parts).flatMap(List::stream).distinct().toList();
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
    private boolean beginsUnit(int at, int end) {
        return lexicon.names.longestAt(folded, at, end) != null
                || lexicon.heads.longestAt(folded, at, end) != null
                || lexicon.fields.longestAt(folded, at, end) != null
                || lexicon.words(GroupRole.ALL).longestAt(folded, at, end) != null
                || lexicon.places.longestAt(folded, at, end) != null;
    }

    /** Whether a verb or another word begins here over which no name goes on. */
    private boolean endsName(int at, int end) {
        return lexicon.words.acts().longestAt(folded, at, end) != null
                || suffix.begins(at, end)
                || lexicon.words(GroupRole.STOP).longestAt(folded, at, end) != null;
    }

    /** Where the next item of a list begins: behind a comma, semicolon, stroke, "&" or "và"; -1 where none does. */
    private int separatorEnd(int at, int end) {
        int from = skipBlanks(at, end);
        if (from >= end) {
            return -1;
        }
        if (",;/&".indexOf(folded.charAt(from)) >= 0) {
            from = skipBlanks(from + 1, end);
        } else if (!folded.startsWith("và ", from) && !folded.startsWith("cùng ", from)) {
            return -1;
        }
        for (String word : List.of("và ", "cùng ")) {
            if (folded.startsWith(word, from)) {
                from = skipBlanks(from + word.length(), end);
            }
        }
        return from < end ? from : -1;
    }

    int skipBlanks(int at, int end) {
        int to = at;
        while (to < end && Character.isWhitespace(folded.charAt(to))) {
            to++;
        }
        return to;
    }

    private static Core longest(Core first, Core second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return second.end > first.end ? second : first;
    }

    /** A unit's name without what says whose it is. */
    private record Core(int end, String key, String kind, List<RuleId> rules) {

        boolean isGroup() {
            return kind.equals("group");
        }
    }
}
