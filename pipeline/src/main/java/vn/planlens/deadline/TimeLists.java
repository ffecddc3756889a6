package vn.planlens.deadline;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Span;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.LongestPattern;

/**
 * Lists and spans of days, months, quarters or years under one word: "quý II-IV/2026", "các tháng 3, 6 và 9". What
 * follows on each other is one stretch; a list with gaps, or with the word repeated, gives one stretch for each.
 */
final class TimeLists {

    private static final Pattern NUMERAL = Pattern.compile("[0-9]+|iv|i{1,3}");
    private static final List<String> WORDS = List.of("tháng ", "quý ", "quí ", "ngày ");
    private static final Pattern UP_TO = Pattern.compile("-|đến|tới");

    private TimeLists() {}

    /** @param value {@code days}, {@code months}, {@code quarters}, {@code years} or {@code school-year} */
    static List<TimePoint> read(
            String value, String folded, LongestPattern.Match match, PlanYears years, Integer hint) {
        boolean whole = value.equals("years") || value.equals("school-year");
        Span yearSlot = whole ? null : match.slots().get("year");
        Integer month = match.slot(folded, "month") == null || !value.equals("days")
                ? null
                : Integer.valueOf(match.slot(folded, "month"));
        Integer year = yearSlot != null ? Integer.valueOf(yearSlot.of(folded)) : hint;
        int end = value.equals("days")
                ? match.slots().get("month").start()
                : yearSlot == null ? match.span().end() : yearSlot.start();
        List<Item> items = items(folded, match.span().start(), end, value.equals("quarters"));
        List<TimePoint> points = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int last = i;
            while (last + 1 < items.size() && items.get(last + 1).follows(items.get(last))) {
                last++;
            }
            int from = i == 0
                    ? match.span().start()
                    : wordStart(folded, items.get(i).span.start());
            int to = last == items.size() - 1
                    ? match.span().end()
                    : items.get(last).span.end();
            points.add(stretch(
                    value,
                    items.get(i).number,
                    items.get(last).number,
                    month,
                    year,
                    yearSlot != null,
                    years,
                    new Span(from, to)));
            i = last;
        }
        return points;
    }

    /** Where the word "tháng" or "quý" before a numeral begins, else the numeral. */
    private static int wordStart(String folded, int numeral) {
        for (String word : WORDS) {
            if (folded.startsWith(word, numeral - word.length())) {
                return numeral - word.length();
            }
        }
        return numeral;
    }

    private static List<Item> items(String folded, int start, int end, boolean roman) {
        List<Item> items = new ArrayList<>();
        String text = folded.substring(start, end);
        Matcher matcher = NUMERAL.matcher(text);
        int before = 0;
        while (matcher.find()) {
            if (!Gazetteer.startsWord(text, matcher.start()) || !Gazetteer.endsWord(text, matcher.end())) {
                continue;
            }
            boolean upTo =
                    UP_TO.matcher(text.substring(before, matcher.start())).find();
            int number = roman ? TimeNumbers.quarter(matcher.group()) : Integer.parseInt(matcher.group());
            Span span = new Span(start + matcher.start(), start + matcher.end());
            items.add(new Item(number, upTo, wordStart(folded, span.start()) < span.start(), span));
            before = matcher.end();
        }
        return items;
    }

    private static TimePoint stretch(
            String value, int first, int last, Integer month, Integer year, boolean given, PlanYears years, Span span) {
        return switch (value) {
            case "years" ->
                new TimePoint(
                        LocalDate.of(first, 1, 1),
                        LocalDate.of(last, 12, 31),
                        ChronoUnit.YEARS,
                        false,
                        true,
                        span,
                        null);
            case "school-year" ->
                new TimePoint(
                        LocalDate.of(first, 9, 1),
                        LocalDate.of(last, 5, 31),
                        ChronoUnit.YEARS,
                        false,
                        true,
                        span,
                        null);
            case "days" -> days(year != null ? year : years.yearOf(month), month, first, last, given, span);
            case "months" -> months(first, last, year, given, years, span);
            default -> months(first * 3 - 2, last * 3, year, given, years, span);
        };
    }

    private static TimePoint days(Integer year, int month, int first, int last, boolean given, Span span) {
        boolean known = year != null
                && Math.max(first, last) <= YearMonth.of(year, month).lengthOfMonth();
        return new TimePoint(
                known ? LocalDate.of(year, month, first) : null,
                known ? LocalDate.of(year, month, last) : null,
                ChronoUnit.DAYS,
                false,
                given,
                span,
                null);
    }

    private static TimePoint months(int first, int last, Integer year, boolean given, PlanYears years, Span span) {
        Integer lastYear = year != null ? year : years.yearOf(last);
        if (lastYear == null) {
            return new TimePoint(null, null, ChronoUnit.MONTHS, false, given, span, null);
        }
        // "tháng 11/2025 - tháng 01/2026": a year behind belongs to the end, the plan's year to the beginning.
        int firstYear = year == null ? years.yearOf(first) : first > last ? year - 1 : year;
        if (firstYear == lastYear && first > last) {
            lastYear++;
        }
        return new TimePoint(
                LocalDate.of(firstYear, first, 1),
                YearMonth.of(lastYear, last).atEndOfMonth(),
                ChronoUnit.MONTHS,
                false,
                given,
                span,
                null);
    }

    /**
     * A numeral of a list.
     *
     * @param upTo whether a span leads to it
     * @param named whether the word for the period stands before it once more: "tháng 8 và tháng 9" are two
     */
    private record Item(int number, boolean upTo, boolean named, Span span) {

        boolean follows(Item before) {
            return upTo || !named && number == before.number + 1;
        }
    }
}
