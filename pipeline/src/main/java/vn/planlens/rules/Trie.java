package vn.planlens.rules;

import java.util.Arrays;
import java.util.List;

/**
 * Phrases as a machine over their signs. States are small numbers, and those that can follow one stand side by side: a
 * look-up costs no object, and what is read of a phrase lies close together in memory.
 */
final class Trie {

    static final int ROOT = 0;
    static final int NONE = -1;

    /** Bits for beginnings: few enough to stay near the processor. */
    private static final int BEGINNINGS = 1 << 14;

    /** The sign that leads into each state. */
    private char[] signs;

    /** The first of the states that follow each state; they are in the order of their signs. */
    private int[] followers;

    /** How many follow each state. */
    private char[] counts;

    /** The number of the phrase that ends in each state, or {@link #NONE}. */
    private int[] ended;

    private int states = 1;

    /** One bit for each beginning of two signs that a phrase has; others may share it. */
    private final long[] beginnings = new long[BEGINNINGS / Long.SIZE];

    /** Whether a phrase is one sign long. */
    private boolean hasSingles;

    /** @param phrases sorted, each once, none of them empty; they are numbered in their order */
    Trie(List<String> phrases) {
        int most = 1 + phrases.stream().mapToInt(String::length).sum();
        signs = new char[most];
        followers = new int[most];
        counts = new char[most];
        ended = new int[most];
        grow(ROOT, phrases, 0, 0);
        signs = Arrays.copyOf(signs, states);
        followers = Arrays.copyOf(followers, states);
        counts = Arrays.copyOf(counts, states);
        ended = Arrays.copyOf(ended, states);
        for (String phrase : phrases) {
            if (phrase.length() == 1) {
                hasSingles = true;
            } else {
                int bit = beginning(phrase.charAt(0), phrase.charAt(1));
                beginnings[bit / Long.SIZE] |= 1L << bit;
            }
        }
    }

    /**
     * Makes the states behind one.
     *
     * @param phrases those that lead through it
     * @param number the first one's
     * @param read signs of them that lead to it
     */
    private void grow(int state, List<String> phrases, int number, int read) {
        boolean ends = !phrases.isEmpty() && phrases.get(0).length() == read;
        ended[state] = ends ? number : NONE;
        int first = ends ? 1 : 0;
        followers[state] = states;
        for (int i = first; i < phrases.size(); i++) {
            char sign = phrases.get(i).charAt(read);
            if (i == first || sign != phrases.get(i - 1).charAt(read)) {
                signs[states++] = sign;
            }
        }
        counts[state] = (char) (states - followers[state]);
        int from = first;
        for (int next = followers[state], last = states; next < last; next++) {
            int to = from;
            while (to < phrases.size() && phrases.get(to).charAt(read) == signs[next]) {
                to++;
            }
            grow(next, phrases.subList(from, to), number + from, read + 1);
            from = to;
        }
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
        int low = followers[state];
        int end = low + counts[state];
        for (int high = end; low < high; ) {
            int middle = low + high >>> 1;
            if (signs[middle] < sign) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < end && signs[low] == sign ? low : NONE;
    }

    /** The number of the phrase that ends in the state, or {@link #NONE}. */
    int phraseAt(int state) {
        return ended[state];
    }

    static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t';
    }
}
