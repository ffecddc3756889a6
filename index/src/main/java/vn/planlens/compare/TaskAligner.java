package vn.planlens.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.planlens.compare.Candidates.Couple;
import vn.planlens.compare.TaskChange.Likeness;
import vn.planlens.compare.TaskLikeness.Signs;
import vn.planlens.compare.WordWeights.Bag;
import vn.planlens.model.Task;

/** Aligns the tasks of two plans one to one. */
final class TaskAligner {

    /** The logarithm of the odds from which two tasks are one; a task told twice is worse than two that are told apart. */
    private static final double LEAST_ODDS = 0.5;

    /** The same of tasks that no other competes for any more, which need to be likelier one. */
    private static final double LEAST_ODDS_OF_REST = 1.5;

    /** The odds that those need while others still compete: what is most unlikely does not become one for want of another. */
    private static final double LEAST_ODDS_BEFORE_REST = -2.7;

    private final UnitMatcher units;
    private final List<DatedTask> before;
    private final List<DatedTask> after;
    private final WordWeights weights;
    private final List<TaskWords> left;
    private final List<TaskWords> right;

    /**
     * Two tasks that are one.
     *
     * @param before number of the earlier plan's task
     * @param after number of the later plan's task
     * @param likeness why they are one
     */
    record Aligned(int before, int after, Likeness likeness) {}

    TaskAligner(Wording wording, UnitMatcher units, List<DatedTask> before, List<DatedTask> after) {
        this.units = units;
        this.before = before;
        this.after = after;
        TaskWords.Reader reader = new TaskWords.Reader(wording, before, after);
        this.weights = reader.weights();
        this.left = before.stream().map(reader::read).toList();
        this.right = after.stream().map(reader::read).toList();
    }

    /** The alignment that is likeliest as a whole; then that of the tasks left over, measured among themselves. */
    List<Aligned> align(TaskLikeness likeness) {
        List<Couple> couples = couples();
        List<Signs> signs = signs(couples);
        List<Aligned> aligned = new ArrayList<>(pairs(couples, signs, likeness, LEAST_ODDS));
        Set<Integer> taken = new HashSet<>();
        Set<Integer> given = new HashSet<>();
        aligned.forEach(pair -> {
            taken.add(pair.before);
            given.add(pair.after);
        });
        List<Couple> rest = new ArrayList<>();
        Set<Couple> unlikely = new HashSet<>();
        for (int k = 0; k < couples.size(); k++) {
            Couple couple = couples.get(k);
            if (!taken.contains(couple.left()) && !given.contains(couple.right())) {
                rest.add(couple);
                if (likeness.odds(signs.get(k)) < LEAST_ODDS_BEFORE_REST) {
                    unlikely.add(couple);
                }
            }
        }
        pairs(rest, signs(rest), likeness, LEAST_ODDS_OF_REST).stream()
                .filter(pair -> !unlikely.contains(new Couple(pair.before, pair.after)))
                .forEach(aligned::add);
        return aligned;
    }

    /** Tasks that may be one. */
    List<Couple> couples() {
        return Candidates.of(wholes(left), wholes(right), weights);
    }

    private static List<Bag> wholes(List<TaskWords> texts) {
        return texts.stream().map(TaskWords::whole).toList();
    }

    private List<Aligned> pairs(List<Couple> couples, List<Signs> signs, TaskLikeness likeness, double least) {
        List<Assignment.Pair> possible = new ArrayList<>();
        Map<Assignment.Pair, Signs> known = new HashMap<>();
        for (int k = 0; k < couples.size(); k++) {
            double odds = likeness.odds(signs.get(k));
            if (odds > least) {
                Couple couple = couples.get(k);
                Assignment.Pair pair = new Assignment.Pair(couple.left(), couple.right(), odds);
                possible.add(pair);
                known.put(pair, signs.get(k));
            }
        }
        return Assignment.best(left.size(), right.size(), possible).stream()
                .map(pair -> new Aligned(pair.left(), pair.right(), likeness.of(known.get(pair))))
                .toList();
    }

    /** What is known of each couple, being the only ones that may be. */
    List<Signs> signs(List<Couple> couples) {
        double[] wording = new double[couples.size()];
        double[] clause = new double[couples.size()];
        for (int k = 0; k < wording.length; k++) {
            TaskWords one = left.get(couples.get(k).left());
            TaskWords other = right.get(couples.get(k).right());
            wording[k] = weights.likeness(one.whole(), other.whole());
            clause[k] = one.clauseLikeness(other, weights);
        }
        double[] distinct = TaskLikeness.distinct(couples, wording, left.size(), right.size());
        double[] distinctClause = TaskLikeness.distinct(couples, clause, left.size(), right.size());
        Rivals rivals = new Rivals(couples, wording);
        SoleWords soleWords = new SoleWords(weights, wholes(left), wholes(right));
        List<Signs> signs = new ArrayList<>();
        for (int k = 0; k < wording.length; k++) {
            int i = couples.get(k).left();
            int j = couples.get(k).right();
            Task old = before.get(i).task();
            Task task = after.get(j).task();
            signs.add(new Signs(
                    wording[k],
                    distinct[k],
                    weights.likeness(left.get(i).opening(), right.get(j).opening()),
                    clause[k],
                    distinctClause[k],
                    share(old.leads(), task.leads()),
                    share(before.get(i).units(), after.get(j).units()),
                    TaskLikeness.When.of(before.get(i), after.get(j)),
                    left.get(i).work().likeness(right.get(j).work()),
                    left.get(i).work().isOtherThan(right.get(j).work()),
                    left.get(i).fields().likeness(right.get(j).fields()),
                    left.get(i).fields().isOtherThan(right.get(j).fields()),
                    left.get(i).hasOtherNameThan(right.get(j)),
                    rivals.of(couples.get(k), wording[k]),
                    soleWords.of(left.get(i).whole(), right.get(j).whole())));
        }
        return signs;
    }

    /** Tasks of which neither names a unit have none in common. */
    private double share(List<String> some, List<String> others) {
        return some.isEmpty() && others.isEmpty() ? 0 : units.likeness(some, others);
    }

    /**
     * How much each task has in common with the task most like it of its own kind of place. A plan that tells its tasks in the body
     * and again in a table has two of each, which are not to be crossed; where there is no second one, a task may move.
     */
    private final class Rivals {

        private final double[] ofLeft = new double[left.size()];
        private final double[] ofRight = new double[right.size()];

        private Rivals(List<Couple> couples, double[] wording) {
            for (int k = 0; k < wording.length; k++) {
                Couple couple = couples.get(k);
                if (areOfOneKind(couple)) {
                    ofLeft[couple.left()] = Math.max(ofLeft[couple.left()], wording[k]);
                    ofRight[couple.right()] = Math.max(ofRight[couple.right()], wording[k]);
                }
            }
        }

        /** How near that task comes to the couple, 0 to 1; 0 where that is of one kind itself. */
        private double of(Couple couple, double wording) {
            double best = Math.max(ofLeft[couple.left()], ofRight[couple.right()]);
            return best == 0 || areOfOneKind(couple) ? 0 : best < wording ? best / wording : 1;
        }

        private boolean areOfOneKind(Couple couple) {
            return before.get(couple.left()).task().source()
                    == after.get(couple.right()).task().source();
        }
    }
}
