package vn.planlens.model;

/** White space as patterns know it: blanks, tabs and breaks of lines and pages. */
public final class WhiteSpace {

    private WhiteSpace() {}

    /** The text with every run of white space made one blank, at its ends too. */
    public static String collapsed(String text) {
        char[] signs = text.toCharArray();
        int length = 0;
        while (length < signs.length && (!isWhite(signs[length]) || isSingle(signs, length))) {
            length++;
        }
        if (length == signs.length) {
            return text;
        }
        boolean white = length > 0 && isWhite(signs[length - 1]);
        for (int at = length; at < signs.length; at++) {
            boolean goesOn = white;
            white = isWhite(signs[at]);
            if (!white) {
                signs[length++] = signs[at];
            } else if (!goesOn) {
                signs[length++] = ' ';
            }
        }
        return new String(signs, 0, length);
    }

    /** Whether a white sign is a blank that goes on from none. */
    private static boolean isSingle(char[] signs, int at) {
        return signs[at] == ' ' && (at == 0 || !isWhite(signs[at - 1]));
    }

    /** Whether the sign is white space. */
    public static boolean isWhite(char sign) {
        return sign <= ' ' && (sign == ' ' || sign >= '\t' && sign <= '\r');
    }
}
