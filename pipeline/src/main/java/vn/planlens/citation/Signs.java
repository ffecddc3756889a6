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

    /** Whether the words are more than one. */
    static boolean isPhrase(String words) {
        return collapsed(words).indexOf(' ') > 0;
    }

    /** The words with one plain blank between them. */
    static String collapsed(String words) {
        StringBuilder collapsed = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            boolean blank = Character.isWhitespace(sign) || Character.isSpaceChar(sign);
            if (!blank && !isInvisible(sign)) {
                collapsed.append(sign);
            } else if (blank && collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        int end = collapsed.length();
        return collapsed.substring(0, end > 0 && collapsed.charAt(end - 1) == ' ' ? end - 1 : end);
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

    /** As {@link #isWordAt}, though the word may hang on what stands before: "NĐ-CPngày". */
    static boolean isWordFrom(String folded, int at, int limit, String word) {
        int end = at + word.length();
        return at >= 0 && end <= limit && folded.startsWith(word, at) && !isLetter(folded, end);
    }

    /** Whether the words end right at the offset, as words of their own. */
    static boolean isWordBefore(String folded, int floor, int end, String words) {
        return startBefore(folded, floor, end, words) >= 0;
    }

    /** Where the words begin that end right at the offset, or -1; one blank of them stands for any run of blanks. */
    static int startBefore(String folded, int floor, int end, String words) {
        int at = end;
        for (int i = words.length() - 1; i >= 0; i--) {
            if (words.charAt(i) == ' ') {
                int before = beforeBlanks(folded, floor, at);
                if (before == at) {
                    return -1;
                }
                at = before;
            } else if (at > floor && folded.charAt(at - 1) == words.charAt(i)) {
                at--;
            } else {
                return -1;
            }
        }
        return isWordSign(folded, at - 1) ? -1 : at;
    }
}
