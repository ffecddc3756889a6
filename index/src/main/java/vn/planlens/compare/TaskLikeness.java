package vn.planlens.compare;

import java.util.List;
import vn.planlens.compare.TaskChange.Likeness;

/**
 * How likely two tasks are one: a logistic model of what they say, who does it, when, and whether others are more alike.
 * {@code TaskLikenessFit}, among the tests, fits its weights to the pairs that persons aligned in the sample wards, taken
 * twice, and in six further wards, and tries them on each ward with weights fitted to the others.
 */
final class TaskLikeness {

    /** In the order of {@link Signs#values}. */
    private static final double[] FITTED = {
        -8.05, 5.20, 9.75, 4.08, 6.63, 1.26, 2.35, 2.47, 2.86, 8.02, -3.73, 3.81, -3.50, -2.90, -13.65, 3.22,
    };

    private final double[] weights;

    TaskLikeness() {
        this(FITTED);
    }

    TaskLikeness(double[] weights) {
        this.weights = weights;
    }

    /**
     * What is known of two tasks, each part from 0 to 1 but for the distinct ones.
     *
     * @param wording words in common, rarer ones counting more
     * @param distinct by how much they have more in common than either has with any third task, -1 to 1
     * @param opening words in common of the first ones
     * @param clause words in common of the two clauses that are most alike
     * @param distinctClause by how much these are more alike than clauses of either and any third task, -1 to 1
     * @param leads share of leads in common
     * @param units share of leads and coordinators in common
     * @param when whether their deadlines are the same, or of the same kinds
     * @param matter what they are about in common
     * @param otherMatter whether both tell what they are about, and nothing of it in common
     * @param field for what or whom they are in common
     * @param otherField whether both tell for what or whom they are, and nothing of it in common
     * @param otherName whether both name a contest, campaign or the like, and not the same
     * @param rival where one stands in a table and the other in the body: how near another task, of the same kind of place,
     *     comes to either
     * @param soleWords words in common that no other task has
     */
    record Signs(
            double wording,
            double distinct,
            double opening,
            double clause,
            double distinctClause,
            double leads,
            double units,
            When when,
            double matter,
            boolean otherMatter,
            double field,
            boolean otherField,
            boolean otherName,
            double rival,
            double soleWords) {

        /** The signs as numbers, behind a 1 for what is so of any two tasks. */
        double[] values() {
            return new double[] {
                1,
                opening,
                distinct,
                clause,
                distinctClause,
                leads,
                units,
                when == When.SAME ? 1 : 0,
                when == When.OF_ONE_KIND ? 1 : 0,
                matter,
                otherMatter ? 1 : 0,
                field,
                otherField ? 1 : 0,
                otherName ? 1 : 0,
                rival,
                soleWords,
            };
        }
    }

    /** How the deadlines of two tasks compare. */
    enum When {
        SAME,
        OF_ONE_KIND,
        OTHER;

        static When of(DatedTask before, DatedTask after) {
            if (!DeadlineMove.areOfOneKind(before.due(), after.due())) {
                return OTHER;
            }
            return before.moved(after).isEmpty() ? SAME : OF_ONE_KIND;
        }
    }

    /** The likeness; from 0.5 on two tasks are rather one than two. */
    Likeness of(Signs signs) {
        return new Likeness(
                1 / (1 + Math.exp(-odds(signs))),
                signs.wording,
                signs.opening,
                signs.clause,
                signs.distinct,
                (signs.leads + signs.units) / 2,
                signs.when == When.SAME ? 1 : signs.when == When.OF_ONE_KIND ? 0.5 : 0,
                signs.matter,
                1 - signs.rival);
    }

    /** The logarithm of the odds that two tasks are one; sums of them compare whole alignments. */
    double odds(Signs signs) {
        double[] values = signs.values();
        double odds = 0;
        for (int k = 0; k < values.length; k++) {
            odds += weights[k] * values[k];
        }
        return odds;
    }

    /** For each couple, by how much its score is above that of the best other couple of either of its members. */
    static double[] distinct(List<Candidates.Couple> couples, double[] scores, int lefts, int rights) {
        double[][] ofLeft = new double[lefts][2];
        double[][] ofRight = new double[rights][2];
        for (int k = 0; k < scores.length; k++) {
            put(ofLeft[couples.get(k).left()], scores[k]);
            put(ofRight[couples.get(k).right()], scores[k]);
        }
        double[] distinct = new double[scores.length];
        for (int k = 0; k < scores.length; k++) {
            double[] left = ofLeft[couples.get(k).left()];
            double[] right = ofRight[couples.get(k).right()];
            distinct[k] = scores[k] - Math.max(other(left, scores[k]), other(right, scores[k]));
        }
        return distinct;
    }

    private static void put(double[] best, double score) {
        if (score > best[0]) {
            best[1] = best[0];
            best[0] = score;
        } else if (score > best[1]) {
            best[1] = score;
        }
    }

    private static double other(double[] best, double own) {
        return own == best[0] ? best[1] : best[0];
    }
}
