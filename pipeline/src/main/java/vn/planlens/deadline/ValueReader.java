package vn.planlens.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.CalendarPeriod.Unit;
import vn.planlens.model.Span;
import vn.planlens.rules.LongestPattern;

/** From a rule's match to what it means. */
final class ValueReader {

    private static final CalendarPeriod MONTH = new CalendarPeriod(1, Unit.MONTH);
    private static final CalendarPeriod QUARTER = new CalendarPeriod(3, Unit.MONTH);
    private static final CalendarPeriod WEEK = new CalendarPeriod(1, Unit.WEEK);
    private static final CalendarPeriod YEAR = new CalendarPeriod(1, Unit.YEAR);
    private static final int HOURS_OF_A_DAY = 24;
    private static final int HOURS_OF_A_WORKING_DAY = 8;

    private final TimePoints points;

    ValueReader(TimePoints points) {
        this.points = points;
    }

    /**
     * The deadlines that the match tells: one, or several where a list of months leaves gaps; none where its words
     * name no time after all.
     *
     * @param dayIsDue whether a day without a word around it is the last one ("Hạn: 15/3") or the one itself
     */
    List<DeadlineValue> read(
            DeadlineRule rule, String folded, LongestPattern.Match match, PlanYears years, boolean dayIsDue) {
        Span span = match.span();
        return switch (rule.meaning()) {
            case ONGOING -> List.of(DeadlineValue.ongoing(span));
            case EVERY -> every(folded, match);
            case EVERY_MONTH_DAY ->
                List.of(DeadlineValue.recurring(span, List.of(MONTH), Recurrence.monthly(days(folded, match))));
            case EVERY_WEEK_DAY ->
                List.of(DeadlineValue.recurring(
                        span, List.of(WEEK), Recurrence.weekly(TimeNumbers.weekdays(match.slot(folded, "weekdays")))));
            case EVERY_QUARTER_DAY ->
                List.of(DeadlineValue.recurring(
                        span,
                        List.of(QUARTER),
                        Recurrence.quarterly(
                                TimeNumbers.monthOfQuarter(match.slot(folded, "nth")), days(folded, match))));
            case WITHIN -> List.of(within(folded, match));
            case AFTER ->
                List.of(DeadlineValue.relative(span, null, false, match.slots().get("event")));
            default -> ofPoint(rule.meaning(), folded, match, years, dayIsDue);
        };
    }

    private List<DeadlineValue> ofPoint(
            Meaning meaning, String folded, LongestPattern.Match match, PlanYears years, boolean dayIsDue) {
        Span first = pointOf(match);
        if (meaning == Meaning.IN_SPAN && match.slots().containsKey("point2")) {
            return span(folded, match, years);
        }
        List<DeadlineValue> values = new ArrayList<>();
        List<TimePoint> named = points.read(folded, first, years, null);
        for (int i = 0; i < named.size(); i++) {
            TimePoint point = named.get(i);
            int start = i == 0 ? match.span().start() : point.span().start();
            int end = i == named.size() - 1 ? match.span().end() : point.span().end();
            values.add(value(meaning, new Span(start, end), point, years, dayIsDue));
        }
        return values;
    }

    private static Span pointOf(LongestPattern.Match match) {
        return Stream.of("point", "said", "base", "range")
                .map(match.slots()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static DeadlineValue value(Meaning meaning, Span span, TimePoint point, PlanYears years, boolean dayIsDue) {
        return switch (meaning) {
            case BY_POINT -> DeadlineValue.by(span, point.to(), point);
            case BEFORE_POINT -> {
                boolean asNamed = point.isDay() || point.endMeant() || point.from() == null;
                yield DeadlineValue.by(span, asNamed ? point.to() : point.from().minusDays(1), point);
            }
            case IN_NOW -> DeadlineValue.in(span, years.issued(), point.to(), point);
            case IN_OPEN -> DeadlineValue.in(span, point.from(), null, point);
            case EVERY_YEAR_POINT -> DeadlineValue.recurring(span, List.of(YEAR), Recurrence.yearly(point));
            case IN_POINT, IN_SPAN -> DeadlineValue.in(span, point.from(), point.to(), point);
            default -> {
                boolean oneDay =
                        point.isDay() && (point.from() == null || point.from().equals(point.to()));
                yield point.endMeant() || oneDay && dayIsDue
                        ? DeadlineValue.by(span, point.to(), point)
                        : DeadlineValue.in(span, point.from(), point.to(), point);
            }
        };
    }

    private List<DeadlineValue> span(String folded, LongestPattern.Match match, PlanYears years) {
        Span first = match.slots().get("point");
        Span second = match.slots().get("point2");
        List<TimePoint> ends = points.read(folded, second, years, null);
        List<TimePoint> begins = points.read(folded, first, years, null);
        if (ends.isEmpty() || begins.isEmpty()) {
            return List.of();
        }
        TimePoint end = ends.get(ends.size() - 1);
        TimePoint begin = begins.get(0);
        // "từ 01/3 đến 15/4/2025": one year for both; over New Year the one without a year lies across.
        if (end.yearGiven() && !begin.yearGiven() && end.to() != null) {
            begin = again(folded, first, years, end.to().getYear());
            begin = begin.from() != null && begin.from().isAfter(end.to())
                    ? again(folded, first, years, end.to().getYear() - 1)
                    : begin;
        } else if (!end.yearGiven() && begin.from() != null) {
            end = again(folded, second, years, begin.from().getYear());
            end = end.to() != null && end.to().isBefore(begin.from())
                    ? again(folded, second, years, begin.from().getYear() + 1)
                    : end;
        }
        return List.of(DeadlineValue.in(match.span(), begin.from(), end.to(), end));
    }

    private TimePoint again(String folded, Span span, PlanYears years, int year) {
        return points.read(folded, span, years, year).get(0);
    }

    private static List<DeadlineValue> every(String folded, LongestPattern.Match match) {
        List<CalendarPeriod> every =
                Cycles.read(match.slot(folded, match.slots().containsKey("cycles") ? "cycles" : "saidcycles"));
        return every.isEmpty()
                ? List.of()
                : List.of(DeadlineValue.recurring(match.span(), every, Recurrence.of(every, List.of())));
    }

    private static List<Integer> days(String folded, LongestPattern.Match match) {
        Span days = match.slots().getOrDefault("days", match.slots().get("daylist"));
        return days == null ? List.of() : TimeNumbers.digits(days.of(folded));
    }

    private static DeadlineValue within(String folded, LongestPattern.Match match) {
        int count = TimeNumbers.count(match.slot(folded, "count"));
        boolean working = match.span().of(folded).contains("làm việc");
        CalendarPeriod within = count == 0 ? null : period(count, match.slot(folded, "unit"), working);
        return DeadlineValue.relative(
                match.span(), within, working, match.slots().get("event"));
    }

    /** Hours make days where they make whole ones, else they are beyond the contract's periods. */
    private static CalendarPeriod period(int count, String unit, boolean working) {
        int hours = working ? HOURS_OF_A_WORKING_DAY : HOURS_OF_A_DAY;
        return switch (unit) {
            case "ngày" -> new CalendarPeriod(count, Unit.DAY);
            case "tuần" -> new CalendarPeriod(count, Unit.WEEK);
            case "tháng" -> new CalendarPeriod(count, Unit.MONTH);
            case "năm" -> new CalendarPeriod(count, Unit.YEAR);
            default -> count % hours == 0 ? new CalendarPeriod(count / hours, Unit.DAY) : null;
        };
    }
}
