package vn.planlens.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import vn.planlens.compare.Candidates.Couple;
import vn.planlens.compare.TaskLikeness.Signs;
import vn.planlens.model.Plan;

/**
 * Fits the weights of {@link TaskLikeness} to the truths of folders of samples, and tells how well tasks are aligned: with
 * weights fitted to all wards, and each ward with those fitted to the others. Run by hand:
 * {@code TaskLikenessFit folder ...}; it prints the weights. A folder given twice counts twice; those in use are fitted to
 * {@code ../corpus-samples ../corpus-samples src/test/wards}.
 */
final class TaskLikenessFit {

    /** Keeps weights from growing where a sign parts the samples by chance. */
    private static final double RIDGE = 0.01;

    private static final int MOST_STEPS = 100;
    private static final double CLOSE = 1e-9;

    private final List<Pair> pairs = new ArrayList<>();

    /** A pair of plans: what is known of each couple of tasks, and which are one. */
    private record Pair(String ward, TaskAligner aligner, List<double[]> signs, boolean[] one, Set<Couple> truth) {

        static Pair of(ChangesTruth.Alignment known) {
            TaskAligner aligner = alignerOf(known.before(), known.after());
            List<Couple> couples = aligner.couples();
            boolean[] one = new boolean[couples.size()];
            for (int k = 0; k < one.length; k++) {
                one[k] = known.couples().contains(couples.get(k));
            }
            List<double[]> signs =
                    aligner.signs(couples).stream().map(Signs::values).toList();
            return new Pair(known.ward(), aligner, signs, one, known.couples());
        }
    }

    private static TaskAligner alignerOf(ComparedPlan before, ComparedPlan after) {
        Wording wording = new Wording();
        UnitRenamings renamings = new UnitRenamings(wording);
        Plan old = before.plan();
        Plan plan = after.plan();
        return new TaskAligner(
                wording,
                new UnitMatcher(renamings, new UnitComparer(renamings, old.units(), plan.units()).changes()),
                DatedTask.of(old),
                DatedTask.of(plan));
    }

    /** Newton's method on the likelihood of the pairs, held back by the ridge. */
    private double[] fit(Predicate<Pair> with) {
        List<Pair> chosen = pairs.stream().filter(with).toList();
        int size = chosen.get(0).signs.get(0).length;
        double[] weights = new double[size];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] slope = new double[size];
            double[][] bend = new double[size][size];
            for (int k = 1; k < size; k++) {
                slope[k] = -2 * RIDGE * weights[k];
                bend[k][k] = 2 * RIDGE;
            }
            for (Pair pair : chosen) {
                for (int c = 0; c < pair.one.length; c++) {
                    add(pair.signs.get(c), pair.one[c], weights, slope, bend);
                }
            }
            double[] change = solve(bend, slope);
            double longest = Arrays.stream(change).map(Math::abs).max().orElse(0);
            for (int k = 0; k < size; k++) {
                weights[k] += change[k] / Math.max(1, longest);
            }
            if (longest < CLOSE) {
                break;
            }
        }
        return weights;
    }

    private static void add(double[] signs, boolean one, double[] weights, double[] slope, double[][] bend) {
        double odds = 0;
        for (int k = 0; k < signs.length; k++) {
            odds += weights[k] * signs[k];
        }
        double likely = 1 / (1 + Math.exp(-odds));
        for (int k = 0; k < signs.length; k++) {
            slope[k] += ((one ? 1 : 0) - likely) * signs[k];
            for (int l = 0; l < signs.length; l++) {
                bend[k][l] += likely * (1 - likely) * signs[k] * signs[l];
            }
        }
    }

    /** Gauss's elimination; the matrix is symmetric and positive. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int k = 0; k < size; k++) {
            for (int row = k + 1; row < size; row++) {
                double factor = matrix[row][k] / matrix[k][k];
                for (int column = k; column < size; column++) {
                    matrix[row][column] -= factor * matrix[k][column];
                }
                solution[row] -= factor * solution[k];
            }
        }
        for (int k = size - 1; k >= 0; k--) {
            for (int column = k + 1; column < size; column++) {
                solution[k] -= matrix[k][column] * solution[column];
            }
            solution[k] /= matrix[k][k];
        }
        return solution;
    }

    /** Right, missing, too many. */
    private static int[] judged(Pair pair, double[] weights) {
        Set<Couple> told = new HashSet<>();
        pair.aligner
                .align(new TaskLikeness(weights))
                .forEach(aligned -> told.add(new Couple(aligned.before(), aligned.after())));
        int right = (int) told.stream().filter(pair.truth::contains).count();
        return new int[] {right, pair.truth.size() - right, told.size() - right};
    }

    private static void print(String name, List<int[]> judged) {
        int[] sum = new int[3];
        judged.forEach(one -> Arrays.setAll(sum, k -> sum[k] + one[k]));
        System.out.printf(
                Locale.ROOT,
                "%-40s right %3d missing %3d too many %3d F1 %.3f%n",
                name,
                sum[0],
                sum[1],
                sum[2],
                2.0 * sum[0] / (2.0 * sum[0] + sum[1] + sum[2]));
    }

    public static void main(String[] arguments) throws IOException {
        TaskLikenessFit fit = new TaskLikenessFit();
        for (String folder : arguments) {
            ChangesTruth truth = new ChangesTruth(Path.of(folder));
            for (Path file : truth.files()) {
                truth.alignments(file).forEach(known -> fit.pairs.add(Pair.of(known)));
            }
        }
        double[] all = fit.fit(pair -> true);
        for (double weight : all) {
            System.out.printf(Locale.ROOT, "%.2f, ", weight);
        }
        System.out.println();
        print("fitted to all", fit.pairs.stream().map(pair -> judged(pair, all)).toList());
        List<int[]> leftOut = new ArrayList<>();
        fit.pairs.stream().map(Pair::ward).distinct().forEach(ward -> {
            double[] others = fit.fit(pair -> !pair.ward.equals(ward));
            List<int[]> judged = fit.pairs.stream()
                    .filter(pair -> pair.ward.equals(ward))
                    .map(pair -> judged(pair, others))
                    .toList();
            print(ward + " by weights of the others", judged);
            leftOut.addAll(judged);
        });
        print("each ward by weights of the others", leftOut);
    }
}
