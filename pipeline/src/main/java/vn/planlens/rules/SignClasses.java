package vn.planlens.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/** Numbers signs so that two which no pattern tells apart have one number. */
final class SignClasses {

    private final short[] numbers = new short[Character.MAX_VALUE + 1];
    private final int count;

    SignClasses(Collection<SignSet> sets) {
        BitSet cuts = new BitSet();
        for (SignSet set : sets) {
            for (int i = 0; i < set.bounds().length; i += 2) {
                cuts.set(set.bounds()[i]);
                cuts.set(set.bounds()[i + 1] + 1);
            }
        }
        int number = 0;
        int from = 0;
        for (int cut = cuts.nextSetBit(1); cut >= 0 && cut < numbers.length; cut = cuts.nextSetBit(cut + 1)) {
            Arrays.fill(numbers, from, cut, (short) number++);
            from = cut;
        }
        Arrays.fill(numbers, from, numbers.length, (short) number);
        this.count = number + 1;
    }

    int of(char sign) {
        return numbers[sign];
    }

    int count() {
        return count;
    }

    /** Which classes the set holds. */
    boolean[] in(SignSet set) {
        boolean[] held = new boolean[count];
        for (int i = 0; i < set.bounds().length; i += 2) {
            Arrays.fill(held, numbers[set.bounds()[i]], numbers[set.bounds()[i + 1]] + 1, true);
        }
        return held;
    }
}
