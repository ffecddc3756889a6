package vn.planlens.header;

import java.time.DateTimeException;
import java.util.Set;
import vn.planlens.header.LetterheadReader.Piece;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Span;
import vn.planlens.rules.PatternRule;

/** The line of a letterhead that says where and when: "Xuân Lộc, ngày 07 tháng 02 năm 2024". */
final class PlaceAndDate {

    /** Kinds of places whose second word is in small letters. */
    private static final Set<String> KINDS = Set.of("Thành phố", "Thị xã", "Thị trấn", "Đặc khu");

    /** Syllables of a place that stand above the line with the date. */
    private static final int LONGEST_BROKEN = 4;

    /** Wards numbered the Roman way. */
    private static final Set<String> ROMAN = Set.of("III", "VII", "VIII");

    private PlaceAndDate() {}

    /**
     * The place stands before the date, parted by a comma: as many words back as begin with a capital. Without a comma
     * it must be all that is left before the date on its line.
     */
    static Piece read(String text, Span range, PatternRule.Match match) {
        int start = match.span().start();
        int end = start;
        while (end > range.start() && text.charAt(end - 1) == ' ') {
            end--;
        }
        boolean comma = end > range.start() && text.charAt(end - 1) == ',';
        end = comma ? end - 1 : end;
        int from = end;
        for (int word = wordStart(text, range.start(), from); word < from; ) {
            if (!isPlaceName(text.substring(word, from).strip())) {
                break;
            }
            from = word;
            word = wordStart(text, range.start(), from);
        }
        from = withKind(text, range.start(), withLineAbove(text, range.start(), from, end), end);
        if (from == end) {
            int cut = comma ? end : start;
            return new Piece(new Span(cut, match.span().end()), null, null, toDate(text, match), false);
        }
        String place = text.substring(from, end).strip().replaceAll("\\s+", " ");
        return new Piece(new Span(from, match.span().end()), null, place, toDate(text, match), comma);
    }

    /** The place was broken between the lines: "Hà" and "Tĩnh, ngày ...". */
    private static int withLineAbove(String text, int limit, int from, int end) {
        if (from == end || from - 1 <= limit || text.charAt(from - 1) != '\n') {
            return from;
        }
        int above = LetterheadReader.lineStart(text, limit, from - 1);
        String[] syllables = text.substring(above, from - 1).strip().split(" +");
        int first = syllables.length;
        while (first > 0 && isPlaceName(syllables[first - 1]) && hasSmallLetters(syllables[first - 1])) {
            first--;
        }
        boolean kind = first == 2 && KINDS.contains(syllables[0] + " " + syllables[1]);
        return syllables.length <= LONGEST_BROKEN && (first == 0 || kind) ? above : from;
    }

    private static boolean hasSmallLetters(String syllable) {
        return syllable.chars().anyMatch(Character::isLowerCase);
    }

    /** "Thành phố Thủ Đức": a kind whose second word is in small letters belongs to the place. */
    private static int withKind(String text, int limit, int from, int end) {
        if (from == end) {
            return from;
        }
        int second = wordStart(text, limit, from);
        int first = wordStart(text, limit, second);
        String kind = text.substring(first, from).strip().replaceAll(" +", " ");
        return KINDS.contains(kind) ? first : from;
    }

    private static int wordStart(String text, int from, int end) {
        int at = end;
        while (at > from && text.charAt(at - 1) == ' ') {
            at--;
        }
        while (at > from && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /**
     * A syllable of a place as the date line writes it: "Xuân", "TP.", "5", "M'Lan", the hyphen of "Lang Biang - Đà Lạt";
     * capitals only end the column beside it.
     */
    private static boolean isPlaceName(String syllable) {
        String letters = syllable.endsWith(".") ? syllable.substring(0, syllable.length() - 1) : syllable;
        if (letters.equals("-")) {
            return true;
        }
        boolean spelled = !letters.isEmpty()
                && letters.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '\'');
        boolean number = spelled && Character.isDigit(letters.charAt(0));
        boolean capitalised = spelled && Character.isUpperCase(letters.charAt(0));
        boolean small = letters.chars().anyMatch(Character::isLowerCase);
        return number || capitalised && (small || letters.length() <= 2 || ROMAN.contains(letters));
    }

    static PartialDate toDate(String text, PatternRule.Match match) {
        int year = Integer.parseInt(match.slot(text, "year"));
        String month = match.slot(text, "month");
        String day = match.slot(text, "day");
        try {
            return new PartialDate(
                    year,
                    month == null ? null : Integer.valueOf(month),
                    day == null || month == null ? null : Integer.valueOf(day));
        } catch (DateTimeException e) {
            // The form is right and the day is not: 30 February.
            return PartialDate.of(year, Integer.parseInt(month));
        }
    }

    /** "Ngày 18/7/2025, Ủy ban nhân dân xã ...", "Từ ngày 01/6/2022 đến ...": a sentence goes on behind the date. */
    static boolean goesOn(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && (text.charAt(at) == ',' || Character.isLowerCase(text.charAt(at)));
    }
}
