package vn.planlens.index.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.planlens.model.Folding;
import vn.planlens.model.PartialDate;

/** Reads years, days, quarters and ranges of them. */
public final class Ranges {

    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private Ranges() {}

    /**
     * Years from and to, both included.
     *
     * @param from or null where it is open
     * @param to or null where it is open
     */
    public record Years(Integer from, Integer to) {}

    /**
     * Days from and to, both included.
     *
     * @param from or null where it is open
     * @param to or null where it is open
     */
    public record Days(LocalDate from, LocalDate to) {

        public boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /** Reads {@code 2026}, {@code 2022..2026}, {@code 2022-2026}, {@code ..2024}, {@code 2024..}. */
    public static Optional<Years> years(String text) {
        String[] ends = ends(text.strip());
        if (ends.length == 1 && ends[0].length() == 9 && ends[0].charAt(4) == '-') {
            ends = new String[] {ends[0].substring(0, 4), ends[0].substring(5)};
        }
        Integer from = year(ends[0]);
        Integer to = year(ends[ends.length - 1]);
        boolean read = ends.length == 1
                ? from != null
                : (from != null || ends[0].isBlank())
                        && (to != null || ends[1].isBlank())
                        && (from != null || to != null);
        return read && (from == null || to == null || from <= to) ? Optional.of(new Years(from, to)) : Optional.empty();
    }

    private static Integer year(String text) {
        int year = QueryWords.number(text.strip());
        return year >= 1000 && year <= 9999 ? Integer.valueOf(year) : null;
    }

    /**
     * Reads a day, month, quarter, half-year or year ({@code 2026-03-15}, {@code 15/3/2026}, {@code 2026-03},
     * {@code 3/2026}, {@code 2026-Q1}, {@code Q1/2026}, {@code quý I/2026}, {@code 2026-H1}, {@code 2026}), or a range
     * of two of them, either of which may be left out.
     */
    public static Optional<Days> days(String text) {
        String[] ends = ends(text.strip());
        try {
            if (ends.length == 1) {
                return Optional.ofNullable(period(ends[0]));
            }
            Days from = ends[0].isBlank() ? new Days(null, null) : period(ends[0]);
            Days to = ends[1].isBlank() ? new Days(null, null) : period(ends[1]);
            boolean read = from != null && to != null && (from.from() != null || to.to() != null);
            boolean ordered = read
                    && (from.from() == null || to.to() == null || !from.from().isAfter(to.to()));
            return ordered ? Optional.of(new Days(from.from(), to.to())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String[] ends(String text) {
        int dots = text.indexOf("..");
        return dots < 0 ? new String[] {text} : new String[] {text.substring(0, dots), text.substring(dots + 2)};
    }

    private static Days period(String text) {
        String bare = Folding.bare(text.strip())
                .toLowerCase(Locale.ROOT)
                .replace("quy", "q")
                .replace("thang", "")
                .replace("ngay", "")
                .replace("nam", "")
                .replace(" ", "");
        String[] parts = bare.split("[-/.]", -1);
        int yearAt = parts.length == 0 ? -1 : parts[0].length() == 4 ? 0 : parts.length - 1;
        Integer year = yearAt < 0 ? null : year(parts[yearAt]);
        if (year == null || parts.length > 3) {
            return null;
        }
        if (parts.length == 1) {
            return span(PartialDate.of(year));
        }
        if (parts.length == 3) {
            int day = QueryWords.number(parts[yearAt == 0 ? 2 : 0]);
            return day < 0 ? null : span(PartialDate.of(year, QueryWords.number(parts[1]), day));
        }
        String part = parts[1 - yearAt];
        if (part.startsWith("q")) {
            Integer quarter = ROMAN.getOrDefault(part.substring(1), QueryWords.number(part.substring(1)));
            return quarter < 1 || quarter > 4 ? null : months(year, 3 * quarter - 2, 3 * quarter);
        }
        if (part.startsWith("h")) {
            int half = QueryWords.number(part.substring(1));
            return half < 1 || half > 2 ? null : months(year, 6 * half - 5, 6 * half);
        }
        int month = QueryWords.number(part);
        return month < 1 || month > 12 ? null : months(year, month, month);
    }

    private static Days months(int year, int first, int last) {
        return new Days(
                PartialDate.of(year, first).first(), PartialDate.of(year, last).last());
    }

    private static Days span(PartialDate date) {
        return new Days(date.first(), date.last());
    }
}
