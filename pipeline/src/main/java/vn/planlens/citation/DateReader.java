package vn.planlens.citation;

import java.time.DateTimeException;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Span;

/**
 * Reads the date of a document as far as the text tells it: "ngày 15/7/2021", "ngày 04 tháng 4 năm 2014",
 * "ngày       /01/2022", "tháng 7 năm 2021", "năm 2021", "30.10.2020", and "l5/7/2021" as a scanner reads it.
 */
final class DateReader {

    private static final int MOST_GAP = 40;

    private final String folded;

    DateReader(String folded) {
        this.folded = folded;
    }

    /**
     * The date that begins at the offset, or null.
     *
     * @param keyYear the year inside the document's number, for dates that leave it out; or null
     */
    Dated read(int at, int limit, Integer keyYear) {
        if (isDayWord(at, limit)) {
            return day(at, at + 4, limit, keyYear, false);
        }
        if (Signs.isWordFrom(folded, at, limit, "tháng")) {
            return month(at, at + 5, limit);
        }
        if (Signs.isWordFrom(folded, at, limit, "năm")) {
            Figure year = figure(Signs.afterBlanks(folded, at + 3, limit), limit);
            return isYear(year) ? dated(at, year.end, year.value, null, null, year.doubted) : null;
        }
        return at < limit && isFigureStart(at) ? day(at, at, limit, null, true) : null;
    }

    /** "ngày", or "ngay" with a figure behind it, as a scanner reads it. */
    private boolean isDayWord(int at, int limit) {
        if (Signs.isWordFrom(folded, at, limit, "ngày")) {
            return true;
        }
        int next = Signs.isWordFrom(folded, at, limit, "ngay") ? Signs.afterBlanks(folded, at + 4, limit) : limit;
        return next < limit && Character.isDigit(folded.charAt(next));
    }

    private boolean isFigureStart(int at) {
        return Signs.isDigit(folded, at)
                || isMisread(folded.charAt(at)) && Signs.isDigit(folded, at + 1) && !Signs.isWordSign(folded, at - 1);
    }

    private Dated month(int start, int from, int limit) {
        Figure month = figure(gap(from, limit), limit);
        int at = month == null ? gap(from, limit) : Signs.afterBlanks(folded, month.end, limit);
        int next = yearStart(at, limit);
        Figure year = next < 0 ? null : figure(next, limit);
        if (!isYear(year)) {
            return null;
        }
        return dated(start, year.end, year.value, month == null ? null : month.value, null, year.doubted);
    }

    /** Behind "/", "-", "." or "năm", or -1. */
    private int yearStart(int at, int limit) {
        if (at < limit && isSeparator(at)) {
            return gap(at + 1, limit);
        }
        return Signs.isWordAt(folded, at, limit, "năm") ? gap(at + 3, limit) : -1;
    }

    /** @param whole whether day, month and year must all be there */
    private Dated day(int start, int from, int limit, Integer keyYear, boolean whole) {
        int at = gap(from, limit);
        Figure day = figure(at, limit);
        at = gap(day == null ? at : day.end, limit);
        int behind = monthStart(at, limit);
        if (behind < 0) {
            return null;
        }
        Figure month = figure(gap(behind, limit), limit);
        at = gap(month == null ? behind : month.end, limit);
        int next = yearStart(at, limit);
        if (next < 0) {
            boolean told = day != null && month != null && keyYear != null && !whole;
            return told ? dated(start, month.end, keyYear, month.value, day.value, false) : null;
        }
        // "ngày 15/7//2021"
        next = next < limit && isSeparator(next) ? gap(next + 1, limit) : next;
        Figure year = year(next, limit);
        if (year == null || whole && (day == null || month == null)) {
            return null;
        }
        int full = year.digits == 2 ? 2000 + year.value : year.value;
        boolean doubted = year.doubted || day != null && day.doubted || month != null && month.doubted;
        return year.digits == 2 && (day == null || month == null)
                ? null
                : dated(
                        start,
                        year.end,
                        full,
                        month == null ? null : month.value,
                        day == null || month == null ? null : day.value,
                        doubted);
    }

