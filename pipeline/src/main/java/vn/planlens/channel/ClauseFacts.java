package vn.planlens.channel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.planlens.model.Folding;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.LongestPattern;
import vn.planlens.rules.PatternSet;
import vn.planlens.rules.RuleTable;
import vn.planlens.rules.Slots;

/** What a clause says of the channels in it: how often or how many, and whom they are to reach. */
final class ClauseFacts {

    private static final String ADDRESSED = "đối với";
    private static final int LONGEST_CLAUSE = 300;
    private static final int LONGEST_FREQUENCY = 80;

    private final RuleTable audienceTable;
    private final RuleTable frequencyTable;
    private final Gazetteer<String> audiences;
    private final PatternSet frequencies;

    ClauseFacts() {
        audienceTable = RuleTable.read(ClauseFacts.class, "audiences.tsv", "id", "words", "example", "source");
        Gazetteer.Builder<String> builder = Gazetteer.builder();
        audienceTable.map(row -> {
            row.list("words").forEach(entry -> builder.add(entry, row.id().row()));
            return row;
        });
        audiences = builder.build();
        frequencyTable = RuleTable.read(ClauseFacts.class, "frequencies.tsv", "id", "pattern", "example", "source");
        Slots slots = new Slots(Map.of());
        frequencies =
                new PatternSet(frequencyTable.map(row -> new LongestPattern(row.id(), row.get("pattern"), slots)));
    }

    RuleTable audienceTable() {
        return audienceTable;
    }

    RuleTable frequencyTable() {
        return frequencyTable;
    }

    /** The clause around the offset: up to the signs that end one. */
    static Span clause(String folded, int offset, Span block) {
        int start = offset;
        while (start > block.start() && offset - start < LONGEST_CLAUSE && !endsClause(folded, start - 1)) {
            start--;
        }
        int end = offset;
        while (end < block.end() && end - offset < LONGEST_CLAUSE && !endsClause(folded, end)) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean endsClause(String folded, int at) {
        char sign = folded.charAt(at);
        boolean dot = sign == '.' && (at + 1 == folded.length() || Character.isWhitespace(folded.charAt(at + 1)));
        return dot || ";\n\t".indexOf(sign) >= 0;
    }

    /** The words that say how often or how many, or null; of several the row first in the table, then the first. */
    Span frequency(Words words, Span clause) {
        Span best = null;
        int bestRow = frequencies.size();
        int[] ends = new int[frequencies.size()];
        for (int at = clause.start(); at < clause.end(); at = words.next(at + 1)) {
            boolean found = frequencies.ends(words, at, Math.min(clause.end(), at + LONGEST_FREQUENCY), ends);
            for (int row = 0; found && row < bestRow; row++) {
                if (ends[row] > 0) {
                    best = new Span(at, ends[row]);
                    bestRow = row;
                }
            }
            at = best != null && best.contains(at) ? best.end() - 1 : at;
        }
        return best;
    }

    /** Whom the clause names, else whom the nearest heading above addresses ("Đối với người dân"). */
    List<String> audience(PlanText plan, Span clause) {
        List<String> named = audience(plan.words(), clause);
        if (!named.isEmpty()) {
            return named;
        }
        List<OutlineNode> above = plan.outline().pathTo(clause.start());
        for (int i = above.size() - 1; i >= 0; i--) {
            String title = Optional.ofNullable(above.get(i).heading())
                    .map(Folding::fold)
                    .orElse("");
            if (title.startsWith(ADDRESSED)) {
                return audience(Words.of(title), new Span(0, title.length()));
            }
        }
        return List.of();
    }

    List<String> audience(Words words, Span range) {
        List<Gazetteer.Hit<String>> hits = audiences.find(words, range);
        if (hits.isEmpty()) {
            return List.of();
        }
        return Stream.of("officials", "citizens", "businesses")
                .filter(id -> hits.stream().anyMatch(hit -> hit.value().equals(id)))
                .toList();
    }
}
