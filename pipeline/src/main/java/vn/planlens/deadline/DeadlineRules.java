package vn.planlens.deadline;

import java.util.List;
import vn.planlens.model.Span;
import vn.planlens.rules.Cues;
import vn.planlens.rules.PatternRule;
import vn.planlens.rules.RuleTable;

/** The rows of {@code deadline-patterns.tsv}, tried only where one of their cues stands. */
final class DeadlineRules {

    /** No expression is longer; it bounds the work at each place. */
    private static final int LONGEST = 240;

    /** Slots that are the expression itself where the words before them only lead to it. */
    private static final List<String> SAID = List.of("said", "saidcycles");

    private final RuleTable table;
    private final Cues<DeadlineRule> cues;

    DeadlineRules(TimePoints points) {
        this.table = RuleTable.read(
                DeadlineRules.class,
                "deadline-patterns.tsv",
                "id",
                "cue",
                "pattern",
                "value",
                "counts",
                "example",
                "source");
        Cues.Builder<DeadlineRule> builder = Cues.builder();
        table.map(row -> {
            DeadlineRule rule = new DeadlineRule(
                    PatternRule.longest(row.id(), row.get("pattern"), points.slots()),
                    Meaning.ofCode(row.get("value")),
                    Standing.ofCode(row.get("counts")));
            row.list("cue").forEach(cue -> builder.add(cue, rule));
            return rule;
        });
        this.cues = builder.build();
    }

    RuleTable table() {
        return table;
    }

    /** The rules whose cue stands at the offset. */
    List<DeadlineRule> at(String folded, int start) {
        return cues.at(folded, start);
    }

    /** The rule's match at the offset inside the range, or null; words that only lead to the expression are cut off. */
    static PatternRule.Match match(DeadlineRule rule, String folded, int start, Span range) {
        PatternRule.Match match = rule.pattern().at(folded, start, Math.min(range.end(), start + LONGEST));
        if (match == null) {
            return null;
        }
        for (String slot : SAID) {
            Span said = match.slots().get(slot);
            if (said != null) {
                return new PatternRule.Match(match.rule(), said, match.slots());
            }
        }
        return match;
    }
}
