package vn.planlens.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.planlens.rules.RuleTable;

/** The kinds of work that reform plans know: what a duty is about, in whatever words it is told. Thread-safe. */
final class Matters {

    private final List<Matter> matters;

    /** @param unless words beside which it is another matter */
    private record Matter(String id, Phrases words, Phrases unless) {

        private boolean isOf(List<String> text) {
            return words.standIn(text) && !unless.standIn(text);
        }
    }

    Matters(Wording wording) {
        matters = table().rows().stream()
                .map(row -> new Matter(
                        row.id().row(), phrases(wording, row.list("words")), phrases(wording, row.list("unless"))))
                .toList();
    }

    private static Phrases phrases(Wording wording, List<String> all) {
        Phrases phrases = new Phrases();
        all.forEach(words -> phrases.add(wording.of(words), List.of()));
        return phrases;
    }

    static RuleTable table() {
        return RuleTable.read(Matters.class, "matters.tsv", "id", "words", "unless", "example", "source");
    }

    /** The ids of what the words tell of. */
    Set<String> of(List<String> words) {
        return matters.stream()
                .filter(matter -> matter.isOf(words))
                .map(Matter::id)
                .collect(Collectors.toSet());
    }
}
