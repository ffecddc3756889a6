package vn.planlens.citation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.planlens.model.Folding;
import vn.planlens.model.RuleId;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** The words of {@code mention-words.tsv}, which stand around a document's number and tell what belongs to it. */
final class MentionWords {

    private final Map<Place, Gazetteer<RuleId>> words = new EnumMap<>(Place.class);
    private final Map<Place, List<String>> longestFirst = new EnumMap<>(Place.class);

    MentionWords() {
        RuleTable table = table();
        for (Place place : Place.values()) {
            List<RuleTable.Row> rows =
                    table.rows().stream().filter(row -> place(row) == place).toList();
            Gazetteer.Builder<RuleId> builder = Gazetteer.builder();
            rows.forEach(row -> row.list("words").forEach(word -> builder.add(word, row.id())));
            words.put(place, builder.build());
            longestFirst.put(
                    place,
                    rows.stream()
                            .flatMap(row -> row.list("words").stream())
                            .map(Folding::fold)
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .toList());
        }
    }

    static RuleTable table() {
        return RuleTable.read(MentionWords.class, "mention-words.tsv", "id", "words", "place", "example", "source");
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

    /** Where the longest words of that place that end at the offset begin, or -1. */
    int startBefore(Place place, String folded, int floor, int end) {
        for (String word : longestFirst.get(place)) {
            int start = Signs.startBefore(folded, floor, end, word);
            if (start >= 0) {
                return start;
            }
        }
        return -1;
    }

    /** Where in a mention the words stand. */
    enum Place {
        KIND,
        DATE,
        PASSIVE,
        ISSUED,
        NUMBER,
        PLURAL,
        RECENT,
        ATTACHED,
        ANNEX
    }
}
