package vn.planlens.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.planlens.compare.WordWeights.Bag;

/**
 * What a task says.
 *
 * @param whole all of it
 * @param opening the beginning: the verb and its object
 * @param clauses its longer clauses, each for itself
 * @param matters what it is about, of the kinds of work that such plans know
 */
record TaskWords(Bag whole, Bag opening, List<Bag> clauses, Set<String> matters) {

    private static final int OPENING_WORDS = 8;

    /** Words and pairs of a clause that says something by itself: a bare verb of two syllables does not. */
    private static final int LEAST_OF_CLAUSE = 5;

    /** Clauses of one task that are looked at. Few tasks have so many. */
    private static final int MOST_CLAUSES = 16;

    private static final String CLAUSE_ENDS = "[;,:.]| và ";

    /** The words of all tasks, weighed by how many of them have each. */
    static final class Reader {

        private final Wording wording;
        private final WordWeights weights;
        private final Matters matters;

        Reader(Wording wording, List<DatedTask> before, List<DatedTask> after) {
            this.wording = wording;
            this.matters = new Matters(wording);
            this.weights = new WordWeights(Stream.concat(before.stream(), after.stream())
                    .map(this::core)
                    .toList());
        }

        WordWeights weights() {
            return weights;
        }

        private List<String> core(DatedTask task) {
            return wording.core(Wording.withoutClosing(task.text()), task.units());
        }

        TaskWords read(DatedTask task) {
            List<String> core = core(task);
            List<Bag> clauses = new ArrayList<>();
            for (String clause : Wording.withoutClosing(task.text()).split(CLAUSE_ENDS)) {
                Bag bag = weights.bag(wording.kindred(wording.of(clause)));
                if (bag.features().length >= LEAST_OF_CLAUSE && clauses.size() < MOST_CLAUSES) {
                    clauses.add(bag);
                }
            }
            return new TaskWords(
                    weights.bag(core),
                    weights.bag(core.subList(0, Math.min(OPENING_WORDS, core.size()))),
                    clauses,
                    matters.of(wording.withoutUnits(task.text(), task.units())));
        }
    }

    /** Whether both tell what they are about, and of different matters. */
    boolean isOfOtherMatterThan(TaskWords other) {
        return !matters.isEmpty() && !other.matters.isEmpty() && Collections.disjoint(matters, other.matters);
    }

    /** What both are about, of all that either is about, 0 to 1; that the one thing both tell is the same says less. */
    double matter(TaskWords other) {
        long common = matters.stream().filter(other.matters::contains).count();
        return (double) common / (matters.size() + other.matters.size() - common + 1);
    }

    /** How much the two clauses have in common that have most, 0 to 1. */
    double clauseLikeness(TaskWords other, WordWeights weights) {
        double most = 0;
        for (Bag clause : clauses) {
            for (Bag another : other.clauses) {
                most = Math.max(most, weights.likenessOfClauses(clause, another));
            }
        }
        return most;
    }
}
