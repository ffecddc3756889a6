package vn.planlens.deadline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.CalendarPeriod.Unit;

/** Writes recurrence rules of RFC 5545, section 3.3.10, without the property name. */
final class Recurrence {

    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int MONTHS = 12;

    private Recurrence() {}

    /** The rule of the shortest period where the others are multiples of it, else null: one rule cannot say them. */
    static String of(List<CalendarPeriod> every) {
        return shortest(every) == null ? null : plain(shortest(every));
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

    /** On these days of each month. */
    static String monthly(List<Integer> days) {
        return "FREQ=MONTHLY;BYMONTHDAY=" + list(days);
    }

    /** @param weekdays 1 for Monday to 7 for Sunday */
    static String weekly(List<Integer> weekdays) {
        return "FREQ=WEEKLY;BYDAY="
                + weekdays.stream().map(day -> WEEKDAYS.get(day - 1)).collect(Collectors.joining(","));
    }

    /** @param first the month of the first quarter, 1 to 3 */
    static String quarterly(int first, List<Integer> days) {
        return "FREQ=YEARLY;BYMONTH=" + list(List.of(first, first + 3, first + 6, first + 9))
                + (days.isEmpty() ? "" : ";BYMONTHDAY=" + list(days));
    }

    /** Each year on the day, or in the months, that the point of time names. */
    static String yearly(TimePoint point) {
        if (point.to() == null) {
            return plain(new CalendarPeriod(1, Unit.YEAR));
        }
        if (point.isDay() || point.endMeant()) {
            return "FREQ=YEARLY;BYMONTH=" + point.to().getMonthValue() + ";BYMONTHDAY="
                    + point.to().getDayOfMonth();
        }
        boolean oneMonth = point.from().getMonth() == point.to().getMonth();
        return plain(new CalendarPeriod(1, Unit.YEAR))
                + (oneMonth ? ";BYMONTH=" + point.from().getMonthValue() : "");
    }

    private static String list(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
