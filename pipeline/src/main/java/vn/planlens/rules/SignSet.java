package vn.planlens.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A set of signs (UTF-16 code units), as ranges.
 *
 * @param bounds first and last sign of each range; ascending and apart
 */
record SignSet(int[] bounds) {

    private static final int LAST = Character.MAX_VALUE;

    static final SignSet NONE = new SignSet(new int[0]);
    static final SignSet SPACE = of('\t', '\n', '\f', '\r', ' ');
    static final SignSet DIGIT = range('0', '9');
    static final SignSet ALL = NONE.without();
    static final SignSet NO_NEWLINE = of('\n').without();

    static SignSet of(char... signs) {
        BitSet set = new BitSet();
        for (char sign : signs) {
            set.set(sign);
        }
        return of(set);
    }

    static SignSet range(char first, char last) {
        return new SignSet(new int[] {first, last});
    }

    private static SignSet of(BitSet signs) {
        IntStream.Builder bounds = IntStream.builder();
        int behind;
        for (int first = signs.nextSetBit(0); first >= 0; first = signs.nextSetBit(behind)) {
            behind = signs.nextClearBit(first);
            bounds.add(first).add(behind - 1);
        }
        return new SignSet(bounds.build().toArray());
    }

    /** The signs of both. */
    SignSet with(SignSet other) {
        if (bounds.length == 0 || other.bounds.length == 0) {
            return bounds.length == 0 ? other : this;
        }
        return union(List.of(this, other));
    }

    /** The signs of all of them. */
    static SignSet union(List<SignSet> sets) {
        BitSet all = new BitSet();
        sets.forEach(set -> set.addTo(all));
        return of(all);
    }

    /** All other signs. */
    SignSet without() {
        BitSet others = new BitSet(LAST + 1);
        addTo(others);
        others.flip(0, LAST + 1);
        return of(others);
    }

    boolean holds(char sign) {
        int at = 0;
        while (at < bounds.length && sign > bounds[at + 1]) {
            at += 2;
        }
        return at < bounds.length && sign >= bounds[at];
    }

    /** The same as a table of bits: sign {@code s} is bit {@code s % 64} of word {@code s / 64}. */
    long[] bits() {
        BitSet set = new BitSet();
        addTo(set);
        return Arrays.copyOf(set.toLongArray(), (LAST + 1) / Long.SIZE);
    }

    private void addTo(BitSet set) {
        for (int i = 0; i < bounds.length; i += 2) {
            set.set(bounds[i], bounds[i + 1] + 1);
        }
    }
}
