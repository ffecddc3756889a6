package vn.planlens.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Phrases as a machine over their signs. States are small numbers, and those that can follow one stand side by side: a
 * look-up costs no object, and what is read of a phrase lies close together in memory.
 */
final class Trie {

    static final int ROOT = 0;
    static final int NONE = -1;

    private static final int SPREAD = 0x9E3779B9;

    /** The sign that leads into each state. */
    private char[] signs;

    /** The first of the states that follow each state; they are in the order of their signs. */
    private int[] followers;

    /** How many follow each state. */
    private char[] counts;

    /** The number of the phrase that ends in each state, or {@link #NONE}. */
    private int[] ended;

    private int states = 1;

    /** The first two signs of phrases, hashed; 0 where none stand. */
    private final int[] pairs;

    /** The states that those lead to. */
    private final int[] behindPairs;

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
        int starts = IntStream.range(followers[ROOT], followers[ROOT] + counts[ROOT])
                .map(first -> counts[first])
                .sum();
        pairs = new int[Integer.highestOneBit(4 * starts + 1)];
        behindPairs = new int[pairs.length];
        keepPairs();
    }

    private void keepPairs() {
        for (int first = followers[ROOT]; first < followers[ROOT] + counts[ROOT]; first++) {
            for (int second = followers[first]; second < followers[first] + counts[first]; second++) {
                int place = place(pair(signs[first], signs[second]));
                pairs[place] = pair(signs[first], signs[second]);
                behindPairs[place] = second;
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

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    /** Where the pair stands, or could stand. */
    private int place(int pair) {
        int place = (pair * SPREAD >>> Character.SIZE) & pairs.length - 1;
        while (pairs[place] != pair && pairs[place] != 0) {
            place = place + 1 & pairs.length - 1;
        }
        return place;
    }

    /**
     * The state that two signs lead to from the root at once, or {@link #NONE}: most words begin no phrase, and nowhere do
     * more signs follow one another.
     */
    int behind(char first, char second) {
        int place = place(pair(first, second));
        return pairs[place] == 0 ? NONE : behindPairs[place];
    }

    /** The state that the sign leads to, or {@link #NONE}. */
    int next(int state, char sign) {
        int follower = followers[state];
        int end = follower + counts[state];
        while (follower < end && signs[follower] < sign) {
            follower++;
        }
        return follower < end && signs[follower] == sign ? follower : NONE;
    }

    /** The number of the phrase that ends in the state, or {@link #NONE}. */
    int phraseAt(int state) {
        return ended[state];
    }

    static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t';
    }
}
