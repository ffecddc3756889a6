package vn.planlens.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.planlens.compare.WordWeights.Bag;

/**
 * What a task says.
 *
 * @param whole all of it
 * @param opening the beginning: the verb and its object
 * @param clauses its longer clauses, each for itself
 * @param work the kinds of work it tells of
 * @param fields for what or whom it is
 * @param names of contests, campaigns, models ... in quotation marks, each as its words
 */
record TaskWords(
        Bag whole, Bag opening, List<Bag> clauses, Matters.Told work, Matters.Told fields, List<Set<String>> names) {

    private static final int OPENING_WORDS = 8;

    /** Words and pairs of a clause that says something by itself: a bare verb of two syllables does not. */
    private static final int LEAST_OF_CLAUSE = 5;

    /** Clauses of one task that are looked at. Few tasks have so many. */
    private static final int MOST_CLAUSES = 16;

    private static final Pattern NAME = Pattern.compile("[“\"]([^“”\"]+)[”\"]");

    private static final String CLAUSE_ENDS = "[;,:.]| và ";

    /** The words of all tasks, weighed by how many of them have each. */
    static final class Reader {

        private final Wording wording;
        private final WordWeights weights;
        private final Matters work;
        private final Matters fields;

        Reader(Wording wording, List<DatedTask> before, List<DatedTask> after) {
            this.wording = wording;
            this.work = new Matters(wording, Matters.KINDS_OF_WORK);
            this.fields = new Matters(wording, Matters.FIELDS);
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
            List<String> told = wording.withoutUnits(task.text(), task.units());
            return new TaskWords(
                    weights.bag(core),
                    weights.bag(core.subList(0, Math.min(OPENING_WORDS, core.size()))),
                    clauses,
                    work.of(told),
                    fields.of(told),
                    NAME.matcher(task.text())
                            .results()
                            .map(name -> Set.copyOf(wording.of(name.group(1))))
                            .filter(words -> !words.isEmpty())
                            .toList());
        }
    }

    /** Whether both name something, and none of the names is one of the other's with a word or two changed. */
    boolean hasOtherNameThan(TaskWords other) {
        return !names.isEmpty()
                && !other.names.isEmpty()
                && names.stream().noneMatch(name -> other.names.stream().anyMatch(another -> areOne(name, another)));
    }

    private static boolean areOne(Set<String> name, Set<String> another) {
        long common = name.stream().filter(another::contains).count();
        return 2 * common >= Math.max(name.size(), another.size());
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
