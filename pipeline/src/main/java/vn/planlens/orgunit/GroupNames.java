package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.model.WhiteSpace;
import vn.planlens.orgunit.UnitLexicon.GroupRole;
import vn.planlens.rules.Gazetteer;

/** Reads generic groups of units: "các ban, ngành, đoàn thể", "các phòng chuyên môn", "các doanh nghiệp viễn thông". */
final class GroupNames {

    /** Code units. */
    private static final int LONGEST_QUALIFIER = 24;

    /** Of the name of a community's kind: "tổ dân phố". */
    private static final int MOST_WORDS = 3;

    /** A commune has fewer than a thousand villages. */
    private static final int MOST_DIGITS = 3;

    /** The specialised offices of a committee are one group, called "phòng", "ban" or "bộ phận" as it comes. */
    private static final String SPECIALISED = "chuyên môn";

    private final UnitLexicon lexicon;
    private final String text;
    private final String folded;
    private final ProperName properName;
    private final ListSigns signs;
    private final NamedUnits named;
    private final UnitSuffix suffix;

    GroupNames(
            UnitLexicon lexicon,
            String text,
            String folded,
            ProperName properName,
            ListSigns signs,
            NamedUnits named,
            UnitSuffix suffix) {
        this.lexicon = lexicon;
        this.text = text;
        this.folded = folded;
        this.properName = properName;
        this.signs = signs;
        this.named = named;
        this.suffix = suffix;
    }

    /**
     * The group at the offset, or null.
     *
     * @param all whether "các" or its like stands in front; then one noun is enough
     * @param depth of the unit that it is part of
     */
    NameCore at(int start, int end, boolean all, int depth) {
        StringBuilder key = new StringBuilder();
        List<RuleId> rules = new ArrayList<>();
        boolean stands = all;
        GroupRole first = null;
        int to = start;
        for (int from = start; from >= 0; from = signs.next(to, end)) {
            Gazetteer.Hit<UnitLexicon.Noun> noun = lexicon.nouns.longestAt(folded, from, end);
            if (noun == null || noun.value().role() == GroupRole.NONE) {
                break;
            }
            GroupRole role = noun.value().role();
            if (first != null
                    && (beginsName(from, end, noun, depth)
                            || isCommunity(role) != isCommunity(first)
                            || beginsCapitalised(from, end) && Character.isLowerCase(text.charAt(start)))) {
                // Residential groups are units of their own ("các ngành, tổ dân phố" are two), and so is what a capital
                // begins.
                break;
            }
            stands |=
                    isCommunity(role) || first != null || noun.span().of(folded).contains(" ngành");
            first = first == null ? role : first;
            rules.add(noun.value().rule());
            key.append(key.isEmpty() ? "" : " ").append(noun.value().written());
            to = noun.span().end();
            Gazetteer.Hit<RuleId> kind = kindAt(signs.skipBlanks(to, end), end);
            if (kind != null) {
                stands = true;
                for (Gazetteer.Hit<RuleId> next = kind; next != null; next = kindAt(signs.next(to, end), end)) {
                    String word = ListSigns.spaced(next.span().of(folded));
                    key = word.equals(SPECIALISED)
                            ? new StringBuilder(word)
                            : key.append(' ').append(word);
                    rules.add(next.value());
                    to = next.span().end();
                }
            } else if (role == GroupRole.OPEN) {
                int run = qualifierEnd(to, end);
                key.append(collapsed(new Span(to, run)));
                to = run;
            }
        }
        return first != null && stands ? new NameCore(to, key.toString(), UnitPhrase.GROUP, true, rules) : null;
    }

    /** "Trưởng các thôn, xóm": behind the communities of whose heads the name at hand tells; its own end where none follow. */
    int communitiesEnd(int start, int nameEnd, int end) {
        int word = nameEnd;
        boolean community = false;
        for (int words = 0; words < MOST_WORDS && word > start && !community; words++) {
            word = folded.lastIndexOf(' ', word - 1);
            community = endOfCommunity(word + 1, nameEnd) == nameEnd;
        }
        int to = nameEnd;
        int next = community ? signs.next(to, end) : -1;
        while (next >= 0 && endOfCommunity(next, end) > next && Character.isLowerCase(text.charAt(next))) {
            to = endOfCommunity(next, end);
            next = signs.next(to, end);
        }
        return to;
    }

    private int endOfCommunity(int at, int end) {
        Gazetteer.Hit<UnitLexicon.Noun> noun = lexicon.nouns.longestAt(folded, at, end);
        return noun != null && isCommunity(noun.value().role()) ? noun.span().end() : at;
    }

    /** A word that says which ones of a group are meant, or null. */
    private Gazetteer.Hit<RuleId> kindAt(int at, int end) {
        return at < 0 ? null : lexicon.words(GroupRole.KIND).longestAt(folded, at, end);
    }

    /** Behind a number that stands for "các": "14 ấp", "các 08 thôn"; {@code start} where none does. */
    int behindCount(int start, int end) {
        int noun = behindFigure(start, end);
        Gazetteer.Hit<UnitLexicon.Noun> hit = noun == start ? null : lexicon.nouns.longestAt(folded, noun, end);
        return hit != null && isCommunity(hit.value().role()) ? noun : start;
    }

    /** Behind a number of a few figures and a blank; {@code start} where none stands. */
    int behindFigure(int start, int end) {
        int at = start;
        while (at < end && at - start < MOST_DIGITS && Character.isDigit(folded.charAt(at))) {
            at++;
        }
        int behind = at > start ? signs.skipBlanks(at, end) : start;
        return behind == at || behind >= end ? start : behind;
    }

    /** Whether a capital and small letters stand there: "Trường" does, "THCS" does not. */
    private boolean beginsCapitalised(int at, int end) {
        return Character.isUpperCase(text.charAt(at)) && (at + 1 >= end || !Character.isUpperCase(text.charAt(at + 1)));
    }

    private static boolean isCommunity(GroupRole role) {
        return role == GroupRole.COMMUNITY;
    }

    /** The end of a few words that say which ones of a group: "viễn thông". */
    private int qualifierEnd(int at, int end) {
        int from = signs.skipBlanks(at, end);
        int run = from < end && suffix.begins(from, end) ? at : properName.lowerCaseEnd(at, end);
        return run - at <= LONGEST_QUALIFIER ? run : at;
    }

    /** Whether what looks like one more noun of a group is the beginning of a unit of its own. */
    private boolean beginsName(int at, int end, Gazetteer.Hit<UnitLexicon.Noun> noun, int depth) {
        NameCore name = named.at(at, end, depth);
        return name != null && name.end() > noun.span().end();
    }

    private String collapsed(Span span) {
        return WhiteSpace.collapsed(span.of(folded));
    }
}
