package vn.planlens.model;

import java.util.List;

/**
 * An expression that says when or how often something in the plan is to be done.
 *
 * @param id unique in the plan
 * @param quote the words
 * @param kind how it binds
 * @param from first day of an {@code IN}, else null
 * @param to last day of an {@code IN}, or the date named by a {@code BY}; else null
 * @param every periods of a {@code RECURRING}
 * @param within length of a {@code RELATIVE}, or null
 * @param after the event that a {@code RELATIVE} counts from, in the text's words, or null
 * @param workingDays whether {@code within} counts working days only
 * @param recurrence RFC 5545 recurrence rule of a {@code RECURRING}, or null
 * @param section path of the nearest marked part above, or null
 * @param sectionId its id, or null
 * @param span of the quote
 * @param page 1-based, or null
 * @param rule the pattern's row
 */
public record Deadline(
        String id,
        String quote,
        Kind kind,
        PartialDate from,
        PartialDate to,
        List<CalendarPeriod> every,
        CalendarPeriod within,
        String after,
        boolean workingDays,
        String recurrence,
        String section,
        String sectionId,
        Span span,
        Integer page,
        RuleId rule) {

    public Deadline {
        every = List.copyOf(every);
    }

    /** How a deadline binds. */
    public enum Kind {
        /** Due on or before a date. */
        BY,
        /** Within a month, quarter, half-year, year or span. */
        IN,
        RECURRING,
        /** "thường xuyên", "đột xuất" in a time column. */
        ONGOING,
        /** Counted from an event: "trong 10 ngày kể từ khi ...". */
        RELATIVE
    }
}
