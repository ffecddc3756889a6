package vn.planlens.compare;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.planlens.compare.TaskAligner.Aligned;
import vn.planlens.compare.TaskChange.Drift;
import vn.planlens.model.Task;

/** Tells what became of the tasks of a plan, those of two plans being aligned. */
final class TaskComparer {

    private final Wording wording;
    private final UnitMatcher units;
    private final List<DatedTask> before;
    private final List<DatedTask> after;

    TaskComparer(Wording wording, UnitMatcher units, List<DatedTask> before, List<DatedTask> after) {
        this.wording = wording;
        this.units = units;
        this.before = before;
        this.after = after;
    }

    /** In reading order of the later plan; one that was dropped stands behind what stood before it. */
    List<TaskChange> changes(List<Aligned> alignment) {
        Map<Integer, Aligned> byAfter = new HashMap<>();
        alignment.forEach(aligned -> byAfter.put(aligned.after(), aligned));
        Woven<TaskChange> changes = new Woven<>(before.size());
        for (int j = 0; j < after.size(); j++) {
            Aligned aligned = byAfter.get(j);
            if (aligned == null) {
                changes.add(only(Change.NEW, null, after.get(j)));
            } else {
                changes.add(change(before.get(aligned.before()), after.get(j), aligned.likeness()));
                changes.goesOn(aligned.before());
            }
        }
        for (int i = 0; i < before.size(); i++) {
            if (!changes.hasGoneOn(i)) {
                changes.addDropped(i, only(Change.DROPPED, before.get(i), null));
            }
        }
        return changes.all();
    }

    private static TaskChange only(Change change, DatedTask old, DatedTask task) {
        return new TaskChange(
                change,
                old == null ? null : old.task(),
                task == null ? null : task.task(),
                old == null ? List.of() : old.due(),
                task == null ? List.of() : task.due(),
                Set.of(),
                null,
                List.of());
    }

    private TaskChange change(DatedTask before, DatedTask after, TaskChange.Likeness likeness) {
        Task old = before.task();
        Task task = after.task();
        Set<Drift> drift = EnumSet.noneOf(Drift.class);
        if (!wording.of(before.text()).equals(wording.of(after.text()))) {
            drift.add(Drift.WORDING);
        }
        if (!units.same(old.leads(), task.leads())) {
            drift.add(Drift.LEAD);
        }
        if (!units.same(old.coordinators(), task.coordinators())) {
            drift.add(Drift.COORDINATORS);
        }
        before.moved(after).ifPresent(drift::add);
        return new TaskChange(
                drift.isEmpty() ? Change.KEPT : Change.CHANGED,
                old,
                task,
                before.due(),
                after.due(),
                drift,
                likeness,
                WordDiff.of(old.text(), task.text()));
    }
}
