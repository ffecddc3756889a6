package vn.planlens.deadline;

import java.time.LocalDate;
import vn.planlens.model.Folding;
import vn.planlens.model.Header;
import vn.planlens.model.PartialDate;

/**
 * Where a date without a year belongs: to the year the plan is for, never to the clock's. A plan of 2026 signed in
 * December 2025 means December 2026 by "tháng 12"; one of the school year 2025-2026 means 2026 by "tháng 3".
 *
 * @param year the year the plan is for, or null where it is not known
 * @param schoolYear whether it is a school year, of which {@code year} is the first
 * @param issued first day that the date of issue can mean, or null
 */
record PlanYears(Integer year, boolean schoolYear, LocalDate issued) {

    /** The month with which a school year begins in administrative plans. */
    private static final int SCHOOL_YEAR_BEGINS = 8;

    /** A plan may set a date shortly before its year: the month of the year before from which that is believed. */
    private static final int EARLIEST_MONTH_BEFORE = 11;

    static PlanYears of(Header header) {
        PartialDate issued = header.issued();
        String title = header.title() == null ? "" : Folding.fold(header.title());
        return new PlanYears(header.year(), title.contains("năm học"), issued == null ? null : issued.first());
    }

    /** The year of a month named without one, or null where the plan's year is not known. */
    Integer yearOf(int month) {
        return year != null && schoolYear && month < SCHOOL_YEAR_BEGINS ? Integer.valueOf(year + 1) : year;
    }

    /** Whether something that ends on this day can still be a duty of the plan. */
    boolean isAhead(LocalDate end) {
        if (year == null) {
            return true;
        }
        LocalDate begin = LocalDate.of(year, 1, 1);
        LocalDate earliest = issued == null
                ? LocalDate.of(year - 1, EARLIEST_MONTH_BEFORE, 1)
                : issued.isBefore(begin) ? issued : begin;
        return !end.isBefore(earliest);
    }

    /** Whether it is a year that the plan speaks for; each one where the plan's year is not known. */
    boolean covers(int other) {
        return year == null || other == year || schoolYear && other == year + 1;
    }
}
