package vn.planlens.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.compare.WordWeights.Bag;

/** Words that only one text of either plan has: two such texts that share them are hardly about two things. */
final class SoleWords {

    /** Weight of shared words at which they say two thirds of what any number of them can say: some three words. */
    private static final double TELLING = 15;

    private final WordWeights weights;
    private final Map<Integer, Integer> left;
    private final Map<Integer, Integer> right;

    SoleWords(WordWeights weights, List<Bag> left, List<Bag> right) {
        this.weights = weights;
        this.left = texts(left);
        this.right = texts(right);
    }

    private static Map<Integer, Integer> texts(List<Bag> bags) {
        Map<Integer, Integer> texts = new HashMap<>();
        for (Bag bag : bags) {
            for (int feature : bag.features()) {
                texts.merge(feature, 1, Integer::sum);
            }
        }
        return texts;
    }

    /** How much the words tell that these two of the texts share and no other has, 0 to 1. */
    double of(Bag one, Bag other) {
        double sum = 0;
        for (int feature : one.features()) {
            if (isSole(feature, left) && isSole(feature, right) && other.has(feature)) {
                sum += weights.weight(feature);
            }
        }
        return 1 - Math.exp(-sum / TELLING);
    }

    private static boolean isSole(int feature, Map<Integer, Integer> texts) {
        return texts.getOrDefault(feature, 0) == 1;
    }
}
