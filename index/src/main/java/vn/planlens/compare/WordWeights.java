package vn.planlens.compare;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** The same of a clause. */
    private static final int TELLING_OF_CLAUSE = 8;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] weights;
    private final double unknown;

    /** @param all the texts among which words are weighed, each as its words */
    WordWeights(Collection<List<String>> all) {
        List<Integer> texts = new ArrayList<>();
        for (List<String> words : all) {
            for (String feature : new HashSet<>(features(words))) {
                int number = numbers.computeIfAbsent(feature, key -> numbers.size());
                if (number == texts.size()) {
                    texts.add(0);
                }
                texts.set(number, texts.get(number) + 1);
            }
        }
        weights = texts.stream().mapToDouble(count -> weight(all.size(), count)).toArray();
        unknown = weight(all.size(), 0);
    }

    private static double weight(int all, int texts) {
        return Math.log(1 + (double) (all + 1) / (texts + 1));
    }

    private static List<String> features(List<String> words) {
        List<String> features = new ArrayList<>(2 * words.size());
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
        int[] all = features(words).stream()
                .mapToInt(feature -> numbers.computeIfAbsent(feature, key -> numbers.size()))
                .sorted()
                .toArray();
        int[] features = Arrays.stream(all).distinct().toArray();
        int[] counts = new int[features.length];
        double sum = 0;
        int at = -1;
        for (int number : all) {
            at += at < 0 || features[at] != number ? 1 : 0;
            counts[at]++;
            sum += weight(number);
        }
        return new Bag(features, counts, sum);
    }

    /** How much a word or pair tells: the rarer, the more. */
    double weight(int feature) {
        return feature < weights.length ? weights[feature] : unknown;
    }

    /** A bag of words. */
    static final class Bag {

        private final int[] features;
        private final int[] counts;
        private final double sum;

        private Bag(int[] features, int[] counts, double sum) {
            this.features = features;
            this.counts = counts;
            this.sum = sum;
        }

        /** The numbers of its words and pairs, ascending, each once; not to be changed. */
        int[] features() {
            return features;
        }

        boolean has(int feature) {
            return Arrays.binarySearch(features, feature) >= 0;
        }
    }

    /**
     * How much two texts have in common, 0 to 1: half by what of both is common, half by how much of the shorter one
     * stands in the longer, for a duty is more often spelled out than made another. That a few words stand in a long
     * text says little.
     */
    double likeness(Bag one, Bag other) {
        if (one.sum == 0 || other.sum == 0) {
            return 0;
        }
        double common = common(one, other);
        int fewest = Math.min(one.features.length, other.features.length);
        double ofBoth = 2 * common / (one.sum + other.sum);
        double ofShorter = common / Math.min(one.sum, other.sum);
        return Math.min(1, (ofBoth + ofShorter * Math.min(1, (double) fewest / TELLING)) / 2);
    }

    /** How much two clauses have in common, 0 to 1; that short ones are the same says little. */
    double likenessOfClauses(Bag one, Bag other) {
        int fewest = Math.min(one.features.length, other.features.length);
        double ofBoth = Math.min(1, 2 * common(one, other) / (one.sum + other.sum));
        return ofBoth * Math.min(1, (double) fewest / TELLING_OF_CLAUSE);
    }

    private double common(Bag one, Bag other) {
        double common = 0;
        int i = 0;
        int j = 0;
        while (i < one.features.length && j < other.features.length) {
            int order = Integer.compare(one.features[i], other.features[j]);
            if (order == 0) {
                common += Math.min(one.counts[i], other.counts[j]) * weight(one.features[i]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** How much of the first text stands in the second, 0 to 1. */
    double share(Bag part, Bag whole) {
        return part.sum == 0 ? 0 : common(part, whole) / part.sum;
    }
}
