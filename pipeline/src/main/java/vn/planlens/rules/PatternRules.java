package vn.planlens.rules;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Span;
import vn.planlens.model.Words;

/** Patterns that are looked for together, in one pass over the beginnings of words. Thread-safe. */
public final class PatternRules {

    /** No match is longer; it bounds the work at each place. */
    private static final int LONGEST = 400;

    private final List<PatternRule> rules;

    /** Tells which of them can match at all. */
    private final PatternSet possible;

    /** @param rules in the order in which matches that begin together are told */
    public PatternRules(List<PatternRule> rules) {
        this.rules = List.copyOf(rules);
        this.possible =
                PatternSet.of(rules.stream().map(PatternRule::expression).toList());
    }

    /** The matches in the text in reading order, those of one pattern without overlap. */
    public List<PatternRule.Match> find(Words words) {
        return find(words, words.range());
    }

    /** The matches inside a range of the text; spans count in the whole text. */
    public List<PatternRule.Match> find(Words words, Span range) {
        List<PatternRule.Match> matches = new ArrayList<>();
        int[] ends = new int[rules.size()];
        int[] free = new int[rules.size()];
        for (int at = range.start(); at < range.end(); at = words.next(at + 1)) {
            int limit = Math.min(range.end(), at + LONGEST);
            boolean any = possible.ends(words, at, limit, ends);
            for (int i = 0; any && i < free.length; i++) {
                boolean open = ends[i] > 0 && at >= free[i];
                PatternRule.Match match = open ? rules.get(i).at(words.text(), at, limit) : null;
                if (match != null) {
                    matches.add(match);
                    free[i] = match.span().end();
                }
            }
        }
        return matches;
    }
}
