package vn.planlens.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Parts of a month, a quarter or a year, as people mean them by "đầu", "giữa" and "tuần cuối". */
final class TimeParts {

    private static final int DAYS_OF_A_THIRD = 10;
    private static final int DAYS_OF_A_WEEK = 7;

    private TimeParts() {}

    /**
     * A third: ten days of a month, a month of a quarter, four months of a year.
     *
     * @param which 0 for the first, 1 for the middle one
     * @return first and last day
     */
    static LocalDate[] third(TimePoint whole, int which) {
        long months = ChronoUnit.MONTHS.between(whole.from(), whole.to().plusDays(1));
        if (months < 3) {
            LocalDate from = whole.from().plusDays((long) which * DAYS_OF_A_THIRD);
            return new LocalDate[] {from, from.plusDays(DAYS_OF_A_THIRD - 1L)};
        }
        LocalDate from = whole.from().plusMonths(which * months / 3);
        return new LocalDate[] {from, from.plusMonths(months / 3).minusDays(1)};
    }

    /**
     * A week of a month: the first is the days 1 to 7, the last one its last seven days.
     *
     * @param which "đầu", "2", "thứ ba" ... or "cuối"
     * @return first and last day
     */
    static LocalDate[] week(TimePoint month, String which) {
        if (which.startsWith("cuối")) {
            return new LocalDate[] {month.to().minusDays(DAYS_OF_A_WEEK - 1L), month.to()};
        }
        LocalDate from = month.from().plusDays((TimeNumbers.ordinal(which) - 1L) * DAYS_OF_A_WEEK);
        return new LocalDate[] {from, from.plusDays(DAYS_OF_A_WEEK - 1L)};
    }
}
