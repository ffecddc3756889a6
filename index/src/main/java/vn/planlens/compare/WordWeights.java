package vn.planlens.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How much words tell of a text among others: one that stands in many of them tells little. Texts are taken as bags of
 * words and of pairs of neighbours, for in Vietnamese a pair of syllables is what a word is elsewhere.
 */
final class WordWeights {

    /** Words and pairs that a text needs for its standing in another one to say much. */
    private static final int TELLING = 12;

    private final Map<String, Integer> texts = new HashMap<>();
    private int total;

    /** @param all the texts among which words are weighed, each as its words */
    WordWeights(Collection<List<String>> all) {
        for (List<String> words : all) {
            total++;
            for (String feature : new HashSet<>(features(words))) {
                texts.merge(feature, 1, Integer::sum);
            }
        }
    }

    private static List<String> features(List<String> words) {
        List<String> features = new java.util.ArrayList<>(2 * words.size());
        String last = null;
        for (String word : words) {
            if (Wording.tells(word)) {
                features.add(word);
                if (last != null) {
                    features.add(last + ' ' + word);
                }
            }
            last = Wording.tells(word) ? word : null;
        }
        return features;
    }

    /** A text as a bag of weighed words. */
    Bag bag(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        features(words).forEach(feature -> counts.merge(feature, 1, Integer::sum));
        double sum = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            sum += entry.getValue() * weight(entry.getKey());
        }
        return new Bag(counts, sum);
    }

    private double weight(String feature) {
        return Math.log(1 + (double) (total + 1) / (texts.getOrDefault(feature, 0) + 1));
    }

    /**
     * A bag of words.
     *
     * @param counts by word or pair
     * @param sum of all weights
     */
    record Bag(Map<String, Integer> counts, double sum) {}

    /**
     * How much two texts have in common, 0 to 1: half by what of both is common, half by how much of the shorter one
     * stands in the longer, for a duty is more often spelled out than made another. That a few words stand in a long
     * text says little.
     */
    double likeness(Bag one, Bag other) {
        if (one.sum == 0 || other.sum == 0) {
            return 0;
        }
        Bag small = one.counts.size() <= other.counts.size() ? one : other;
        Bag large = small == one ? other : one;
        double common = 0;
        for (Map.Entry<String, Integer> entry : small.counts.entrySet()) {
            int count = Math.min(entry.getValue(), large.counts.getOrDefault(entry.getKey(), 0));
            if (count > 0) {
                common += count * weight(entry.getKey());
            }
        }
        double ofBoth = 2 * common / (one.sum + other.sum);
        double ofShorter = common / Math.min(one.sum, other.sum);
        return (ofBoth + ofShorter * Math.min(1, (double) small.counts.size() / TELLING)) / 2;
    }

    /** How much of the first text stands in the second, 0 to 1. */
    double share(Bag part, Bag whole) {
        double common = 0;
        for (Map.Entry<String, Integer> entry : part.counts.entrySet()) {
            common += Math.min(entry.getValue(), whole.counts.getOrDefault(entry.getKey(), 0)) * weight(entry.getKey());
        }
        return part.sum == 0 ? 0 : common / part.sum;
    }
}
