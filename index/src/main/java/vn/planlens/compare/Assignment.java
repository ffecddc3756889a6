package vn.planlens.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs the members of two lists one to one so that the sum of scores is greatest. Members are parted first into groups
 * that have nothing to do with one another; within a group the Hungarian method finds the best pairs. A group too large
 * for it is paired greedily, best score first. Ties go to the earlier members, so that the outcome is always the same.
 */
final class Assignment {

    /** The Hungarian method takes time cubic in the size of a group. */
    private static final int LARGEST = 300;

    /**
     * A possible pair.
     *
     * @param score above 0
     */
    record Pair(int left, int right, double score) {}

    private final int lefts;
    private final int rights;
    private final List<Pair> possible;

    private Assignment(int lefts, int rights, List<Pair> possible) {
        this.lefts = lefts;
        this.rights = rights;
        this.possible = possible;
    }

    /**
     * The best pairs, by left member.
     *
     * @param lefts size of the left list
     * @param rights size of the right list
     */
    static List<Pair> best(int lefts, int rights, List<Pair> possible) {
        return new Assignment(lefts, rights, possible).pairs();
    }

    private List<Pair> pairs() {
        int[] group = new int[lefts + rights];
        Arrays.setAll(group, i -> i);
        for (Pair pair : possible) {
            group[root(group, pair.left())] = root(group, lefts + pair.right());
        }
        List<List<Pair>> groups = new ArrayList<>();
        int[] number = new int[lefts + rights];
        Arrays.fill(number, -1);
        for (Pair pair : possible) {
            int root = root(group, pair.left());
            if (number[root] < 0) {
                number[root] = groups.size();
                groups.add(new ArrayList<>());
            }
            groups.get(number[root]).add(pair);
        }
        List<Pair> chosen = new ArrayList<>();
        groups.forEach(members -> chosen.addAll(choose(members)));
        chosen.sort(Comparator.comparingInt(Pair::left));
        return chosen;
    }

    private static int root(int[] group, int member) {
        int at = member;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static List<Pair> choose(List<Pair> members) {
        int[] left = members.stream().mapToInt(Pair::left).distinct().sorted().toArray();
        int[] right = members.stream().mapToInt(Pair::right).distinct().sorted().toArray();
        return Math.max(left.length, right.length) > LARGEST ? greedy(members) : hungarian(members, left, right);
    }

    private static List<Pair> greedy(List<Pair> members) {
        List<Pair> sorted = new ArrayList<>(members);
        sorted.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::left)
                .thenComparingInt(Pair::right));
        java.util.Set<Integer> lefts = new java.util.HashSet<>();
        java.util.Set<Integer> rights = new java.util.HashSet<>();
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : sorted) {
            if (!lefts.contains(pair.left()) && !rights.contains(pair.right())) {
                lefts.add(pair.left());
                rights.add(pair.right());
                chosen.add(pair);
            }
        }
        return chosen;
    }

    /** The method of Kuhn and Munkres with potentials; impossible pairs cost as much as staying alone. */
    private static List<Pair> hungarian(List<Pair> members, int[] left, int[] right) {
        int size = Math.max(left.length, right.length);
        double[][] cost = new double[size + 1][size + 1];
        Pair[][] pairs = new Pair[size + 1][size + 1];
        for (Pair pair : members) {
            int i = Arrays.binarySearch(left, pair.left()) + 1;
            int j = Arrays.binarySearch(right, pair.right()) + 1;
            cost[i][j] = -pair.score();
            pairs[i][j] = pair;
        }
        double[] u = new double[size + 1];
        double[] v = new double[size + 1];
        int[] match = new int[size + 1];
        int[] way = new int[size + 1];
        for (int i = 1; i <= size; i++) {
            match[0] = i;
            int j0 = 0;
            double[] least = new double[size + 1];
            Arrays.fill(least, Double.MAX_VALUE);
            boolean[] used = new boolean[size + 1];
            do {
                used[j0] = true;
                int i0 = match[j0];
                int j1 = 0;
                double delta = Double.MAX_VALUE;
                for (int j = 1; j <= size; j++) {
                    if (!used[j]) {
                        double reduced = cost[i0][j] - u[i0] - v[j];
                        if (reduced < least[j]) {
                            least[j] = reduced;
                            way[j] = j0;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            j1 = j;
                        }
                    }
                }
                for (int j = 0; j <= size; j++) {
                    if (used[j]) {
                        u[match[j]] += delta;
                        v[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                j0 = j1;
            } while (match[j0] != 0);
            do {
                int j1 = way[j0];
                match[j0] = match[j1];
                j0 = j1;
            } while (j0 != 0);
        }
        List<Pair> chosen = new ArrayList<>();
        for (int j = 1; j <= size; j++) {
            if (pairs[match[j]][j] != null) {
                chosen.add(pairs[match[j]][j]);
            }
        }
        return chosen;
    }
}
