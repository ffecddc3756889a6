package vn.planlens.cli.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.planlens.compare.Change;
import vn.planlens.compare.TaskChange;
import vn.planlens.compare.WordChange;
import vn.planlens.model.Deadline;
import vn.planlens.model.Task;

/**
 * A task then and now, as JSON shows it.
 *
 * @param change what became of it
 * @param drift what is not the same
 * @param likeness why both are one task, or null
 * @param before in the earlier plan, or null
 * @param after in the later plan, or null
 * @param wording word by word from the earlier to the later text
 */
public record ComparedTask(
        Change change,
        Set<TaskChange.Drift> drift,
        TaskChange.Likeness likeness,
        Duty before,
        Duty after,
        List<WordChange> wording) {

    /** A task of one plan and where it stands. */
    public record Duty(
            String taskId,
            String row,
            String text,
            List<String> leads,
            List<String> coordinators,
            List<String> deadlines,
            String section,
            Integer page) {

        static Duty of(Task task, List<Deadline> deadlines) {
            return task == null
                    ? null
                    : new Duty(
                            task.id(),
                            task.row(),
                            task.text(),
                            task.leads(),
                            task.coordinators(),
                            deadlines.stream().map(Deadline::quote).toList(),
                            task.section(),
                            task.page());
        }
    }

    static ComparedTask of(TaskChange change) {
        return new ComparedTask(
                change.change(),
                new TreeSet<>(change.drift()),
                change.likeness(),
                Duty.of(change.before(), change.deadlinesBefore()),
                Duty.of(change.after(), change.deadlinesAfter()),
                change.wording());
    }
}
