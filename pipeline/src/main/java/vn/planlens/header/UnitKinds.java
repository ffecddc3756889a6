package vn.planlens.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.planlens.model.Level;
import vn.planlens.model.Span;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** Finds administrative units named with their kind: "phường Hòa Bình", "THÀNH PHỐ CẦN THƠ", "quận 5". */
final class UnitKinds {

    private static final int LONGEST_NAME = 6;

    private final Gazetteer<Kind> kinds;

    UnitKinds() {
        Gazetteer.Builder<Kind> builder = Gazetteer.builder();
        for (RuleTable.Row row : table().rows()) {
            String level = row.orNull("level");
            Kind kind = new Kind(row.get("kind"), level == null ? null : Level.valueOf(level.toUpperCase(Locale.ROOT)));
            row.list("phrases").forEach(phrase -> builder.add(phrase, kind));
        }
        kinds = builder.build();
    }

    static RuleTable table() {
        return RuleTable.read(UnitKinds.class, "unit-kinds.tsv", "id", "phrases", "kind", "level", "example", "source");
    }

    /** The units named in a range of the text; one whose kind stands without a name has a null name. */
    List<Named> find(String text, String folded, Span range) {
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

    /** @param level null for a city, which can be of the province or the district tier */
    record Kind(String name, Level level) {}

    /** @param name as written, or null */
    record Named(Kind kind, String name, Span span) {}
}
