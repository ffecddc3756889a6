package vn.planlens.citation;

import java.util.List;
import vn.planlens.model.RuleId;

/** Reads one code of a symbol from a text: {@code NQ}, {@code TTg}, {@code QH15}, {@code VPUBND}. */
final class CodeReader {

    private static final int LONGEST = 24;
    private static final int LONGEST_TORN = 4;

    /** Words that a lost blank leaves hanging on a symbol: "76/NQ-CPngày". */
    private static final List<String> FOLLOWERS = List.of("ngày", "của", "về", "năm", "tháng", "ban", "do", "và");

    private final SymbolCodes codes;
    private final String text;
    private final String folded;

    CodeReader(SymbolCodes codes, String text, String folded) {
        this.codes = codes;
        this.text = text;
        this.folded = folded;
    }

    /** The code that begins at the offset, or null. */
    Part read(int at, int limit) {
        int end = lettersEnd(at, limit);
        if (end == at || end - at > LONGEST) {
            return null;
        }
        int digits = end;
        while (digits < limit && digits - end < 3 && Signs.isDigit(folded, digits)) {
            digits++;
        }
        if (Signs.isWordSign(folded, digits)) {
            return null;
        }
        String letters = letters(at, end);
        SymbolCodes.Spelling known = codes.of(letters);
        if (digits > end) {
            return withDigits(at, end, digits, known);
        }
        if (known != null) {
            return Part.known(known, "", end);
        }
        Part glued = glued(at, end);
        if (glued != null) {
            return glued;
        }
        Part torn = torn(at, end, limit, letters);
        if (torn != null) {
            return torn;
        }
        return isCapital(at, end) ? Part.unknown(standard(at, end), end) : null;
    }

    private int lettersEnd(int at, int limit) {
        int end = at;
        boolean zeroForLetter = end + 1 < limit && folded.charAt(end) == '0' && Signs.isLetter(folded, end + 1);
        if (zeroForLetter) {
            end++;
        }
        while (end < limit
                && end - at <= LONGEST
                && (Character.isLetter(folded.charAt(end))
                        || folded.charAt(end) == '&' && end > at && Signs.isLetter(folded, end + 1)
                        || Signs.isInvisible(folded.charAt(end))
                                && Signs.isLetter(folded, end + 1)
                                && folded.charAt(end) != '\u00ad')) {
            end++;
        }
        return end;
    }

    private String letters(int at, int end) {
        StringBuilder letters = new StringBuilder(end - at);
        for (int i = at; i < end; i++) {
            if (!Signs.isInvisible(folded.charAt(i))) {
                letters.append(Signs.latin(folded.charAt(i)));
            }
        }
        return letters.toString();
    }

    /** Digits belong to the codes of the legislature and to unknown ones; behind others they are a footnote's mark. */
    private Part withDigits(int at, int end, int digits, SymbolCodes.Spelling known) {
        if (known != null && codes.takesDigits(known.code()) && digits - end <= 2) {
            return Part.known(known, folded.substring(end, digits), digits);
        }
        boolean mark = known != null && codes.isBody(known.code()) && folded.charAt(end) != '0';
        if (mark && !known.doubted() && isCapital(at, at + 1)) {
            return Part.known(known, "", end);
        }
        return isCapital(at, end) ? Part.unknown(standard(at, end) + folded.substring(end, digits), digits) : null;
    }

    /** A known code on which the next word hangs. */
    private Part glued(int at, int end) {
        for (int cut = end - 2; cut > at; cut--) {
            if (Character.isLowerCase(text.charAt(cut)) && isFollower(cut, end)) {
                SymbolCodes.Spelling known = codes.of(letters(at, cut));
                if (known != null && isCapital(at, at + 1)) {
                    return Part.known(known, "", cut);
                }
            }
        }
        return null;
    }

    private boolean isFollower(int from, int to) {
        String rest = folded.substring(from, to);
        return FOLLOWERS.contains(rest);
    }

    /** A known body's code with a stray blank or line end in it: "U BND". */
    private Part torn(int at, int end, int limit, String letters) {
        if (end - at > LONGEST_TORN
                || end + 1 >= limit
                || " \n".indexOf(folded.charAt(end)) < 0
                || !isCapital(at, end)) {
            return null;
        }
        int next = lettersEnd(end + 1, limit);
        if (next == end + 1 || next - end > LONGEST || !isCapital(end + 1, next) || Signs.isWordSign(folded, next)) {
            return null;
        }
        SymbolCodes.Spelling whole = codes.of(letters + letters(end + 1, next));
        return whole != null && !whole.doubted() && codes.isBody(whole.code()) ? Part.known(whole, "", next) : null;
    }

    /** Capitals, or capitals with a few small letters among them as in {@code SNgV}. */
    private boolean isCapital(int from, int to) {
        int capitals = 0;
        int small = 0;
        for (int i = from; i < to; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                capitals++;
            } else if (Character.isLetter(text.charAt(i))) {
                small++;
            }
        }
        return Character.isUpperCase(text.charAt(from)) && (small == 0 || capitals >= 2 && capitals > small);
    }

    private String standard(int from, int to) {
        StringBuilder code = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char sign = text.charAt(i);
            if (!Signs.isInvisible(sign)) {
                char latin = Signs.latin(folded.charAt(i));
                code.append(Character.isUpperCase(sign) ? Character.toUpperCase(latin) : latin);
            }
        }
        return code.toString();
    }

    /**
     * One code.
     *
     * @param code in its standard spelling
     * @param end where it ends in the text
     * @param known whether a table has it
     * @param doubted whether it is a guess
     * @param rule of the spelling, or null
     */
    record Part(String code, int end, boolean known, boolean doubted, RuleId rule) {

        static Part known(SymbolCodes.Spelling spelling, String digits, int end) {
            return new Part(spelling.code() + digits, end, true, spelling.doubted(), spelling.rule());
        }

        static Part unknown(String code, int end) {
            return new Part(code, end, false, false, null);
        }
    }
}
