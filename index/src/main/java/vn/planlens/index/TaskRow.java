package vn.planlens.index;

import java.util.List;
import vn.planlens.model.Deadline;
import vn.planlens.model.Task;

/**
 * A task with what it refers to by id.
 *
 * @param plan whose task it is
 * @param task as the plan says it
 * @param deadlines its deadlines, in reading order
 * @param sectionTitle heading of its section, or null
 * @param quote its words as they stand in the plan, white space collapsed
 */
public record TaskRow(PlanSummary plan, Task task, List<Deadline> deadlines, String sectionTitle, String quote) {

    public TaskRow {
        deadlines = List.copyOf(deadlines);
    }
}
