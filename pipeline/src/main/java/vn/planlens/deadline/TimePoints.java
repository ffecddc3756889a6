package vn.planlens.deadline;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.planlens.model.Span;
import vn.planlens.rules.LongestPattern;
import vn.planlens.rules.RuleTable;
import vn.planlens.rules.Slots;

/**
 * Reads the ways to name a day, a month, a quarter, a part of the year: the rows of {@code time-points.tsv}. Their
 * patterns together are the slots {@code point} (each of them), {@code base} (what "đầu", "giữa", "cuối" can stand
 * before) and {@code range} (those that name several months at once) of the deadline patterns.
 */
final class TimePoints {

    private static final List<String> RANGES = List.of("days", "months", "quarters", "years", "school-year");
    private static final List<String> BASES = List.of("month", "quarter", "year");
    private static final List<String> PARTS = List.of("start-of", "middle-of", "end-of", "week-of");

    private static final Pattern DATED_DAY = Pattern.compile("(?P<day>[0-9]{1,2}) ?[-.] ?(?P<month>[0-9]{1,2})");

    private final RuleTable table;
    private final List<Row> rows;
    private final Slots slots;

    TimePoints() {
        this.table = RuleTable.read(TimePoints.class, "time-points.tsv", "id", "pattern", "value", "example", "source");
        RuleTable slotTable = RuleTable.read(TimePoints.class, "time-slots.tsv", "id", "pattern", "example", "source");
        Map<String, String> bodies = new HashMap<>();
        slotTable.rows().forEach(row -> bodies.put(row.id().row(), row.get("pattern")));
        bodies.put("base", alternatives(BASES));
        bodies.put("range", alternatives(RANGES));
        bodies.put(
                "point",
                table.rows().stream().map(row -> row.get("pattern")).collect(Collectors.joining("|", "(?:", ")")));
        this.slots = new Slots(bodies);
        this.rows =
                table.map(row -> new Row(new LongestPattern(row.id(), row.get("pattern"), slots), row.get("value")));
    }

    private String alternatives(List<String> values) {
        return table.rows().stream()
                .filter(row -> values.contains(row.get("value")))
                .map(row -> row.get("pattern"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    RuleTable table() {
        return table;
    }

    /** The slots that deadline patterns may use. */
    Slots slots() {
        return slots;
    }

    /**
     * What the words under the span name: one stretch of time, or several where a list leaves gaps ("tháng 6, tháng
     * 12"); empty where they name none.
     *
     * @param hint the year where the words give none, or null for the plan's
     */
    List<TimePoint> read(String folded, Span span, PlanYears years, Integer hint) {
        for (Row row : rows) {
            LongestPattern.Match match = row.rule.at(folded, span.start(), span.end());
            if (match != null && match.span().end() == span.end()) {
                return value(row.value, folded, match, years, hint).stream()
                        .map(point -> point.by(row.rule.id()))
                        .toList();
            }
        }
        return List.of();
    }

    private List<TimePoint> value(
            String value, String folded, LongestPattern.Match match, PlanYears years, Integer hint) {
        if (PARTS.contains(value)) {
            return part(value, folded, match, years, hint);
        }
        if (RANGES.contains(value)) {
            return TimeLists.read(value, folded, match, years, hint);
        }
        Integer named = number(match.slot(folded, "year"));
        if (match.slots().containsKey("nextyear") && years.year() != null) {
            named = years.year() + 1;
        }
        boolean given = named != null;
        Integer month = number(match.slot(folded, "month"));
        Integer year = given ? named : hint != null ? hint : month == null ? years.year() : years.yearOf(month);
        return switch (value) {
            case "day" -> day(year, month, number(match.slot(folded, "day")), given, match.span());
            case "dated-days" -> datedDays(folded, match, years, named != null ? named : hint, given);
            case "month" -> stretch(year, month, 1, given, ChronoUnit.MONTHS, match.span());
            case "quarter" ->
                stretch(
                        given || hint != null ? year : years.yearOf(quarter(match, folded) * 3 - 2),
                        quarter(match, folded) * 3 - 2,
                        3,
                        given,
                        ChronoUnit.MONTHS,
                        match.span());
            case "first-months" -> stretch(year, 1, months(match, folded), given, ChronoUnit.MONTHS, match.span());
            case "last-months" ->
                stretch(
                        year,
                        13 - months(match, folded),
                        months(match, folded),
                        given,
                        ChronoUnit.MONTHS,
                        match.span());
            case "year" -> stretch(year, 1, 12, given, ChronoUnit.YEARS, match.span());
            default -> throw new IllegalArgumentException("no value of a point in time: " + value);
        };
    }

    private static int quarter(LongestPattern.Match match, String folded) {
        return TimeNumbers.quarter(match.slot(folded, "quarter"));
    }

    private static int months(LongestPattern.Match match, String folded) {
        String count = match.slot(folded, "count");
        return count == null ? 6 : Math.min(12, TimeNumbers.count(count));
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static List<TimePoint> day(Integer year, Integer month, Integer day, boolean given, Span span) {
        LocalDate date = null;
        try {
            date = year == null ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            // "31/6": a slip of the source; there is no such day, and we do not guess which was meant.
            date = null;
        }
        return List.of(new TimePoint(date, date, ChronoUnit.DAYS, false, given, span, null));
    }

    /** "ngày 25-5 và 25-11": each day for itself; a year behind them is that of all. */
    private static List<TimePoint> datedDays(
            String folded, LongestPattern.Match match, PlanYears years, Integer year, boolean given) {
        int end = given ? match.slots().get("year").start() : match.span().end();
        Span listed = new Span(match.span().start(), end);
        Matcher matcher = DATED_DAY.matcher(listed.of(folded));
        List<TimePoint> points = new ArrayList<>();
        while (matcher.find()) {
            Integer month = number(matcher.group("month"));
            Span span = new Span(matcher.start(), matcher.end()).shift(listed.start());
            points.addAll(
                    day(year != null ? year : years.yearOf(month), month, number(matcher.group("day")), given, span));
        }
        return points;
    }

    /** A stretch of whole months. */
    static List<TimePoint> stretch(Integer year, int month, int count, boolean given, ChronoUnit unit, Span span) {
        if (year == null) {
            return List.of(new TimePoint(null, null, unit, false, given, span, null));
        }
        YearMonth first = YearMonth.of(year, month);
        return List.of(new TimePoint(
                first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), unit, false, given, span, null));
    }

    private List<TimePoint> part(
            String value, String folded, LongestPattern.Match match, PlanYears years, Integer hint) {
        List<TimePoint> whole = read(folded, match.slots().get("base"), years, hint);
        if (whole.isEmpty()) {
            return List.of();
        }
        TimePoint base = whole.get(0);
        if (base.from() == null) {
            return List.of(base.at(match.span()));
        }
        if (value.equals("end-of")) {
            return List.of(
                    new TimePoint(base.from(), base.to(), base.unit(), true, base.yearGiven(), match.span(), null));
        }
        LocalDate[] ends = value.equals("week-of")
                ? TimeParts.week(base, match.slot(folded, "week"))
                : TimeParts.third(base, value.equals("start-of") ? 0 : 1);
        ChronoUnit unit = value.equals("week-of") ? ChronoUnit.WEEKS : ChronoUnit.MONTHS;
        return List.of(new TimePoint(ends[0], ends[1], unit, false, base.yearGiven(), match.span(), null));
    }

    private record Row(LongestPattern rule, String value) {}
}
