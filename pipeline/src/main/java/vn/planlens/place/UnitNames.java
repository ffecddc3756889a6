package vn.planlens.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.planlens.model.Folding;
import vn.planlens.model.Level;
import vn.planlens.model.Span;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** Finds administrative units named with their kind: "phường Hòa Bình", "THÀNH PHỐ CẦN THƠ", "quận 5". */
public final class UnitNames {

    private static final int LONGEST_NAME = 6;

    private final Gazetteer<Kind> kinds;
    private final Gazetteer<Kind> bareKinds;

    public UnitNames() {
        Gazetteer.Builder<Kind> builder = Gazetteer.builder();
        Gazetteer.Builder<Kind> bare = Gazetteer.builder();
        for (RuleTable.Row row : table().rows()) {
            String level = row.orNull("level");
            Kind kind = new Kind(row.get("kind"), level == null ? null : Level.valueOf(level.toUpperCase(Locale.ROOT)));
            for (String phrase : row.list("phrases")) {
                builder.add(phrase, kind);
                bare.add(Folding.bare(phrase), kind);
            }
        }
        kinds = builder.build();
        bareKinds = bare.build();
    }

    static RuleTable table() {
        return RuleTable.read(UnitNames.class, "unit-kinds.tsv", "id", "phrases", "kind", "level", "example", "source");
    }

    /** A unit's full name as kind and proper name: "P. Cổ Thành", "phuong co thanh"; empty where it begins with no kind. */
    public Optional<Parts> split(String name) {
        String query = name.strip();
        Gazetteer.Hit<Kind> hit = kinds.longestAt(Folding.fold(query), 0, query.length());
        if (hit == null) {
            hit = bareKinds.longestAt(Folding.bare(query), 0, query.length());
        }
        if (hit == null || hit.span().end() == query.length()) {
            return Optional.empty();
        }
        return Optional.of(
                new Parts(hit.value().name(), query.substring(hit.span().end()).strip()));
    }

    /** The units named in a range of the text; one whose kind stands without a name has a null name. */
    public List<Named> find(String text, String folded, Span range) {
        List<Named> found = new ArrayList<>();
        for (Gazetteer.Hit<Kind> hit : kinds.find(folded, range)) {
            boolean capitals = isUpperCase(hit.span().of(text));
            int end = nameEnd(text, folded, hit.span().end(), range.end(), capitals);
            String name = end == hit.span().end()
                    ? null
                    : text.substring(hit.span().end(), end).strip().replaceAll("\\s+", " ");
            Span span = new Span(hit.span().start(), end);
            if (found.isEmpty() || found.get(found.size() - 1).span().end() <= span.start()) {
                found.add(new Named(hit.value(), name, span));
            }
        }
        return found;
    }

    /** A name goes on as long as its syllables begin with a capital; numbers name units by themselves. */
    private int nameEnd(String text, String folded, int from, int to, boolean capitals) {
        int end = from;
        int at = from;
        for (int syllables = 0; syllables < LONGEST_NAME; syllables++) {
            int start = at;
            while (start < to && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            int stop = start;
            while (stop < to && isNameSign(text.charAt(stop))) {
                stop++;
            }
            boolean number = stop > start && Character.isDigit(text.charAt(start));
            if (stop == start
                    || number && syllables > 0
                    || !number && !Character.isUpperCase(text.charAt(start))
                    || capitals && syllables > 0 && kinds.longestAt(folded, start, to) != null) {
                return end;
            }
            end = stop;
            at = stop;
            if (number) {
                return end;
            }
        }
        return end;
    }

    private static boolean isNameSign(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '\'' || sign == '’';
    }

    private static boolean isUpperCase(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
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
     * @param name as written, or null
     */
    public record Named(Kind kind, String name, Span span) {}
}
