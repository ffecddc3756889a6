package vn.planlens.rules;

import java.util.HashMap;
import java.util.Map;

/**
 * Phrases as a machine over their signs: states are small numbers, and one flat hash table holds all steps, so that a
 * look-up costs no object.
 */
final class Trie {

    static final int ROOT = 0;
    static final int NONE = -1;

    /** Bits for beginnings: few enough to stay near the processor. */
    private static final int BEGINNINGS = 1 << 14;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] targets;
    private final int shift;

    /** One bit for each beginning of two signs that a phrase has; others may share it. */
    private final long[] beginnings = new long[BEGINNINGS / Long.SIZE];

    /** Whether a phrase is one sign long. */
    private final boolean hasSingles;

    private Trie(Map<Long, Integer> steps, boolean hasSingles) {
        this.hasSingles = hasSingles;
        int bits = 64 - Long.numberOfLeadingZeros(2L * steps.size() + 1);
        this.shift = 64 - bits;
        this.keys = new long[1 << bits];
        this.targets = new int[1 << bits];
        steps.forEach((key, target) -> {
            int at = (int) (key * SPREAD >>> shift);
            while (keys[at] != 0) {
                at = at + 1 & keys.length - 1;
            }
            keys[at] = key;
            targets[at] = target;
        });
        Map<Integer, Character> first = new HashMap<>();
        steps.forEach((key, target) -> {
            if (key - 1 >>> Character.SIZE == ROOT) {
                first.put(target, (char) (key - 1));
            }
        });
        steps.forEach((key, target) -> {
            Character before = first.get((int) (key - 1 >>> Character.SIZE));
            if (before != null) {
                note(beginning(before, (char) (key - 1)));
            }
        });
    }

    private void note(int bit) {
        beginnings[bit / Long.SIZE] |= 1L << bit;
    }

    private static int beginning(char first, char second) {
        return (first * 31 + second) & BEGINNINGS - 1;
    }

    /**
     * Whether a phrase can begin at the offset; may say yes too often. It costs less than a look-up, and most words
     * begin none.
     */
    boolean canBegin(String text, int start, int end) {
        if (hasSingles || start + 1 >= end) {
            return true;
        }
        char second = text.charAt(start + 1);
        int bit = beginning(text.charAt(start), isBlank(second) ? ' ' : second);
        return (beginnings[bit / Long.SIZE] >>> bit & 1) != 0;
    }

    /** The state that the sign leads to, or {@link #NONE}. */
    int next(int state, char sign) {
        long key = key(state, sign);
        int at = (int) (key * SPREAD >>> shift);
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return targets[at];
            }
            at = at + 1 & keys.length - 1;
        }
        return NONE;
    }

    private static long key(int state, char sign) {
        return ((long) state << Character.SIZE | sign) + 1;
    }

    static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t';
    }

    /** Collects phrases. */
    static final class Builder {

        private final Map<Long, Integer> steps = new HashMap<>();
        private int states = 1;
        private boolean hasSingles;

        /** The state in which the phrase ends. */
        int add(String phrase) {
            hasSingles |= phrase.length() == 1;
            int state = ROOT;
            for (int i = 0; i < phrase.length(); i++) {
                long key = key(state, phrase.charAt(i));
                Integer next = steps.get(key);
                if (next == null) {
                    next = states++;
                    steps.put(key, next);
                }
                state = next;
            }
            return state;
        }

        /** Number of states so far. */
        int states() {
            return states;
        }

        Trie build() {
            return new Trie(steps, hasSingles);
        }
    }
}
