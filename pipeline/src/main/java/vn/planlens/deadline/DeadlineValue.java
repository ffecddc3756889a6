package vn.planlens.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.Deadline.Kind;
import vn.planlens.model.Span;

/**
 * What one expression means.
 *
 * @param span where it stands
 * @param kind how it binds
 * @param from first day, or null
 * @param to last day, or null
 * @param every periods of a recurrence
 * @param within length of a relative one, or null
 * @param after the event's words, or null
 * @param workingDays whether {@code within} counts working days
 * @param recurrence how it recurs; null where it does not
 * @param point the point in time it was read from, or null: it tells how exactly the time is named
 */
record DeadlineValue(
        Span span,
        Kind kind,
        LocalDate from,
        LocalDate to,
        List<CalendarPeriod> every,
        CalendarPeriod within,
        Span after,
        boolean workingDays,
        Recurrence recurrence,
        TimePoint point) {

    static DeadlineValue by(Span span, LocalDate to, TimePoint point) {
        return new DeadlineValue(span, Kind.BY, null, to, List.of(), null, null, false, null, point);
    }

    static DeadlineValue in(Span span, LocalDate from, LocalDate to, TimePoint point) {
        boolean turned = from != null && to != null && to.isBefore(from);
        return new DeadlineValue(
                span, Kind.IN, turned ? null : from, turned ? null : to, List.of(), null, null, false, null, point);
    }

    static DeadlineValue recurring(Span span, List<CalendarPeriod> every, Recurrence recurrence) {
        return new DeadlineValue(span, Kind.RECURRING, null, null, every, null, null, false, recurrence, null);
    }

    static DeadlineValue relative(Span span, CalendarPeriod within, boolean workingDays, Span after) {
        return new DeadlineValue(span, Kind.RELATIVE, null, null, List.of(), within, after, workingDays, null, null);
    }

    static DeadlineValue ongoing(Span span) {
        return new DeadlineValue(span, Kind.ONGOING, null, null, List.of(), null, null, false, null, null);
    }

    /**
     * This recurrence with the day or recurrence that stands beside it: "hằng năm (trước ngày 10/12)", "6 tháng (trước
     * 10/6) và năm (trước 05/12)".
     */
    DeadlineValue onDaysOf(DeadlineValue other) {
        if (other.kind != Kind.RECURRING) {
            return recurring(span, every, recurrence.on(other.point, every));
        }
        List<CalendarPeriod> all =
                Stream.concat(every.stream(), other.every.stream()).distinct().toList();
        return recurring(span, all, recurrence.and(other.recurrence, all, all.equals(other.every)));
    }

    /** Whether it names days of the year. */
    boolean namesDays() {
        return recurrence != null ? !recurrence.days().isEmpty() : kind == Kind.BY && point != null;
    }

    /** The same over a longer stretch of text. */
    DeadlineValue over(Span wider) {
        return new DeadlineValue(wider, kind, from, to, every, within, after, workingDays, recurrence, point);
    }
}
