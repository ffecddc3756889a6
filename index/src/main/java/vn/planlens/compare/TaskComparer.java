package vn.planlens.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.planlens.compare.Candidates.Couple;
import vn.planlens.compare.TaskChange.Drift;
import vn.planlens.compare.TaskChange.Likeness;
import vn.planlens.compare.WordWeights.Bag;
import vn.planlens.model.Deadline;
import vn.planlens.model.Folding;
import vn.planlens.model.Plan;
import vn.planlens.model.Task;

/** Aligns the tasks of two plans one to one and tells what drifted. */
final class TaskComparer {

    /** Tasks that no other competes for any more need to be likelier one, as a logarithm of odds. */
    private static final double LEAST_ODDS_OF_REST = 1.2;

    /** What is to be done stands at the beginning: the verb and its object. */
    private static final int OPENING_WORDS = 8;

    private final Wording wording;
    private final UnitMatcher units;
    private final Map<String, String> sections;
    private final Plan before;
    private final Plan after;
    private final WordWeights weights;
    private final List<Said> left;
    private final List<Said> right;
    private final List<List<Deadline>> dueBefore;
    private final List<List<Deadline>> dueAfter;
    private final Map<Integer, Aligned> byAfter = new HashMap<>();

    /** What is to be done, and the beginning of it. */
    private record Said(Bag bag, Bag opening) {}

    /**
     * A task of the later plan that has a pair.
     *
     * @param left number of the earlier plan's task
     */
    private record Aligned(int left, Likeness likeness) {}

    /** @param sections ids of the earlier plan's sections by those of the later plan's that they became */
    TaskComparer(Wording wording, UnitMatcher units, Map<String, String> sections, Plan before, Plan after) {
        this.wording = wording;
        this.units = units;
        this.sections = sections;
        this.before = before;
        this.after = after;
        this.dueBefore = deadlines(before);
        this.dueAfter = deadlines(after);
        List<List<String>> all = new ArrayList<>(cores(before.tasks(), dueBefore));
        all.addAll(cores(after.tasks(), dueAfter));
        this.weights = new WordWeights(all);
        int size = before.tasks().size();
        this.left = all.subList(0, size).stream().map(this::said).toList();
        this.right = all.subList(size, all.size()).stream().map(this::said).toList();
    }

    private Said said(List<String> core) {
        List<String> opening = core.subList(0, Math.min(OPENING_WORDS, core.size()));
        return new Said(weights.bag(core), weights.bag(opening));
    }

