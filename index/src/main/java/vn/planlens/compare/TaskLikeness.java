package vn.planlens.compare;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.compare.TaskChange.Likeness;

/**
 * How likely two tasks are one: a logistic model of what they say, who does it, when, and where they stand. Its weights
 * were fitted to the pairs that persons aligned in three of the six sample wards and tried on the other three, both ways
 * round (docs/quality.md); those below are fitted to all six.
 */
final class TaskLikeness {

    private static final double ALONE = -7.0;
    private static final double WORDING = 1.2;
    private static final double OPENING = 4.0;
    private static final double DISTINCT = 11.4;
    private static final double LEADS = 2.0;
    private static final double UNITS = 1.2;
    private static final double SAME_DEADLINE = 2.4;
    private static final double MOVED_DEADLINE = 1.0;
    private static final double ONE_SECTION = 1.0;
    private static final double ONE_KIND = 2.9;
    private static final double WAY = -0.6;

    private TaskLikeness() {}

    /**
     * What is known of two tasks, each part from 0 to 1 but for {@code distinct}.
     *
     * @param wording words in common, rarer ones counting more
     * @param opening the same of the first words
     * @param distinct by how much they have more in common than either has with any third task, -1 to 1
     * @param leads share of leads in common
     * @param units share of leads and coordinators in common
     * @param oneSection whether they stand in one section
     * @param oneKind whether both stand in a table, or both in the body
     * @param way how far apart they stand, as shares of their plans
     */
    record Signs(
            double wording,
            double opening,
            double distinct,
            double leads,
            double units,
            boolean oneSection,
            boolean oneKind,
            double way) {}

    /**
     * The likeness; from 0.5 on two tasks are rather one than two.
     *
     * @param ofOneKind whether both have deadlines of the same kinds
     * @param onTime whether these are the same deadlines
     */
    static Likeness of(Signs signs, boolean ofOneKind, boolean onTime) {
        double when = onTime ? 1 : ofOneKind ? MOVED_DEADLINE / SAME_DEADLINE : 0;
        double odds = ALONE
                + WORDING * signs.wording
                + OPENING * signs.opening
                + DISTINCT * signs.distinct
                + LEADS * signs.leads
                + UNITS * signs.units
                + SAME_DEADLINE * when
                + (signs.oneSection ? ONE_SECTION : 0)
                + (signs.oneKind ? ONE_KIND : 0)
                + WAY * signs.way;
        double place = (signs.oneSection ? 0.25 : 0) + (signs.oneKind ? 0.6 : 0) + 0.15 * (1 - signs.way);
        return new Likeness(
                1 / (1 + Math.exp(-odds)),
                signs.wording,
                signs.opening,
                signs.distinct,
                (signs.leads * LEADS + signs.units * UNITS) / (LEADS + UNITS),
                when,
                place);
    }

    /** The logarithm of the odds that two tasks are one; sums of them compare whole alignments. */
    static double odds(Likeness likeness) {
        return Math.log(likeness.total() / (1 - likeness.total()));
    }

    /** For each couple, by how much it has more in common than the best other couple of either of its members. */
    static List<Double> distinct(List<Candidates.Couple> couples, double[] wording, int lefts, int rights) {
        double[][] ofLeft = new double[lefts][2];
        double[][] ofRight = new double[rights][2];
        for (int k = 0; k < wording.length; k++) {
            put(ofLeft[couples.get(k).left()], wording[k]);
            put(ofRight[couples.get(k).right()], wording[k]);
        }
        List<Double> distinct = new ArrayList<>();
        for (int k = 0; k < wording.length; k++) {
            double[] left = ofLeft[couples.get(k).left()];
            double[] right = ofRight[couples.get(k).right()];
            distinct.add(wording[k] - Math.max(other(left, wording[k]), other(right, wording[k])));
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
