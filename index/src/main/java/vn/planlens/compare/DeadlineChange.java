package vn.planlens.compare;

import vn.planlens.model.Deadline;

/**
 * A deadline: those of tasks that go on, and those of other sentences that both plans have, go on with them.
 *
 * @param change {@code CHANGED} where it moved
 * @param before the earlier plan's deadline, or null
 * @param after the later plan's deadline, or null
 * @param move how it moved; null unless {@code CHANGED}
 * @param dutyBefore what is due in the earlier plan: the task's text, else the clause; null where {@code before} is
 * @param dutyAfter what is due in the later plan, or null
 */
public record DeadlineChange(
        Change change, Deadline before, Deadline after, Move move, String dutyBefore, String dutyAfter)
        implements Changed {

    /** Days are compared within each plan's year; of recurring deadlines the shorter period is the earlier. */
    public enum Move {
        EARLIER,
        LATER,
        /** The two cannot be compared. */
        OTHER
    }
}
