package vn.planlens.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as far as a source tells it: a year, a month or a day ({@code 2023}, {@code 2025-12}, {@code 2021-07-15}).
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or null where the source leaves it blank
 * @param day 1 to 31 and in that month, or null where the source leaves it blank; never without a month
 */
public record PartialDate(int year, Integer month, Integer day) implements Comparable<PartialDate> {

    /** @throws DateTimeException where there is no such date, as on 31 February */
    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("no such year: " + year);
        }
        if (month == null && day != null) {
            throw new DateTimeException("a day without a month");
        }
        if (month != null) {
            YearMonth.of(year, month);
        }
        if (day != null) {
            LocalDate.of(year, month, day);
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, null, null);
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, null);
    }

    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, month, day);
    }

    public static PartialDate of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads the form that {@link #toString()} writes. */
    public static PartialDate parse(String text) {
        String[] parts = text.split("-", -1);
        try {
            return new PartialDate(
                    Integer.parseInt(parts[0]),
                    parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                    parts.length > 2 ? Integer.valueOf(parts[2]) : null);
        } catch (NumberFormatException e) {
            throw new DateTimeException("not a date: " + text, e);
        }
    }

    /** The first day this date can mean. */
    public LocalDate first() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day this date can mean. */
    public LocalDate last() {
        if (day != null) {
            return LocalDate.of(year, month, day);
        }
        return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
    }

    @Override
    public int compareTo(PartialDate other) {
        int byFirst = first().compareTo(other.first());
        return byFirst != 0 ? byFirst : last().compareTo(other.last());
    }

    /** ISO-8601, as far as known. */
    @Override
    public String toString() {
        if (month == null) {
            return YearMonth.of(year, 1).toString().substring(0, 4);
        }
        return (day == null ? YearMonth.of(year, month) : LocalDate.of(year, month, day)).toString();
    }
}
