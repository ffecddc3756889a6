package vn.planlens.rules;

import java.util.Arrays;
import java.util.List;
import vn.planlens.model.Words;

/**
 * Many patterns matched at one place at once, each as long as it can, in one step of a deterministic machine a sign,
 * whatever their number. Thread-safe.
 */
public final class PatternSet {

    private final LazyMachine machine;
    private final int size;

    private PatternSet(int size, LazyMachine machine) {
        this.size = size;
        this.machine = machine;
    }

    /** @param rules numbered in their order */
    public PatternSet(List<LongestPattern> rules) {
        this(
                rules.size(),
                new LazyMachine(rules.stream().map(LongestPattern::expression).toList()));
    }

    /** @param expressions numbered in their order */
    static PatternSet of(List<Expression> expressions) {
        return new PatternSet(expressions.size(), new LazyMachine(expressions));
    }

    /** Number of rules. */
    public int size() {
        return size;
    }

    /**
     * Finds where each rule's longest match ends that begins at the offset, both at word boundaries.
     *
     * @param limit no match ends behind it
     * @param ends takes the ends by the rules' numbers, 0 for a rule without match; at least {@link #size()} long
     * @return whether any rule matches; where none does, {@code ends} is as it was
     */
    public boolean ends(Words words, int start, int limit, int[] ends) {
        String folded = words.text();
        if (start >= limit || words.markAt(start) == 0 || !machine.canBegin(folded.charAt(start))) {
            return false;
        }
        boolean found = false;
        LazyMachine.State state = machine.begin();
        for (int at = start; at < limit && !state.isDead(); ) {
            state = machine.next(state, folded.charAt(at++));
            if (state.isAccepting() && Gazetteer.endsWord(folded, at)) {
                if (!found) {
                    Arrays.fill(ends, 0, size, 0);
                    found = true;
                }
                for (int rule : state.accepts()) {
                    ends[rule] = at;
                }
            }
        }
        return found;
    }
}
