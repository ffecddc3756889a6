package vn.planlens.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts of hits that add up over documents, and each difference in a line. */
final class Score {

    private final Map<String, int[]> found = new TreeMap<>();
    private final Map<String, int[]> right = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    /** Counts findings: how many are right, how many the program makes, and how many there are. */
    void found(String kind, int hits, int predicted, int gold) {
        add(found, kind, hits, predicted, gold);
    }

    /** Counts the value of one field of a finding that is there. */
    void right(String field, boolean isRight, String error) {
        add(right, field, isRight ? 1 : 0, 1);
        if (!isRight) {
            error(field, error);
        }
    }

    void error(String kind, String what) {
        errors.add(kind + ": " + what);
    }

    void add(Score other) {
        other.found.forEach((kind, counts) -> add(found, kind, counts));
        other.right.forEach((field, counts) -> add(right, field, counts));
        errors.addAll(other.errors);
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    /** F1 of each kind of finding and accuracy of each field, from 0 to 1. */
    Map<String, Double> values() {
        Map<String, Double> values = new TreeMap<>();
        found.forEach((kind, n) -> {
            if (n[1] + n[2] > 0) {
                values.put(kind, 2.0 * n[0] / (n[1] + n[2]));
            }
        });
        right.forEach((field, n) -> values.put(field, (double) n[0] / n[1]));
        return values;
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        values().forEach((kind, value) -> lines.append(String.format(Locale.ROOT, "%-28s %.3f%n", kind, value)));
        return lines.toString();
    }

    private static void add(Map<String, int[]> into, String name, int... counts) {
        int[] sums = into.computeIfAbsent(name, key -> new int[counts.length]);
        for (int i = 0; i < counts.length; i++) {
            sums[i] += counts[i];
        }
    }

    /** Counts what of two lists is the same, each entry as often as it stands there, and notes the rest. */
    void sets(String kind, List<String> want, List<String> got) {
        List<String> missing = new ArrayList<>(want);
        List<String> extra = new ArrayList<>();
        got.forEach(entry -> {
            if (!missing.remove(entry)) {
                extra.add(entry);
            }
        });
        found(kind, want.size() - missing.size(), got.size(), want.size());
        missing.forEach(entry -> error(kind + " missed", entry));
        extra.forEach(entry -> error(kind + " extra", entry));
    }

    /** Notes what was not seen on either side. */
    <W, G> void report(
            String kind,
            List<W> want,
            Set<Integer> seenWant,
            Function<W, String> showWant,
            List<G> got,
            Set<Integer> seenGot,
            Function<G, String> showGot) {
        for (int i = 0; i < want.size(); i++) {
            if (!seenWant.contains(i)) {
                error(kind + " missed", showWant.apply(want.get(i)));
            }
        }
        for (int i = 0; i < got.size(); i++) {
            if (!seenGot.contains(i)) {
                error(kind + " extra", showGot.apply(got.get(i)));
            }
        }
    }
}
