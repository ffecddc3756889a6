package vn.planlens.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The strings met so far, by number, and of each column those that it had, the last one first. */
final class KnownStrings {

    /** Of strings known from the beginning, their numbers. */
    private final Map<String, Integer> given;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> strings;

    /** Of each column the numbers of its strings, the last one first, and how many they are. */
    private final int[][] recent;

    private final int[] sizes;

    /** @param columns how many there are */
    KnownStrings(int columns) {
        this(Map.of(), List.of(), new int[columns][0], new int[columns]);
    }

    private KnownStrings(Map<String, Integer> given, List<String> strings, int[][] recent, int[] sizes) {
        this.given = given;
        this.strings = new ArrayList<>(strings);
        this.recent = recent;
        this.sizes = sizes;
    }

    /** The same strings to begin with; this one must not change any more. */
    KnownStrings copy() {
        int[][] lists = new int[recent.length][];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = recent[i].clone();
        }
        Map<String, Integer> all = given.isEmpty() ? numbers : given;
        return new KnownStrings(all, strings, lists, sizes.clone());
    }

    /** The strings of a column, the last one first. */
    List<String> of(int column) {
        return Arrays.stream(recent[column], 0, sizes[column])
                .mapToObj(strings::get)
                .toList();
    }

    int size() {
        return strings.size();
    }

    /** The number of a string, or -1. */
    int number(String string) {
        Integer number = given.get(string);
        number = number == null ? numbers.get(string) : number;
        return number == null ? -1 : number;
    }

    String string(int number) {
        return strings.get(number);
    }

    /** Takes in a string that is not known. */
    void add(int column, String string) {
        numbers.put(string, strings.size());
        strings.add(string);
        use(column, strings.size() - 1);
    }

    /** Takes in a string of the column, known or not. */
    void take(int column, String string) {
        int number = number(string);
        if (number < 0) {
            add(column, string);
        } else {
            use(column, number);
        }
    }

    /** How many other strings the column had since it had this one; -1 where it never did. */
    int rank(int column, int number) {
        int[] list = recent[column];
        for (int rank = 0; rank < sizes[column]; rank++) {
            if (list[rank] == number) {
                return rank;
            }
        }
        return -1;
    }

    /** The number of the column's string at a rank. */
    int ranked(int column, int rank) {
        return recent[column][rank];
    }

    /** Puts a string first in the column that did not have it. */
    void use(int column, int number) {
        if (sizes[column] == recent[column].length) {
            recent[column] = Arrays.copyOf(recent[column], Math.max(8, 2 * sizes[column]));
        }
        moveUp(column, sizes[column]++, number);
    }

    /** Puts the column's string at a rank first. */
    void useAgain(int column, int rank) {
        moveUp(column, rank, recent[column][rank]);
    }

    private void moveUp(int column, int rank, int number) {
        System.arraycopy(recent[column], 0, recent[column], 1, rank);
        recent[column][0] = number;
    }
}
