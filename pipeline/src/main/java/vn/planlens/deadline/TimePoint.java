package vn.planlens.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;

/**
 * What an expression like "quý II/2026" or "ngày 15/3" names: the days from first to last.
 *
 * @param from first day, or null where no year is known or there is no such day
 * @param to last day, or null likewise
 * @param unit how exactly it is named: days, weeks, months (a quarter as well) or years
 * @param endMeant whether only its end is meant: "cuối năm"
 * @param yearGiven whether the text says the year
 * @param span where it stands
 * @param rule the row of {@code time-points.tsv} that read it
 */
record TimePoint(
        LocalDate from, LocalDate to, ChronoUnit unit, boolean endMeant, boolean yearGiven, Span span, RuleId rule) {

    boolean isDay() {
        return unit == ChronoUnit.DAYS;
    }

    boolean isYear() {
        return unit == ChronoUnit.YEARS && !endMeant;
    }

    TimePoint by(RuleId row) {
        return new TimePoint(from, to, unit, endMeant, yearGiven, span, row);
    }

    TimePoint at(Span place) {
        return new TimePoint(from, to, unit, endMeant, yearGiven, place, rule);
    }
}
