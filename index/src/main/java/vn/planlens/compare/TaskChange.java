package vn.planlens.compare;

import java.util.List;
import java.util.Set;
import vn.planlens.model.Deadline;
import vn.planlens.model.Task;

/**
 * A task. Tasks are aligned one to one; what makes two of them the same task is told by {@link Likeness}.
 *
 * @param change what became of it
 * @param before the earlier plan's task, or null
 * @param after the later plan's task, or null
 * @param deadlinesBefore deadlines of the earlier task, in reading order
 * @param deadlinesAfter deadlines of the later task, in reading order
 * @param drift what is not the same; empty unless {@code CHANGED}
 * @param likeness why both are the same task; null where only one plan has it
 * @param wording word by word from the earlier to the later text; empty where only one plan has it
 */
public record TaskChange(
        Change change,
        Task before,
        Task after,
        List<Deadline> deadlinesBefore,
        List<Deadline> deadlinesAfter,
        Set<Drift> drift,
        Likeness likeness,
        List<WordChange> wording)
        implements Changed {

    public TaskChange {
        deadlinesBefore = List.copyOf(deadlinesBefore);
        deadlinesAfter = List.copyOf(deadlinesAfter);
        drift = Set.copyOf(drift);
        wording = List.copyOf(wording);
    }

    /** In what a task that goes on is not the same. */
    public enum Drift {
        /** The texts differ by more than years and the deadline's own words. */
        WORDING,
        LEAD,
        COORDINATORS,
        /** Days are compared within each plan's year; of recurring ones the shorter period is the earlier. */
        DEADLINE_EARLIER,
        DEADLINE_LATER,
        /** A deadline was added or dropped, or the two cannot be compared. */
        DEADLINE_OTHER
    }

    /**
     * Why two tasks are one, each part from 0 to 1 but for {@code distinct}.
     *
     * @param total how likely they are one by all of the parts; 0.5 or more
     * @param wording words in common, rarer ones counting more
     * @param opening the same of the first words, which say what is to be done
     * @param clause the same of the two clauses that are most alike
     * @param distinct by how much they have more in common than either has with any third task, -1 to 1
     * @param units whether the same units lead and take part
     * @param deadlines 1 where the deadlines are the same, less where they are of one kind, else 0
     * @param matter what they are about in common, of the kinds of work that such plans know
     * @param place 1 where both stand in a table or both in the body; less, the more alike another task of the same kind of place is
     */
    public record Likeness(
            double total,
            double wording,
            double opening,
            double clause,
            double distinct,
            double units,
            double deadlines,
            double matter,
            double place) {}
}
