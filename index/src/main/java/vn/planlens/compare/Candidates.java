package vn.planlens.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.compare.WordWeights.Bag;

/**
 * Which texts of two plans are worth a closer look: those that have telling words in common, found by an index of the
 * words. The time grows with the number of texts, not with the number of their pairs.
 */
final class Candidates {

    /** A word that stands in more texts does not tell which of them is meant. Few plans have so many texts at all. */
    private static final int MOST_TEXTS = 200;

    /** Candidates of one text. */
    private static final int MOST = 40;

    private Candidates() {}

    /**
     * Two texts that may belong together.
     *
     * @param left number of the earlier plan's text
     * @param right number of the later plan's text
     */
    record Couple(int left, int right) {}

    /** By earlier text, the one with most in common first. */
    static List<Couple> of(List<Bag> left, List<Bag> right, WordWeights weights) {
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < right.size(); j++) {
            for (int feature : right.get(j).features()) {
                places.computeIfAbsent(feature, key -> new ArrayList<>()).add(j);
            }
        }
        places.values().removeIf(texts -> texts.size() > MOST_TEXTS);
        double[] common = new double[right.size()];
        List<Couple> couples = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            List<Integer> met = new ArrayList<>();
            for (int feature : left.get(i).features()) {
                for (int j : places.getOrDefault(feature, List.of())) {
                    if (common[j] == 0) {
                        met.add(j);
                    }
                    common[j] += weights.weight(feature);
                }
            }
            met.sort(Comparator.comparingDouble((Integer j) -> -common[j]).thenComparingInt(j -> j));
            for (int j : met.subList(0, Math.min(MOST, met.size()))) {
                couples.add(new Couple(i, j));
            }
            met.forEach(j -> common[j] = 0);
        }
        return couples;
    }
}
