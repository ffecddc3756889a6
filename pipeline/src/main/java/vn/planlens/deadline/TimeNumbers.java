package vn.planlens.deadline;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Numbers as time expressions write them, folded. */
final class TimeNumbers {

    private static final List<String> WORDS = List.of(
            "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai");

    private static final Map<String, Integer> QUARTERS = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private static final Map<String, Integer> ORDINALS = Map.of("đầu", 1, "nhất", 1, "tư", 4, "bẩy", 7);

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?P<day>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?:$|[^\\p{L}0-9])|chủ nhật|cn");

    private TimeNumbers() {}

    /** A count in digits or words, perhaps told twice: "10", "05 (năm)", "mười lăm", "một". */
    static int count(String text) {
        String number =
                text.contains("(") ? text.substring(0, text.indexOf('(')).strip() : text.strip();
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int word = WORDS.indexOf(number);
        if (word >= 0) {
            return word;
        }
        return switch (number) {
            case "mười lăm" -> 15;
            case "hai mươi" -> 20;
            case "ba mươi" -> 30;
            default -> throw new IllegalArgumentException("no count: " + text);
        };
    }

    /** "II" or "2". */
    static int quarter(String text) {
        Integer roman = QUARTERS.get(text);
        return roman != null ? roman : Integer.parseInt(text);
    }

    /** "đầu", "2", "hai", "thứ tư", with or without "thứ"; 1 for "nhất". */
    static int ordinal(String text) {
        String number = text.replaceFirst("^thứ\\s+", "");
        Integer named = ORDINALS.get(number);
        return named != null ? named : count(number);
    }

    /** The numbers that stand in digits. */
    static List<Integer> digits(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher matcher = DIGITS.matcher(text);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group()));
        }
        return numbers;
    }

    /** The days of the week named, 1 for Monday to 7 for Sunday; "thứ hai" and "thứ 2" are Monday. */
    static List<Integer> weekdays(String text) {
        List<Integer> weekdays = new ArrayList<>();
        Matcher matcher = WEEKDAY.matcher(text);
        while (matcher.find()) {
            String day = matcher.group("day");
            weekdays.add(day == null ? 7 : ordinal(day) - 1);
        }
        return weekdays;
    }

    /** 1 to 3: "tháng đầu quý", "tháng thứ hai của quý", "tháng cuối quý". */
    static int monthOfQuarter(String text) {
        return text.startsWith("cuối") ? 3 : text.startsWith("giữa") ? 2 : Math.min(3, ordinal(firstWords(text)));
    }

    private static String firstWords(String text) {
        return text.startsWith("đầu") ? "đầu" : text;
    }
}
