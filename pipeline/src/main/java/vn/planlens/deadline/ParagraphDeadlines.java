package vn.planlens.deadline;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Deadline.Kind;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;

/**
 * The deadlines of one paragraph or cell as they are found: a list goes on with what it began, and a recurrence and the
 * day behind it are one ("hằng năm (trước ngày 10/12)").
 */
final class ParagraphDeadlines {

    /** "hằng tháng ... trước ngày 20": so far apart the day still belongs to the month. */
    private static final int JOINED_WITHIN = 60;

    /** A recurrence and its days are no longer together. */
    private static final int LONGEST_JOINED = 120;

    private final Surroundings around;
    private final String folded;
    private final List<Found> found = new ArrayList<>();

    ParagraphDeadlines(Surroundings around) {
        this.around = around;
        this.folded = around.folded();
    }

    List<Found> all() {
        return found;
    }

    int size() {
        return found.size();
    }

    private Found last() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    /** Whether only a list's sign parts the offset from the last finding. */
    boolean isListed(int start) {
        Found before = last();
        return before != null && around.isListedBehind(before.value.span().end(), start);
    }

    /** Whether a bare day that goes on with a list is a due one. */
    boolean isDueList(int start) {
        return isListed(start) && (last().value.kind() == Kind.BY || last().joined);
    }

    /** Whether a bare point in a list is of the kind that the list began with. */
    boolean goesOn(int start, DeadlineValue value) {
        TimePoint point = value.point();
        if (point == null || point.isYear() || !isListed(start)) {
            return false;
        }
        TimePoint first = last().value.point();
        return first == null ? last().joined && point.isDay() : first.unit() == point.unit();
    }

    /** Whether a recurrence stands before the offset in the same sentence and not far off. */
    boolean isJoinable(int start) {
        Found before = last();
        if (before == null || before.value.kind() != Kind.RECURRING) {
            return false;
        }
        int end = before.value.span().end();
        return start - end < JOINED_WITHIN && !around.isApart(end, start);
    }

    /** Adds the finding, or makes it one with a recurrence right before it. */
    void add(DeadlineValue value, List<RuleId> rules) {
        Found before = last();
        if (value.kind() == Kind.ONGOING && isListed(value.span().start()) && before.value.kind() == Kind.RECURRING) {
            // "Hằng quý và đột xuất" is one expression.
            DeadlineValue both = before.value.over(before.value.span().cover(value.span()));
            found.set(found.size() - 1, new Found(both, before.rules, before.joined));
            return;
        }
        if (before != null && namesDayOf(value, before)) {
            found.remove(found.size() - 1);
            Span both = before.value.span().cover(value.span());
            List<RuleId> all = new ArrayList<>(rules);
            all.addAll(before.rules);
            add(value.onDaysOf(before.value).over(both), all);
            return;
        }
        if (before == null || !joins(before, value)) {
            found.add(new Found(value, rules, false));
            return;
        }
        Span first = before.value.span();
        Span second = value.span();
        String between = folded.substring(first.start(), second.end());
        boolean closed = between.lastIndexOf('(') > between.lastIndexOf(')')
                && second.end() < folded.length()
                && folded.charAt(second.end()) == ')';
        Span whole = new Span(first.start(), closed ? second.end() + 1 : second.end());
        List<RuleId> both = new ArrayList<>(before.rules);
        both.addAll(rules);
        found.set(found.size() - 1, new Found(before.value.onDaysOf(value).over(whole), both, true));
    }

    /** Whether the finding before is a day of this recurrence: "trước ngày 25/5 và ngày 25/11 hằng năm". */
    private boolean namesDayOf(DeadlineValue value, Found before) {
        return value.kind() == Kind.RECURRING
                && !value.recurrence().days().isEmpty()
                && before.value.kind() == Kind.BY
                && before.value.point().isDay()
                && !before.value.point().yearGiven()
                && isListed(value.span().start());
    }

    private boolean joins(Found before, DeadlineValue value) {
        Span first = before.value.span();
        Span second = value.span();
        boolean withoutYear = value.point() == null || !value.point().yearGiven();
        return before.value.kind() == Kind.RECURRING
                && (value.kind() == Kind.BY || value.kind() == Kind.RECURRING)
                && withoutYear
                && second.end() - first.start() <= LONGEST_JOINED
                && (around.isJoinedBehind(first.end(), second.start()) || before.joined && isListed(second.start()));
    }

    /**
     * A deadline found.
     *
     * @param value what it means
     * @param rules the rows that took part, the pattern's first
     * @param joined whether it was made of a recurrence and its day
     */
    record Found(DeadlineValue value, List<RuleId> rules, boolean joined) {}
}
