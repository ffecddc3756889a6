package vn.planlens.rules;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import vn.planlens.model.Words;

/**
 * Many patterns matched at one place at once, each as long as it can, in one step of a deterministic machine a sign,
 * whatever their number. Thread-safe.
 */
public final class PatternSet {

    /** So many signs of a word tell mostly that nothing can begin with it; what they tell is kept. */
    private static final int TOLD_BY = 4;

    /** Bits of a sign in the scripts that are read here; others are not kept. */
    private static final int SIGN_BITS = 13;

    private static final int KEPT = 1 << 12;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long ALIVE = 1L << TOLD_BY * SIGN_BITS;

    private final LazyMachine machine;
    private final int size;

    /** The first signs of words, and above them whether a match can begin with them. */
    private final AtomicLongArray told = new AtomicLongArray(KEPT);

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
        if (start >= limit
                || words.markAt(start) == 0
                || !machine.canBegin(folded.charAt(start))
                || start + TOLD_BY <= limit && !canBegin(folded, start)) {
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

    private boolean canBegin(String folded, int start) {
        long key = 0;
        for (int at = start; at < start + TOLD_BY; at++) {
            char sign = folded.charAt(at);
            if (sign >>> SIGN_BITS != 0) {
                return true;
            }
            key = key << SIGN_BITS | sign;
        }
        int place = (int) (key * SPREAD >>> Long.SIZE - Integer.numberOfTrailingZeros(KEPT));
        long kept = told.getPlain(place);
        if ((kept & ~ALIVE) != key) {
            kept = machine.mayMatch(folded, start, start + TOLD_BY) ? key | ALIVE : key;
            told.setPlain(place, kept);
        }
        return (kept & ALIVE) != 0;
    }
}
