package vn.planlens.citation;

/** What single signs of a folded text are to a reader of numbers and symbols. */
final class Signs {

    /** Cyrillic and Greek letters that cannot be told from Latin ones, in lower case, and what they are taken for. */
    private static final String LOOK_ALIKES = "авенкморстхуіјѕαβεηικμνορτυχðɖ";

    private static final String LATIN = "abehkmopctxyijsabehikmnoptyxđđ";

    /** Most blanks that stand inside a symbol or date; more of them part columns. */
    static final int MOST_BLANKS = 6;

    private Signs() {}

    /** The letter a reader sees. */
    static char latin(char letter) {
        if (letter < 0xf0) {
            return letter;
        }
        int at = LOOK_ALIKES.indexOf(letter);
        return at < 0 ? letter : LATIN.charAt(at);
    }

    static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    static boolean isWordSign(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    static boolean isSlash(char sign) {
        return sign == '/' || sign == '\\' || sign == '\u2044' || sign == '\u2215' || sign == '\uff0f';
    }

    /** Includes blanks without width and optional hyphens. */
    static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\n' || isInvisible(sign);
    }

    static boolean isInvisible(char sign) {
        return sign == '\u00ad' || sign >= '\u200b' && sign <= '\u200d' || sign == '\u2060' || sign == '\ufeff';
    }

    /** What people put where a number or a day is left open. */
    static boolean isFiller(char sign) {
        return sign == '.' || sign == '\u2026' || sign == '_';
    }

    /** Where the blanks from the offset on end, or -1 where there are too many. */
    static int skipBlanks(String text, int from, int limit) {
        int at = from;
        while (at < limit && isBlank(text.charAt(at))) {
            at++;
        }
        return at - from > MOST_BLANKS ? -1 : at;
    }

    /** Where any number of blanks from the offset on ends. */
    static int afterBlanks(String text, int from, int limit) {
        int at = from;
        while (at < limit && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of what stands before the blanks that end at the offset. */
    static int beforeBlanks(String text, int floor, int end) {
        int at = end;
        while (at > floor && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether the word stands at the offset, as a word of its own. */
    static boolean isWordAt(String folded, int at, int limit, String word) {
        int end = at + word.length();
        return at >= 0
                && end <= limit
                && folded.startsWith(word, at)
                && !isLetter(folded, end)
                && !isWordSign(folded, at - 1);
    }

    /** Whether the word ends right at the offset, as a word of its own. */
    static boolean isWordBefore(String folded, int floor, int end, String word) {
        int start = end - word.length();
        return start >= floor && folded.startsWith(word, start) && !isWordSign(folded, start - 1);
    }
}
