package vn.planlens.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A set of signs (UTF-16 code units), as ranges.
 *
 * @param ranges each of two signs, first and last; ascending and apart
 */
record SignSet(List<int[]> ranges) {

    private static final int LAST = Character.MAX_VALUE;

    static final SignSet NONE = new SignSet(List.of());
    static final SignSet SPACE = of('\t', '\n', '\f', '\r', ' ');
    static final SignSet DIGIT = range('0', '9');
    static final SignSet NO_NEWLINE = of('\n').without();

    static SignSet of(char... signs) {
        List<int[]> ranges = new ArrayList<>();
        for (char sign : signs) {
            ranges.add(new int[] {sign, sign});
        }
        return merged(ranges);
    }

    static SignSet range(char first, char last) {
        return new SignSet(List.of(new int[] {first, last}));
    }

    /** The signs of both. */
    SignSet with(SignSet other) {
        List<int[]> all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        return merged(all);
    }

    /** All other signs. */
    SignSet without() {
        List<int[]> others = new ArrayList<>();
        int next = 0;
        for (int[] range : ranges) {
            if (range[0] > next) {
                others.add(new int[] {next, range[0] - 1});
            }
            next = range[1] + 1;
        }
        if (next <= LAST) {
            others.add(new int[] {next, LAST});
        }
        return new SignSet(others);
    }

    boolean holds(char sign) {
        for (int[] range : ranges) {
            if (sign <= range[1]) {
                return sign >= range[0];
            }
        }
        return false;
    }

    /** The same as a table of bits: sign {@code s} is bit {@code s % 64} of word {@code s / 64}. */
    long[] bits() {
        BitSet bits = new BitSet();
        ranges.forEach(range -> bits.set(range[0], range[1] + 1));
        return Arrays.copyOf(bits.toLongArray(), (LAST + 1) / Long.SIZE);
    }

    private static SignSet merged(List<int[]> unordered) {
        List<int[]> ordered = new ArrayList<>(unordered);
        ordered.sort(Comparator.comparingInt(range -> range[0]));
        List<int[]> merged = new ArrayList<>();
        for (int[] range : ordered) {
            int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && range[0] <= last[1] + 1) {
                last[1] = Math.max(last[1], range[1]);
            } else {
                merged.add(range.clone());
            }
        }
        return new SignSet(merged);
    }
}
