package vn.planlens.citation;

import java.util.Set;

/**
 * Reads the number of a document: {@code 76}, {@code 05}, {@code 30c}, {@code 10.468}, {@code 66.7}, and with letters
 * that a scanner took for digits, {@code l31}, {@code 7O}.
 */
final class NumberReader {

    private static final int MOST_DIGITS = 6;

    /** What may hang on a number without a blank: "số76", "NQ76". */
    private static final Set<String> HANGING = Set.of("số", "nq", "qđ", "kh", "nđ", "ct", "tt", "cv", "tb", "bc", "kl");

    private final String folded;

    NumberReader(String folded) {
        this.folded = folded;
    }

    /** Whether a number can begin here: at a digit, or at a letter misread for one, not inside a word or figure. */
    boolean mayBegin(int at) {
        char sign = folded.charAt(at);
        boolean digit = sign >= '0' && sign <= '9';
        if (!digit && !(isMisread(sign) && Signs.isDigit(folded, at + 1))) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = folded.charAt(at - 1);
        if (Character.isLetterOrDigit(before)) {
            return digit && Character.isLetter(before) && isHanging(at);
        }
        boolean joining = before == '/'
                || before == '-'
                || before == '.'
                || before == ','
                || before == ':'
                || before == '_'
                || before == '='
                || before == '\\';
        return !joining || !Signs.isWordSign(folded, at - 2) || isAfterNumberWord(at);
    }

    private static boolean isMisread(char sign) {
        return sign == 'o' || sign == 'l' || sign == 'i';
    }

    private boolean isHanging(int at) {
        int start = at;
        while (start > 0 && at - start < 4 && Character.isLetter(folded.charAt(start - 1))) {
            start--;
        }
        return HANGING.contains(folded.substring(start, at)) && !Signs.isWordSign(folded, start - 1);
    }

    /** "số:76", "số.76". */
    private boolean isAfterNumberWord(int at) {
        return (folded.charAt(at - 1) == ':' || folded.charAt(at - 1) == '.')
                && Signs.isWordBefore(folded, 0, at - 1, "số");
    }

    /** The number that begins at the offset, or null where it is too long for one. */
    Number read(int at, int limit) {
        StringBuilder digits = new StringBuilder();
        boolean doubted = false;
        int end = at;
        while (end < limit && (Signs.isDigit(folded, end) || isMisreadInside(end, limit))) {
            char sign = folded.charAt(end);
            doubted |= isMisread(sign);
            digits.append(sign == 'o' ? '0' : isMisread(sign) ? '1' : sign);
            end++;
            if (digits.length() > MOST_DIGITS) {
                return null;
            }
        }
        if (end + 1 < limit && folded.charAt(end) == '.' && Signs.isDigit(folded, end + 1)) {
            int stop = end + 1;
            while (stop < limit && Signs.isDigit(folded, stop)) {
                stop++;
            }
            // Three digits behind a dot are thousands; fewer part the numbers of one series.
            digits.append(stop - end == 4 ? "" : ".").append(folded, end + 1, stop);
            if (digits.length() > MOST_DIGITS) {
                return null;
            }
            end = stop;
        }
        if (end < limit
                && folded.charAt(end) >= 'a'
                && folded.charAt(end) <= 'h'
                && !Signs.isWordSign(folded, end + 1)) {
            digits.append(folded.charAt(end));
            end++;
        }
        return new Number(digits.toString(), end, doubted);
    }

    /** A letter between digits, or behind one and before the slash. */
    private boolean isMisreadInside(int at, int limit) {
        if (!isMisread(folded.charAt(at)) || at + 1 >= limit) {
            return false;
        }
        char next = folded.charAt(at + 1);
        return Signs.isDigit(folded, at + 1) || Signs.isDigit(folded, at - 1) && (next == '/' || next == '-');
    }

    /**
     * A number.
     *
     * @param digits with leading zeros and suffix
     * @param end where it ends in the text
     * @param doubted whether a letter was taken for a digit
     */
    record Number(String digits, int end, boolean doubted) {

        Number withDoubt() {
            return new Number(digits, end, true);
        }
    }
}
