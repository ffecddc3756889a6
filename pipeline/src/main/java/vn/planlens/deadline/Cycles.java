package vn.planlens.deadline;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.CalendarPeriod.Unit;

/** Reads how often something recurs: "tháng, quý, 6 tháng và năm" is P1M, P3M, P6M, P1Y. Text is folded. */
final class Cycles {

    private static final Pattern CYCLE =
            Pattern.compile("(?:(?P<count>[0-9]{1,3}|một|hai|ba|bốn|năm|sáu|chín|mười|nửa)\\s+)?"
                    + "(?P<unit>ngày|tuần|tháng|quý|quí|năm)(?P<half>\\s+(?:đầu|cuối)\\s+năm)?");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private static final Map<String, CalendarPeriod> PERIODS = Map.of(
            "ngày", new CalendarPeriod(1, Unit.DAY),
            "tuần", new CalendarPeriod(1, Unit.WEEK),
            "tháng", new CalendarPeriod(1, Unit.MONTH),
            "quý", new CalendarPeriod(3, Unit.MONTH),
            "quí", new CalendarPeriod(3, Unit.MONTH),
            "năm", new CalendarPeriod(1, Unit.YEAR));

    private static final CalendarPeriod HALF_YEAR = new CalendarPeriod(6, Unit.MONTH);

    private Cycles() {}

    /** The periods named, each once, in the text's order. */
    static List<CalendarPeriod> read(String folded) {
        List<CalendarPeriod> periods = new ArrayList<>();
        boolean bracketed = folded.indexOf('(') >= 0;
        Matcher matcher = CYCLE.matcher(bracketed ? BRACKETS.matcher(folded).replaceAll(" ") : folded);
        while (matcher.find()) {
            CalendarPeriod unit = PERIODS.get(matcher.group("unit"));
            String count = matcher.group("count");
            CalendarPeriod period = count == null
                    ? unit
                    : count.equals("nửa") ? HALF_YEAR : times(unit, Math.max(1, TimeNumbers.count(count)));
            if (!periods.contains(period)) {
                periods.add(period);
            }
        }
        return periods;
    }

    /** Twelve months stay twelve months: that is how the text counts. */
    private static CalendarPeriod times(CalendarPeriod period, int count) {
        return new CalendarPeriod(period.amount() * count, period.unit());
    }
}
