package vn.planlens.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.planlens.compare.TaskChange.Drift;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.Deadline;

/**
 * Tells whether a task's deadlines moved. Days are compared within each plan's year; of recurring deadlines the shorter
 * period, and with the same period the earlier days, is the earlier; one that names no day cannot be compared with one
 * that does.
 */
final class DeadlineMove {

    private static final int LEAP_YEAR = 2000;

    /** RFC 5545's names, Monday first. */
    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private DeadlineMove() {}

    /**
     * A deadline as it is compared.
     *
     * @param kind what it can be compared with
     * @param first compared first: the last day, or the length of the period
     * @param then compared where the first is equal: the first day, or the days in the period that the text names
     */
    private record Point(Kind kind, long first, List<Long> then) {

        /** Not to be compared where one is a recurrence that names its days and the other is not, or names more. */
        private boolean isComparableWith(Point other) {
            return kind == other.kind && (first != other.first || then.size() == other.then.size());
        }

        /** Whether it, or one of its days, comes later. */
        private boolean isBehind(Point other) {
            return first != other.first
                    ? first > other.first
                    : IntStream.range(0, then.size()).anyMatch(day -> then.get(day) > other.then.get(day));
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
            if (!one.isComparableWith(other)) {
                return Optional.of(Drift.DEADLINE_OTHER);
            }
            sooner |= one.isBehind(other);
            further |= other.isBehind(one);
        }
        if (sooner && further) {
            return Optional.of(Drift.DEADLINE_OTHER);
        }
        return sooner
                ? Optional.of(Drift.DEADLINE_EARLIER)
                : further ? Optional.of(Drift.DEADLINE_LATER) : Optional.empty();
    }

    /** Whether both have a deadline of one and the same kind. */
    static boolean areOfOneKind(List<Deadline> before, List<Deadline> after) {
        List<Point.Kind> kinds = points(before, null).stream().map(Point::kind).toList();
        return points(after, null).stream().map(Point::kind).anyMatch(kinds::contains);
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
                                        .allMatch(other ->
                                                other.kind == Point.Kind.DAY && one.first < other.then.get(0)));
    }

    private static List<Point> points(List<Deadline> deadlines, Integer year) {
        List<Point> points = new ArrayList<>();
        deadlines.forEach(deadline -> points.add(point(deadline, year)));
        points.sort(Comparator.comparing(Point::kind)
                .thenComparingLong(Point::first)
                .thenComparingLong(point -> point.then.isEmpty() ? 0 : point.then.get(0)));
        return points;
    }

    private static Point point(Deadline deadline, Integer year) {
        return switch (deadline.kind()) {
            case BY, IN ->
                deadline.to() == null
                        ? new Point(Point.Kind.ALWAYS, 0, List.of())
                        : new Point(
                                Point.Kind.DAY,
                                dayInYear(deadline.to().last(), year),
                                List.of(
                                        deadline.from() == null
                                                ? 0
                                                : dayInYear(deadline.from().first(), year)));
            case RECURRING -> new Point(Point.Kind.PERIOD, shortest(deadline), daysOfRule(deadline.recurrence()));
            case ONGOING -> new Point(Point.Kind.ALWAYS, 0, List.of());
            case RELATIVE ->
                deadline.within() == null
                        ? new Point(Point.Kind.AT_EVENT, 0, List.of())
                        : new Point(Point.Kind.AFTER_EVENT, days(deadline.within()), List.of());
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

    /** The days of the week or the year that a recurrence rule names, or else its months; empty where it names none. */
    private static List<Long> daysOfRule(String rule) {
        if (rule == null) {
            return List.of();
        }
        List<Long> months =
                numbers(rule, "BYMONTH").map(month -> 31 * (month - 1)).toList();
        List<Long> days = numbers(rule, "BYMONTHDAY").toList();
        Stream<Long> named = months.isEmpty()
                ? days.stream()
                : months.stream()
                        .flatMap(month -> days.isEmpty()
                                ? Stream.of(month)
                                : days.stream().map(day -> month + day));
        Stream<Long> ofWeek = part(rule, "BYDAY").map(day -> 1L + WEEK.indexOf(day));
        Stream<Long> ofYear = numbers(rule, "BYYEARDAY").map(DeadlineMove::dayOfYear);
        return Stream.of(named, ofWeek, ofYear).flatMap(day -> day).sorted().toList();
    }

    /** From the leap day on counted from the end of the year. */
    private static long dayOfYear(long number) {
        LocalDate day = LocalDate.ofYearDay(LEAP_YEAR, (int) (number < 0 ? 367 + number : number));
        return 31L * (day.getMonthValue() - 1) + day.getDayOfMonth();
    }

    private static Stream<Long> numbers(String rule, String name) {
        return part(rule, name).map(Long::valueOf);
    }

    private static Stream<String> part(String rule, String name) {
        return Stream.of(rule.split(";"))
                .filter(part -> part.startsWith(name + '='))
                .flatMap(part -> Stream.of(part.substring(name.length() + 1).split(",")));
    }
}
