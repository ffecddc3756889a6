package vn.planlens.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.planlens.model.Folding;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;
import vn.planlens.rules.Cues;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.PatternRule;
import vn.planlens.rules.RuleTable;

/** What a clause says of the channels in it: how often or how many, and whom they are to reach. */
final class ClauseFacts {

    private static final String ADDRESSED = "đối với";
    private static final int LONGEST_CLAUSE = 300;
    private static final int LONGEST_FREQUENCY = 80;

    private final RuleTable audienceTable;
    private final RuleTable frequencyTable;
    private final Gazetteer<String> audiences;
    private final Cues<Integer> cues;
    private final List<PatternRule> frequencies;

    ClauseFacts() {
        audienceTable = RuleTable.read(ClauseFacts.class, "audiences.tsv", "id", "words", "example", "source");
        Gazetteer.Builder<String> builder = Gazetteer.builder();
        audienceTable.map(row -> {
            row.list("words").forEach(entry -> builder.add(entry, row.id().row()));
            return row;
        });
        audiences = builder.build();
        frequencyTable =
                RuleTable.read(ClauseFacts.class, "frequencies.tsv", "id", "cue", "pattern", "example", "source");
        Cues.Builder<Integer> cueBuilder = Cues.builder();
        List<PatternRule> patterns = new ArrayList<>();
        frequencyTable.map(row -> {
            int order = patterns.size();
            patterns.add(PatternRule.longest(row.id(), row.get("pattern"), Map.of()));
            row.list("cue").forEach(cue -> cueBuilder.add(cue, order));
            return row;
        });
        frequencies = List.copyOf(patterns);
        cues = cueBuilder.build();
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
    Span frequency(String folded, Span clause) {
        Span best = null;
        int bestOrder = frequencies.size();
        int at = clause.start();
        while (at < clause.end()) {
            int next = at + 1;
            for (int order : cues.at(folded, at)) {
                PatternRule.Match match = order >= bestOrder
                        ? null
                        : frequencies.get(order).at(folded, at, Math.min(clause.end(), at + LONGEST_FREQUENCY));
                if (match != null) {
                    best = match.span();
                    bestOrder = order;
                    next = match.span().end();
                }
            }
            at = next;
        }
        return best;
    }

    /** Whom the clause names, else whom the nearest heading above addresses ("Đối với người dân"). */
    List<String> audience(PlanText plan, Span clause) {
        List<String> named = audience(plan.folded(), clause);
        if (!named.isEmpty()) {
            return named;
        }
        List<OutlineNode> above = plan.outline().pathTo(clause.start());
        for (int i = above.size() - 1; i >= 0; i--) {
            String title =
                    Optional.ofNullable(above.get(i).title()).map(Folding::fold).orElse("");
            if (title.startsWith(ADDRESSED)) {
                return audience(title, new Span(0, title.length()));
            }
        }
        return List.of();
    }

    List<String> audience(String folded, Span range) {
        List<Gazetteer.Hit<String>> hits = audiences.find(folded, range);
        return Stream.of("officials", "citizens", "businesses")
                .filter(id -> hits.stream().anyMatch(hit -> hit.value().equals(id)))
                .toList();
    }
}
