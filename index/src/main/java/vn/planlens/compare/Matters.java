package vn.planlens.compare;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.planlens.rules.RuleTable;

/** What duties of reform plans are about, in whatever words it is told: kinds of work, or fields of it. Thread-safe. */
final class Matters {

    /** What is done: measuring satisfaction, training, posting ... */
    static final String KINDS_OF_WORK = "matters.tsv";

    /** For what or whom: civil status, land, forests, schools ... */
    static final String FIELDS = "fields.tsv";

    private final List<Matter> matters;

    /** What a duty tells of, by ids. */
    record Told(Set<String> ids) {

        /** What both are about, of all that either is about, 0 to 1; that the one thing both tell is the same says less. */
        double likeness(Told other) {
            long common = ids.stream().filter(other.ids::contains).count();
            return (double) common / (ids.size() + other.ids.size() - common + 1);
        }

        /** Whether both tell what they are about, and of different matters. */
        boolean isOtherThan(Told other) {
            return !ids.isEmpty() && !other.ids.isEmpty() && Collections.disjoint(ids, other.ids);
        }
    }

    /** @param unless words beside which it is another matter */
    private record Matter(String id, Phrases words, Phrases unless) {

        private boolean isOf(List<String> text) {
            return words.standIn(text) && !unless.standIn(text);
        }
    }

    /** @param table {@link #KINDS_OF_WORK} or {@link #FIELDS} */
    Matters(Wording wording, String table) {
        matters = table(table).rows().stream()
                .map(row -> new Matter(
                        row.id().row(), phrases(wording, row.list("words")), phrases(wording, row.list("unless"))))
                .toList();
    }

    private static Phrases phrases(Wording wording, List<String> all) {
        Phrases phrases = new Phrases();
        all.forEach(words -> phrases.add(wording.of(words), List.of()));
        return phrases;
    }

    static RuleTable table(String name) {
        return RuleTable.read(Matters.class, name, "id", "words", "unless", "example", "source");
    }

    Told of(List<String> words) {
        return new Told(matters.stream()
                .filter(matter -> matter.isOf(words))
                .map(Matter::id)
                .collect(Collectors.toSet()));
    }
}
