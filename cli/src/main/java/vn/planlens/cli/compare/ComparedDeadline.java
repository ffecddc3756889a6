package vn.planlens.cli.compare;

import vn.planlens.compare.Change;
import vn.planlens.compare.DeadlineChange;
import vn.planlens.model.Deadline;
import vn.planlens.model.PartialDate;

/**
 * A deadline then and now, as JSON shows it.
 *
 * @param change what became of it
 * @param move how it moved, or null
 * @param before in the earlier plan, or null
 * @param after in the later plan, or null
 */
public record ComparedDeadline(Change change, DeadlineChange.Move move, Due before, Due after) {

    /** A deadline of one plan, what is due by it and where it stands. */
    public record Due(
            String deadlineId,
            String quote,
            Deadline.Kind kind,
            PartialDate from,
            PartialDate to,
            String duty,
            String section,
            Integer page) {

        static Due of(Deadline deadline, String duty) {
            return deadline == null
                    ? null
                    : new Due(
                            deadline.id(),
                            deadline.quote(),
                            deadline.kind(),
                            deadline.from(),
                            deadline.to(),
                            duty,
                            deadline.section(),
                            deadline.page());
        }
    }

    static ComparedDeadline of(DeadlineChange change) {
        return new ComparedDeadline(
                change.change(),
                change.move(),
                Due.of(change.before(), change.dutyBefore()),
                Due.of(change.after(), change.dutyAfter()));
    }
}
