package vn.planlens.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Numbers signs so that two which no pattern tells apart have one number. */
final class SignClasses {

    private final short[] numbers = new short[Character.MAX_VALUE + 1];
    private final int count;

    SignClasses(Collection<SignSet> sets) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (SignSet set : sets) {
            for (int[] range : set.ranges()) {
                cuts.add(range[0]);
                cuts.add(range[1] + 1);
            }
        }
        cuts.remove(0);
        cuts.remove(Character.MAX_VALUE + 1);
        List<Integer> ordered = new ArrayList<>(cuts);
        int next = 0;
        for (int sign = 0; sign < numbers.length; sign++) {
            if (next < ordered.size() && ordered.get(next) == sign) {
                next++;
            }
            numbers[sign] = (short) next;
        }
        this.count = ordered.size() + 1;
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
        for (int[] range : set.ranges()) {
            for (int number = numbers[range[0]]; number <= numbers[range[1]]; number++) {
                held[number] = true;
            }
        }
        return held;
    }
}
