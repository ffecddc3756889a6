package vn.planlens.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.planlens.compare.TaskChange.Drift;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.Deadline;

/**
 * Tells whether a task's deadlines moved. Days are compared within each plan's year; of recurring deadlines the shorter
 * period, and with the same period the earlier day, is the earlier; one that names no day cannot be compared with one
 * that does.
 */
final class DeadlineMove {

    private DeadlineMove() {}

    /**
     * A deadline as it is compared.
     *
     * @param kind what it can be compared with
     * @param first compared first: the last day, or the length of the period
     * @param second compared where the first is equal: the first day, or the day in the period; 0 where none is named
     */
    private record Point(Kind kind, long first, long second) {

        /** Whether a recurring deadline names its day as well. */
        private boolean isOnADay() {
            return kind == Kind.PERIOD && second != 0;
        }

        private enum Kind {
            DAY,
            PERIOD,
            ALWAYS,
            AT_EVENT,
            AFTER_EVENT
        }
    }

    /** How the deadlines moved, or empty where they did not. */
    static Optional<Drift> of(List<Deadline> before, Integer yearBefore, List<Deadline> after, Integer yearAfter) {
        List<Point> earlier = points(before, yearBefore);
        List<Point> later = points(after, yearAfter);
        if (earlier.size() != later.size()) {
            return Optional.of(apart(earlier, later));
        }
        boolean sooner = false;
        boolean further = false;
        for (int i = 0; i < earlier.size(); i++) {
            Point one = earlier.get(i);
            Point other = later.get(i);
            if (one.kind != other.kind || one.first == other.first && one.isOnADay() != other.isOnADay()) {
                return Optional.of(Drift.DEADLINE_OTHER);
            }
            int order = one.first != other.first
                    ? Long.compare(one.first, other.first)
                    : Long.compare(one.second, other.second);
            sooner |= order > 0;
            further |= order < 0;
        }
        if (sooner && further) {
            return Optional.of(Drift.DEADLINE_OTHER);
        }
        return sooner
                ? Optional.of(Drift.DEADLINE_EARLIER)
                : further ? Optional.of(Drift.DEADLINE_LATER) : Optional.empty();
    }

    /** Whether both have deadlines, and as many of each kind. */
    static boolean areOfOneKind(List<Deadline> before, List<Deadline> after) {
        List<Point.Kind> kinds = points(before, null).stream().map(Point::kind).toList();
        return !kinds.isEmpty()
                && kinds.equals(points(after, null).stream().map(Point::kind).toList());
    }

    /** More days or fewer than before are earlier or later only where all of the ones end before the others begin. */
    private static Drift apart(List<Point> earlier, List<Point> later) {
        if (endBefore(later, earlier)) {
            return Drift.DEADLINE_EARLIER;
        }
        return endBefore(earlier, later) ? Drift.DEADLINE_LATER : Drift.DEADLINE_OTHER;
    }

    private static boolean endBefore(List<Point> some, List<Point> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.stream()
                        .allMatch(one -> one.kind == Point.Kind.DAY
                                && others.stream()
                                        .allMatch(other -> other.kind == Point.Kind.DAY && one.first < other.second));
    }

    private static List<Point> points(List<Deadline> deadlines, Integer year) {
        List<Point> points = new ArrayList<>();
        deadlines.forEach(deadline -> points.add(point(deadline, year)));
        points.sort(java.util.Comparator.comparing(Point::kind)
                .thenComparingLong(Point::first)
                .thenComparingLong(Point::second));
        return points;
    }

    private static Point point(Deadline deadline, Integer year) {
        return switch (deadline.kind()) {
            case BY, IN ->
                deadline.to() == null
                        ? new Point(Point.Kind.ALWAYS, 0, 0)
                        : new Point(
                                Point.Kind.DAY,
                                dayInYear(deadline.to().last(), year),
                                deadline.from() == null
                                        ? 0
                                        : dayInYear(deadline.from().first(), year));
            case RECURRING -> new Point(Point.Kind.PERIOD, shortest(deadline), dayOfRule(deadline.recurrence()));
            case ONGOING -> new Point(Point.Kind.ALWAYS, 0, 0);
            case RELATIVE ->
                deadline.within() == null
                        ? new Point(Point.Kind.AT_EVENT, 0, 0)
                        : new Point(Point.Kind.AFTER_EVENT, days(deadline.within()), 0);
        };
    }

    /**
     * The day as in a year of 372 days, so that the same date of two years is the same day, and so is the end of a
     * month, leap year or not.
     */
    private static long dayInYear(LocalDate day, Integer year) {
        int years = year == null ? 0 : day.getYear() - year;
        boolean last = day.getDayOfMonth() == day.lengthOfMonth();
        return 372L * years + 31L * (day.getMonthValue() - 1) + (last ? 31 : day.getDayOfMonth());
    }

    private static long shortest(Deadline deadline) {
        return deadline.every().stream().mapToLong(DeadlineMove::days).min().orElse(0);
    }

    private static long days(CalendarPeriod period) {
        return period.amount()
                * switch (period.unit()) {
                    case DAY -> 1L;
                    case WEEK -> 7L;
                    case MONTH -> 31L;
                    case YEAR -> 372L;
                };
    }

    /** Month and day that a recurrence rule names, as a day in the year; 0 where it names none. */
    private static long dayOfRule(String rule) {
        return rule == null ? 0 : 31L * Math.max(0, part(rule, "BYMONTH=") - 1) + part(rule, "BYMONTHDAY=");
    }

    private static long part(String rule, String name) {
        int at = rule.indexOf(name);
        if (at < 0) {
            return 0;
        }
        int end = at + name.length();
        while (end < rule.length() && Character.isDigit(rule.charAt(end)) && end - at < name.length() + 3) {
            end++;
        }
        return end == at + name.length() ? 0 : Long.parseLong(rule.substring(at + name.length(), end));
    }
}