    private int monthStart(int at, int limit) {
        if (at < limit && isSeparator(at)) {
            return at + 1;
        }
        return Signs.isWordAt(folded, at, limit, "tháng") ? at + 5 : -1;
    }

    /** Four figures, perhaps torn once: "202 1"; or two. */
    private Figure year(int at, int limit) {
        Figure year = figure(at, limit);
        if (year != null && year.digits < 4 && year.end + 1 < limit && folded.charAt(year.end) == ' ') {
            Figure rest = figure(year.end + 1, limit);
            boolean torn = rest != null && rest.digits + year.digits == 4 && year.digits != 2
                    || rest != null && rest.digits == 2 && year.digits == 2 && (year.value == 19 || year.value == 20);
            if (torn) {
                int value = year.value * (int) Math.pow(10, rest.digits) + rest.value;
                return new Figure(value, 4, rest.end, year.doubted || rest.doubted);
            }
        }
        return year != null && (year.digits == 4 || year.digits == 2) ? year : null;
    }

    private boolean isSeparator(int at) {
        char sign = folded.charAt(at);
        return Signs.isSlash(sign) || sign == '-' || sign == '.';
    }

    /** Behind blanks and what is put where a day is left open. */
    private int gap(int from, int limit) {
        int at = from;
        while (at < limit && at - from < MOST_GAP && isGap(at, limit)) {
            at++;
        }
        return at;
    }

    /** A single dot between figures is a separator, a row of them a gap. */
    private boolean isGap(int at, int limit) {
        char sign = folded.charAt(at);
        boolean dots = sign == '.'
                && (at + 1 < limit && folded.charAt(at + 1) == '.' || at > 0 && folded.charAt(at - 1) == '.');
        return Signs.isBlank(sign) || sign == ':' || sign == '_' || sign == '\u2026' || dots;
    }

    private static boolean isMisread(char sign) {
        return sign == 'o' || sign == 'l' || sign == 'i';
    }

    /** Up to four figures that no further sign of a word touches, or null. */
    private Figure figure(int at, int limit) {
        int value = 0;
        int end = at;
        boolean digit = false;
        boolean doubted = false;
        while (end < limit && end - at < 5) {
            char sign = folded.charAt(end);
            if (isMisread(sign)) {
                doubted = true;
                value = value * 10 + (sign == 'o' ? 0 : 1);
            } else if (sign >= '0' && sign <= '9') {
                digit = true;
                value = value * 10 + sign - '0';
            } else {
                break;
            }
            end++;
        }
        int digits = end - at;
        boolean glued = digits == 4 && Signs.isLetter(folded, end);
        return digit && digits <= 4 && (!Signs.isWordSign(folded, end) || glued)
                ? new Figure(value, digits, end, doubted)
                : null;
    }

    private static boolean isYear(Figure figure) {
        return figure != null && figure.digits == 4 && figure.value >= 1945 && figure.value < 2100;
    }

    private static Dated dated(int start, int end, int year, Integer month, Integer day, boolean doubted) {
        Span span = new Span(start, end);
        if (year < 1945 || year > 2099) {
            return new Dated(span, null, true, doubted);
        }
        try {
            return new Dated(span, new PartialDate(year, month, day), false, doubted);
        } catch (DateTimeException e) {
            return new Dated(span, null, true, doubted);
        }
    }

    /** @param digits how many signs it takes */
    private record Figure(int value, int digits, int end, boolean doubted) {}

    /**
     * A date found.
     *
     * @param date as far as told, or null where there is no such day
     * @param impossible whether there is no such day
     * @param doubted whether a letter was taken for a digit
     */
    record Dated(Span span, PartialDate date, boolean impossible, boolean doubted) {}
}
