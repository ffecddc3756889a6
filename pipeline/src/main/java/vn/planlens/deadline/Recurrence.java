package vn.planlens.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.CalendarPeriod.Unit;

/**
 * How something recurs.
 *
 * @param rule recurrence rule of RFC 5545, section 3.3.10, without the property name; null where one rule cannot say it
 * @param days the days of the year that the text names for it, in order; empty where it names none, or days of the
 *     month or week
 */
record Recurrence(String rule, List<MonthDay> days) {

    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int MONTHS = 12;
    private static final int LEAP_YEAR = 2000;

    Recurrence {
        days = days.stream().distinct().sorted().toList();
    }

    /**
     * On the days where they are as many as the shortest period has in a year; else the rule of the shortest period,
     * the others being multiples of it.
     */
    static Recurrence of(List<CalendarPeriod> every, List<MonthDay> days) {
        CalendarPeriod shortest = shortest(every);
        if (shortest == null) {
            return new Recurrence(null, days);
        }
        boolean daysTellAll = inMonths(shortest) > 0 && days.stream().distinct().count() * inMonths(shortest) >= MONTHS;
        return new Recurrence(daysTellAll ? onDays(days) : plain(shortest), days);
    }

    private static CalendarPeriod shortest(List<CalendarPeriod> every) {
        if (every.isEmpty()) {
            return null;
        }
        CalendarPeriod least = every.stream()
                .min(Comparator.comparing(CalendarPeriod::unit).thenComparing(CalendarPeriod::amount))
                .get();
        boolean multiples = every.stream()
                .allMatch(p -> p.equals(least) || inMonths(least) > 0 && inMonths(p) % inMonths(least) == 0);
        return multiples ? least : null;
    }

    /** 0 for periods that are not whole months. */
    private static int inMonths(CalendarPeriod period) {
        return switch (period.unit()) {
            case MONTH -> period.amount();
            case YEAR -> period.amount() * MONTHS;
            default -> 0;
        };
    }

    private static String plain(CalendarPeriod period) {
        String frequency =
                switch (period.unit()) {
                    case DAY -> "DAILY";
                    case WEEK -> "WEEKLY";
                    case MONTH -> "MONTHLY";
                    case YEAR -> "YEARLY";
                };
        return "FREQ=" + frequency + (period.amount() == 1 ? "" : ";INTERVAL=" + period.amount());
    }

    /** The same days in each of some months, or else days of the year. */
    private static String onDays(List<MonthDay> days) {
        Map<Integer, List<Integer>> byMonth = days.stream()
                .distinct()
                .sorted()
                .collect(Collectors.groupingBy(
                        MonthDay::getMonthValue,
                        TreeMap::new,
                        Collectors.mapping(MonthDay::getDayOfMonth, Collectors.toList())));
        return byMonth.values().stream().distinct().count() == 1
                ? "FREQ=YEARLY;BYMONTH=" + list(byMonth.keySet().stream()) + ";BYMONTHDAY="
                        + list(byMonth.values().iterator().next().stream())
                : "FREQ=YEARLY;BYYEARDAY="
                        + list(days.stream().distinct().sorted().map(Recurrence::dayOfYear));
    }

    /** From the leap day on days are counted from the end of the year, where it does not move them. */
    private static int dayOfYear(MonthDay day) {
        LocalDate date = day.atYear(LEAP_YEAR);
        boolean beforeLeapDay = date.isBefore(LocalDate.of(LEAP_YEAR, Month.FEBRUARY, 29));
        return beforeLeapDay ? date.getDayOfYear() : date.getDayOfYear() - date.lengthOfYear() - 1;
    }

    /** On these days of each month. */
    static Recurrence monthly(List<Integer> days) {
        return new Recurrence("FREQ=MONTHLY;BYMONTHDAY=" + list(days.stream()), List.of());
    }

    /** @param weekdays 1 for Monday to 7 for Sunday */
    static Recurrence weekly(List<Integer> weekdays) {
        String list = weekdays.stream().map(day -> WEEKDAYS.get(day - 1)).collect(Collectors.joining(","));
        return new Recurrence("FREQ=WEEKLY;BYDAY=" + list, List.of());
    }

    /** @param first the month of the first quarter, 1 to 3 */
    static Recurrence quarterly(int first, List<Integer> days) {
        List<Integer> months = IntStream.iterate(first, month -> month <= MONTHS, month -> month + 3)
                .boxed()
                .toList();
        List<MonthDay> ofYear = months.stream()
                .flatMap(month -> days.stream()
                        .filter(day -> day <= Month.of(month).maxLength())
                        .map(day -> MonthDay.of(month, day)))
                .toList();
        return new Recurrence(
                "FREQ=YEARLY;BYMONTH=" + list(months.stream())
                        + (days.isEmpty() ? "" : ";BYMONTHDAY=" + list(days.stream())),
                ofYear);
    }

    /** Each year on the day, or in the month, that the point of time names. */
    static Recurrence yearly(TimePoint point) {
        List<CalendarPeriod> year = List.of(new CalendarPeriod(1, Unit.YEAR));
        Recurrence plain = of(year, days(point));
        boolean oneMonth =
                point.to() != null && point.from().getMonth() == point.to().getMonth();
        return plain.days.isEmpty() && oneMonth
                ? new Recurrence(plain.rule + ";BYMONTH=" + point.from().getMonthValue(), List.of())
                : plain;
    }

    private static List<MonthDay> days(TimePoint point) {
        boolean named = point != null && point.to() != null && (point.isDay() || point.endMeant());
        return named ? List.of(MonthDay.from(point.to())) : List.of();
    }

    /** The same on one more day. */
    Recurrence on(TimePoint point, List<CalendarPeriod> every) {
        boolean yearly = every.size() == 1 && every.get(0).equals(new CalendarPeriod(1, Unit.YEAR));
        List<MonthDay> day = days(point);
        if (day.isEmpty()) {
            return yearly && point != null && days.isEmpty() ? yearly(point) : this;
        }
        return of(every, both(day));
    }

    /**
     * This and another one, which stands beside it.
     *
     * @param every the periods of both
     * @param sameEvery whether they are those of the other, which then tells this one's days
     */
    Recurrence and(Recurrence other, List<CalendarPeriod> every, boolean sameEvery) {
        return sameEvery && days.isEmpty() ? other : of(every, both(other.days));
    }

    private List<MonthDay> both(List<MonthDay> more) {
        return Stream.concat(days.stream(), more.stream()).toList();
    }

    private static String list(Stream<Integer> numbers) {
        return numbers.map(String::valueOf).collect(Collectors.joining(","));
    }
}
