package vn.planlens.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.planlens.compare.TaskChange.Drift;
import vn.planlens.compare.TaskChange.Likeness;
import vn.planlens.compare.WordWeights.Bag;
import vn.planlens.model.Deadline;
import vn.planlens.model.Folding;
import vn.planlens.model.Plan;
import vn.planlens.model.Task;

/** Aligns the tasks of two plans one to one and tells what drifted. */
final class TaskComparer {

    /** Two texts with less in common are two tasks. */
    private static final double LEAST_WORDING = 0.25;

    private static final double LEAST_TOTAL = 0.42;

    /** Of tasks that found no pair, those of the same leads need less in common. */
    private static final double LEAST_WORDING_OF_SAME_LEADS = 0.17;

    private static final double LEAST_TOTAL_OF_SAME_LEADS = 0.33;

    /** And of these, those in one section still less. */
    private static final double LEAST_TOTAL_IN_ONE_SECTION = 0.28;

    private static final double WORDING = 0.65;
    private static final double OPENING = 0.15;
    private static final double UNITS = 0.12;
    private static final double PLACE = 0.08;

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
        List<List<String>> all = new ArrayList<>();
        before.tasks().forEach(task -> all.add(wording.core(text(before, task), joined(task))));
        after.tasks().forEach(task -> all.add(wording.core(text(after, task), joined(task))));
        this.weights = new WordWeights(all);
        int size = before.tasks().size();
        this.left = all.subList(0, size).stream().map(this::said).toList();
        this.right = all.subList(size, all.size()).stream().map(this::said).toList();
    }

    private Said said(List<String> core) {
        List<String> opening = core.subList(0, Math.min(OPENING_WORDS, core.size()));
        return new Said(weights.bag(core), weights.bag(opening));
    }

    /** In reading order of the later plan; one that was dropped stands behind what stood before it. */
    List<TaskChange> changes() {
        align(LEAST_WORDING, LEAST_TOTAL, false);
        align(LEAST_WORDING_OF_SAME_LEADS, LEAST_TOTAL_OF_SAME_LEADS, true);
        List<Task> earlier = before.tasks();
        List<Task> later = after.tasks();
        TaskChange[] ofBefore = new TaskChange[earlier.size()];
        List<TaskChange> changes = new ArrayList<>();
        for (int j = 0; j < later.size(); j++) {
            Aligned aligned = byAfter.get(j);
            TaskChange change = aligned == null
                    ? alone(Change.NEW, null, later.get(j))
                    : change(earlier.get(aligned.left()), later.get(j), aligned.likeness());
            if (aligned != null) {
                ofBefore[aligned.left()] = change;
            }
            changes.add(change);
        }
        int at = 0;
        for (int i = 0; i < ofBefore.length; i++) {
            if (ofBefore[i] == null) {
                changes.add(at++, alone(Change.DROPPED, earlier.get(i), null));
            } else {
                at = indexOf(changes, ofBefore[i]) + 1;
            }
        }
        return changes;
    }

    private static int indexOf(List<TaskChange> changes, TaskChange wanted) {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) == wanted) {
                return i;
            }
        }
        throw new IllegalStateException("a change is missing");
    }

    private void align(double leastWording, double leastTotal, boolean sameLeads) {
        Set<Integer> taken = new HashSet<>();
        byAfter.values().forEach(aligned -> taken.add(aligned.left()));
        Map<Assignment.Pair, Likeness> likeness = new HashMap<>();
        List<Assignment.Pair> possible = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (taken.contains(i) || byAfter.containsKey(j)) {
                    continue;
                }
                double words = weights.likeness(left.get(i).bag(), right.get(j).bag());
                boolean near = sameLeads && haveSameLeads(i, j) && inOneSection(i, j);
                if (near || words >= leastWording && (!sameLeads || haveSameLeads(i, j))) {
                    Likeness scored = score(words, i, j);
                    if (scored.total() >= (near ? LEAST_TOTAL_IN_ONE_SECTION : leastTotal)) {
                        Assignment.Pair pair = new Assignment.Pair(i, j, scored.total());
                        possible.add(pair);
                        likeness.put(pair, scored);
                    }
                }
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

    private boolean haveSameLeads(int i, int j) {
        List<String> leads = before.tasks().get(i).leads();
        return !leads.isEmpty() && units.same(leads, after.tasks().get(j).leads());
    }

    private Likeness score(double words, int i, int j) {
        Task old = before.tasks().get(i);
        Task task = after.tasks().get(j);
        double opening = weights.likeness(left.get(i).opening(), right.get(j).opening());
        double unitsAlike = (units.likeness(old.leads(), task.leads()) + units.likeness(joined(old), joined(task))) / 2;
        double way = Math.abs((double) i / left.size() - (double) j / right.size());
        double place = (inOneSection(i, j) ? 0.5 : 0) + (old.source() == task.source() ? 0.25 : 0) + 0.25 * (1 - way);
        double total = WORDING * words + OPENING * opening + UNITS * unitsAlike + PLACE * place;
        return new Likeness(total, words, opening, unitsAlike, place);
    }

    private static List<String> joined(Task task) {
        List<String> all = new ArrayList<>(task.leads());
        all.addAll(task.coordinators());
        return all;
    }

    private TaskChange change(Task old, Task task, Likeness likeness) {
        List<Deadline> dueBefore = deadlines(before, old);
        List<Deadline> dueAfter = deadlines(after, task);
        Set<Drift> drift = EnumSet.noneOf(Drift.class);
        if (!wording.of(text(before, old)).equals(wording.of(text(after, task)))) {
            drift.add(Drift.WORDING);
        }
        if (!units.same(old.leads(), task.leads())) {
            drift.add(Drift.LEAD);
        }
        if (!units.same(old.coordinators(), task.coordinators())) {
            drift.add(Drift.COORDINATORS);
        }
        DeadlineMove.of(
                        dueBefore,
                        before.header().year(),
                        dueAfter,
                        after.header().year())
                .ifPresent(drift::add);
        return new TaskChange(
                drift.isEmpty() ? Change.KEPT : Change.CHANGED,
                old,
                task,
                dueBefore,
                dueAfter,
                drift,
                likeness,
                WordDiff.of(old.text(), task.text()));
    }

    private TaskChange alone(Change change, Task old, Task task) {
        return new TaskChange(
                change,
                old,
                task,
                old == null ? List.of() : deadlines(before, old),
                task == null ? List.of() : deadlines(after, task),
                Set.of(),
                null,
                List.of());
    }

    private static List<Deadline> deadlines(Plan plan, Task task) {
        return plan.deadlines().stream()
                .filter(deadline -> task.deadlines().contains(deadline.id()))
                .toList();
    }

    /** What the task says but for years and the deadlines' own words. */
    private static String text(Plan plan, Task task) {
        String text = Folding.fold(task.text()).replaceAll("\\s+", " ");
        for (Deadline deadline : deadlines(plan, task)) {
            String quote = Folding.fold(deadline.quote()).replaceAll("\\s+", " ");
            int at = text.indexOf(quote);
            if (at >= 0) {
                text = text.substring(0, at) + " " + text.substring(at + quote.length());
            }
        }
        return Wording.withoutYears(text);
    }
}
