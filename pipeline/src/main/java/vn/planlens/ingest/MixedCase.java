package vn.planlens.ingest;

/**
 * Makes the letters with tones of words in capitals capitals too: encodings before Unicode have none, so that "CỘNG
 * HÒA XÃ HỘI" comes as "CộNG HòA Xã HộI".
 */
final class MixedCase {

    private MixedCase() {}

    static String mend(String text) {
        StringBuilder mended = null;
        // Words in capitals right before; a line's begin counts as one, what it begins with may be one as well.
        int before = 1;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                before = text.charAt(at) == '\n' ? 1 : before;
                at++;
                continue;
            }
            int end = wordEnd(text, at);
            int capitals = capitals(text, at, end);
            boolean all = capitals >= 2 || capitals == 1 && end - at > 1 && isAmongCapitals(text, end, before);
            if (all) {
                mended = mended == null ? new StringBuilder(text) : mended;
                for (int i = at; i < end; i++) {
                    mended.setCharAt(i, Character.toUpperCase(text.charAt(i)));
                }
            }
            before = all ? before + 1 : 0;
            at = end;
        }
        return mended == null ? text : mended.toString();
    }

    /** Whether a word with one plain capital stands between words in capitals, or behind several at a line's end. */
    private static boolean isAmongCapitals(String text, int end, int before) {
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next == text.length() || text.charAt(next) == '\n') {
            return before > 2;
        }
        return before > 0 && Character.isLetter(text.charAt(next)) && capitals(text, next, wordEnd(text, next)) >= 2;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Capitals of a word without a plain small letter; 0 where it has one. */
    private static int capitals(String text, int start, int end) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            if (letter < 0x80 && Character.isLowerCase(letter)) {
                return 0;
            }
            capitals += Character.isUpperCase(letter) ? 1 : 0;
        }
        return capitals;
    }
}
