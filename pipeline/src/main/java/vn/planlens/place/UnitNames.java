package vn.planlens.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.planlens.model.Folding;
import vn.planlens.model.Level;
import vn.planlens.model.Words;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** Finds administrative units named with their kind: "phường Hòa Bình", "THÀNH PHỐ CẦN THƠ", "quận 5". */
public final class UnitNames {

    /** In "thị trấn Nông trường Mộc Châu" a name goes on in small letters. */
    private static final String STATE_FARM = "nông trường";

    private static final String TIER = "cấp ";

    private static final int LONGEST_NAME = 8;

    /** Signs; a name whose blanks a scan has lost is no longer. */
    private static final int LONGEST_WORD = 32;

    private final Gazetteer<Kind> kinds;
    private final Gazetteer<Kind> askedKinds;
    private final Gazetteer<Kind> bareKinds;

    public UnitNames() {
        Gazetteer.Builder<Kind> builder = Gazetteer.builder();
        Gazetteer.Builder<Kind> asked = Gazetteer.builder();
        Gazetteer.Builder<Kind> bare = Gazetteer.builder();
        for (RuleTable.Row row : table().rows()) {
            String level = row.orNull("level");
            Kind kind = new Kind(row.get("kind"), level == null ? null : Level.valueOf(level.toUpperCase(Locale.ROOT)));
            for (String phrase : row.list("phrases")) {
                builder.add(phrase, kind);
                asked.add(phrase, kind);
                bare.add(Folding.bare(phrase), kind);
            }
            row.list("abbreviations").forEach(phrase -> asked.add(phrase, kind));
        }
        kinds = builder.build();
        askedKinds = asked.build();
        bareKinds = bare.build();
    }

    static RuleTable table() {
        return RuleTable.read(
                UnitNames.class,
                "unit-kinds.tsv",
                "id",
                "phrases",
                "abbreviations",
                "kind",
                "level",
                "example",
                "source");
    }

    /** A unit's full name as kind and proper name: "P. Cổ Thành", "phuong co thanh"; empty where it begins with no kind. */
    public Optional<Parts> split(String name) {
        String query = name.strip();
        Gazetteer.Hit<Kind> hit = askedKinds.longestAt(Folding.fold(query), 0, query.length());
        if (hit == null) {
            hit = bareKinds.longestAt(Folding.bare(query), 0, query.length());
        }
        if (hit == null || hit.span().end() == query.length()) {
            return Optional.empty();
        }
        return Optional.of(
                new Parts(hit.value().name(), query.substring(hit.span().end()).strip()));
    }

    /**
     * The units named among the words of the text, by spelling alone: a name is a run of capitalised syllables behind a kind.
     */
    List<Named> find(String text, Words words) {
        List<Named> found = new ArrayList<>();
        for (Gazetteer.Hit<Kind> hit : kinds.find(words)) {
            boolean inName = !found.isEmpty()
                    && found.get(found.size() - 1).end() > hit.span().start();
            if (!inName && !isTier(words.text(), hit.span().start())) {
                found.add(named(text, words.text(), hit, words.range().end()));
            }
        }
        return found;
    }

    /** "cấp xã" is all communes; in capitals nothing would tell that the next word is no name. */
    private static boolean isTier(String folded, int kind) {
        int from = kind - TIER.length();
        return folded.startsWith(TIER, from) && (from == 0 || !Character.isLetter(folded.charAt(from - 1)));
    }

    /**
     * Looks where the name behind a kind can end. It goes on as long as its syllables begin with a capital; a number
     * names a unit by itself, begins a name ("1 Bảo Lộc") or ends it ("Sơn Kim 2"); a hyphen joins two names ("Bà Rịa - Vũng Tàu").
     */
    private Named named(String text, String folded, Gazetteer.Hit<Kind> kind, int to) {
        List<Integer> ends = new ArrayList<>();
        int plain = kind.span().end();
        boolean going = true;
        int at = kind.span().end();
        while (ends.size() < LONGEST_NAME) {
            int start = skipBlanks(text, at, to);
            boolean first = ends.isEmpty();
            if (!first && start < to && text.charAt(start) == '-') {
                start = skipBlanks(text, start + 1, to);
                going = false;
            }
            int stop = start;
            while (stop < to && isNameSign(text.charAt(stop))) {
                stop++;
            }
            boolean number = stop > start && Character.isDigit(text.charAt(start));
            boolean farm = folded.startsWith(STATE_FARM, at - STATE_FARM.indexOf(' ')) && start > at;
            if (stop == start
                    || stop - start > LONGEST_WORD
                    || !number && !farm && !Character.isUpperCase(text.charAt(start))) {
                break;
            }
            ends.add(0, stop);
            at = stop;
            going &= first || !number && kinds.longestAt(folded, start, to) == null;
            plain = going ? stop : plain;
            if (number && !first) {
                break;
            }
            going &= !number;
        }
        int nameStart = ends.isEmpty()
                ? kind.span().end()
                : skipBlanks(text, kind.span().end(), to);
        return new Named(kind.value(), kind.span().start(), nameStart, ends, plain);
    }

    private static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isNameSign(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '\'' || sign == '’';
    }

    /** A kind and a proper name. */
    public record Parts(String kind, String name) {}

    /**
     * A kind of unit.
     *
     * @param level null for a city, which can be of the province or the district tier
     */
    public record Kind(String name, Level level) {}

    /**
     * A unit named in text.
     *
     * @param ends where the name can end, the longest first; empty where the kind stands alone
     * @param plainEnd where a name ends that no list knows: before a number, a hyphen or another kind
     */
    record Named(Kind kind, int start, int nameStart, List<Integer> ends, int plainEnd) {

        int end() {
            return ends.isEmpty() ? plainEnd : ends.get(0);
        }
    }
}
