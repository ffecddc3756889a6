package vn.planlens.deadline;

import java.util.List;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.rules.LongestPattern;
import vn.planlens.rules.PatternSet;
import vn.planlens.rules.RuleTable;

/** The rows of {@code deadline-patterns.tsv}, all of them matched at once. */
final class DeadlineRules {

    /** No expression is longer; it bounds the work at each place. */
    private static final int LONGEST = 240;

    /** Slots that are the expression itself where the words before them only lead to it. */
    private static final List<String> SAID = List.of("said", "saidcycles");

    private final RuleTable table;
    private final List<DeadlineRule> rules;
    private final PatternSet patterns;

    DeadlineRules(TimePoints points) {
        this.table = RuleTable.read(
                DeadlineRules.class, "deadline-patterns.tsv", "id", "pattern", "value", "counts", "example", "source");
        this.rules = table.map(row -> new DeadlineRule(
                new LongestPattern(row.id(), row.get("pattern"), points.slots()),
                Meaning.ofCode(row.get("value")),
                Standing.ofCode(row.get("counts"))));
        this.patterns = new PatternSet(rules.stream().map(DeadlineRule::pattern).toList());
    }

    RuleTable table() {
        return table;
    }

    List<DeadlineRule> rules() {
        return rules;
    }

    /**
     * Finds where each rule's match at the offset ends.
     *
     * @param ends takes the ends by the rules' order, 0 for none
     * @return whether any rule matches
     */
    boolean ends(Words text, int start, Span range, int[] ends) {
        return patterns.ends(text, start, Math.min(range.end(), start + LONGEST), ends);
    }

    /** The rule's match between the offsets, or null; words that only lead to the expression are cut off. */
    static LongestPattern.Match match(DeadlineRule rule, String folded, int start, int end) {
        LongestPattern.Match match = rule.pattern().at(folded, start, end);
        if (match == null) {
            return null;
        }
        for (String slot : SAID) {
            Span said = match.slots().get(slot);
            if (said != null) {
                return new LongestPattern.Match(match.rule(), said, match.slots());
            }
        }
        return match;
    }
}