    private List<List<String>> cores(List<Task> tasks, List<List<Deadline>> due) {
        List<List<String>> cores = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            String text = Wording.withoutClosing(text(tasks.get(i), due.get(i)));
            cores.add(wording.core(text, joined(tasks.get(i))));
        }
        return cores;
    }

    /** In reading order of the later plan; one that was dropped stands behind what stood before it. */
    List<TaskChange> changes() {
        align();
        List<Task> earlier = before.tasks();
        List<Task> later = after.tasks();
        Woven<TaskChange> changes = new Woven<>(earlier.size());
        for (int j = 0; j < later.size(); j++) {
            Aligned aligned = byAfter.get(j);
            if (aligned == null) {
                changes.add(new TaskChange(
                        Change.NEW, null, later.get(j), List.of(), dueAfter.get(j), Set.of(), null, List.of()));
            } else {
                changes.add(change(aligned.left(), j, aligned.likeness()));
                changes.goesOn(aligned.left());
            }
        }
        for (int i = 0; i < earlier.size(); i++) {
            if (!changes.hasGoneOn(i)) {
                changes.addDropped(
                        i,
                        new TaskChange(
                                Change.DROPPED,
                                earlier.get(i),
                                null,
                                dueBefore.get(i),
                                List.of(),
                                Set.of(),
                                null,
                                List.of()));
            }
        }
        return changes.all();
    }

    /** The alignment that is likeliest as a whole; then that of the tasks left over, measured among themselves. */
    private void align() {
        List<Couple> couples = Candidates.of(
                left.stream().map(Said::bag).toList(),
                right.stream().map(Said::bag).toList(),
                weights);
        pair(couples, 0);
        Set<Integer> taken = byAfter.values().stream().map(Aligned::left).collect(Collectors.toSet());
        pair(
                couples.stream()
                        .filter(couple -> !taken.contains(couple.left()) && !byAfter.containsKey(couple.right()))
                        .toList(),
                LEAST_ODDS_OF_REST);
    }

    private void pair(List<Couple> couples, double least) {
        double[] words = couples.stream()
                .mapToDouble(couple -> weights.likeness(
                        left.get(couple.left()).bag(), right.get(couple.right()).bag()))
                .toArray();
        List<Double> distinct = TaskLikeness.distinct(couples, words, left.size(), right.size());
        List<Assignment.Pair> possible = new ArrayList<>();
        Map<Assignment.Pair, Likeness> likeness = new HashMap<>();
        for (int k = 0; k < words.length; k++) {
            Couple couple = couples.get(k);
            Likeness scored = score(words[k], distinct.get(k), couple.left(), couple.right());
            if (TaskLikeness.odds(scored) > least) {
                Assignment.Pair pair = new Assignment.Pair(couple.left(), couple.right(), TaskLikeness.odds(scored));
                possible.add(pair);
                likeness.put(pair, scored);
            }
        }
        for (Assignment.Pair pair : Assignment.best(left.size(), right.size(), possible)) {
            byAfter.put(pair.right(), new Aligned(pair.left(), likeness.get(pair)));
        }
    }

    private boolean inOneSection(int i, int j) {
        String id = before.tasks().get(i).sectionId();
        return id != null && id.equals(sections.get(after.tasks().get(j).sectionId()));
    }

    private Likeness score(double words, double distinct, int i, int j) {
        Task old = before.tasks().get(i);
        Task task = after.tasks().get(j);
        TaskLikeness.Signs signs = new TaskLikeness.Signs(
                words,
                weights.likeness(left.get(i).opening(), right.get(j).opening()),
                distinct,
                old.leads().isEmpty() && task.leads().isEmpty() ? 0 : units.likeness(old.leads(), task.leads()),
                joined(old).isEmpty() && joined(task).isEmpty() ? 0 : units.likeness(joined(old), joined(task)),
                inOneSection(i, j),
                old.source() == task.source(),
                Math.abs((double) i / left.size() - (double) j / right.size()));
        boolean ofOneKind = DeadlineMove.areOfOneKind(dueBefore.get(i), dueAfter.get(j));
        return TaskLikeness.of(signs, ofOneKind, ofOneKind && move(i, j).isEmpty());
    }

    private Optional<Drift> move(int i, int j) {
        return DeadlineMove.of(
                dueBefore.get(i),
                before.header().year(),
                dueAfter.get(j),
                after.header().year());
    }

    private static List<String> joined(Task task) {
        List<String> all = new ArrayList<>(task.leads());
        all.addAll(task.coordinators());
        return all;
    }

    private TaskChange change(int i, int j, Likeness likeness) {
        Task old = before.tasks().get(i);
        Task task = after.tasks().get(j);
        Set<Drift> drift = EnumSet.noneOf(Drift.class);
        if (!wording.of(text(old, dueBefore.get(i))).equals(wording.of(text(task, dueAfter.get(j))))) {
            drift.add(Drift.WORDING);
        }
        if (!units.same(old.leads(), task.leads())) {
            drift.add(Drift.LEAD);
        }
        if (!units.same(old.coordinators(), task.coordinators())) {
            drift.add(Drift.COORDINATORS);
        }
        move(i, j).ifPresent(drift::add);
        return new TaskChange(
                drift.isEmpty() ? Change.KEPT : Change.CHANGED,
                old,
                task,
                dueBefore.get(i),
                dueAfter.get(j),
                drift,
                likeness,
                WordDiff.of(old.text(), task.text()));
    }

    /** The deadlines of each task, in reading order. */
    private static List<List<Deadline>> deadlines(Plan plan) {
        Map<String, Deadline> byId = new HashMap<>();
        plan.deadlines().forEach(deadline -> byId.put(deadline.id(), deadline));
        Comparator<Deadline> byPlace =
                Comparator.comparingInt(deadline -> deadline.span().start());
        return plan.tasks().stream()
                .map(task -> task.deadlines().stream()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .sorted(byPlace)
                        .toList())
                .toList();
    }

    /** What the task says but for years and the deadlines' own words. */
    private static String text(Task task, List<Deadline> due) {
        String text = Folding.fold(task.text()).replaceAll("\\s+", " ");
        for (Deadline deadline : due) {
            String quote = Folding.fold(deadline.quote()).replaceAll("\\s+", " ");
            int at = text.indexOf(quote);
            if (at >= 0) {
                text = text.substring(0, at) + " " + text.substring(at + quote.length());
            }
        }
        return Wording.withoutYears(text);
    }
}
