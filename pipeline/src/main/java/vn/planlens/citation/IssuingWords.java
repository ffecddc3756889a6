package vn.planlens.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.planlens.model.RuleId;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** The words of {@code issuing-words.tsv}, which tie a document to its date and issuing body. */
final class IssuingWords {

    private final Map<Place, Gazetteer<RuleId>> words = new HashMap<>();
    private final List<String> beforeKind;

    IssuingWords() {
        Map<Place, Gazetteer.Builder<RuleId>> builders = new HashMap<>();
        for (RuleTable.Row row : table().rows()) {
            Gazetteer.Builder<RuleId> builder = builders.computeIfAbsent(place(row), place -> Gazetteer.builder());
            row.list("words").forEach(word -> builder.add(word, row.id()));
        }
        builders.forEach((place, builder) -> words.put(place, builder.build()));
        beforeKind = table().rows().stream()
                .filter(row -> place(row) == Place.KIND)
                .flatMap(row -> row.list("words").stream())
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    static RuleTable table() {
        return RuleTable.read(IssuingWords.class, "issuing-words.tsv", "id", "words", "place", "example", "source");
    }

    private static Place place(RuleTable.Row row) {
        return Place.valueOf(row.get("place").toUpperCase(Locale.ROOT));
    }

    /** Where the words of that place that begin at the offset end, or -1. */
    int end(Place place, String folded, int at, int limit) {
        Gazetteer.Hit<RuleId> hit = hit(place, folded, at, limit);
        return hit == null ? -1 : hit.span().end();
    }

    /** The words of that place that begin at the offset, or null. */
    Gazetteer.Hit<RuleId> hit(Place place, String folded, int at, int limit) {
        return at < limit && Gazetteer.startsWord(folded, at) ? words.get(place).longestAt(folded, at, limit) : null;
    }

    /** Where the words begin that stand between a body and a kind's name and end at the offset, or -1. */
    int startBeforeKind(String folded, int floor, int end) {
        for (String word : beforeKind) {
            int start = Signs.startBefore(folded, floor, end, word);
            if (start >= 0) {
                return start;
            }
        }
        return -1;
    }

    /** Where in a citation the words stand. */
    enum Place {
        KIND,
        DATE,
        PASSIVE,
        ISSUED
    }
}
