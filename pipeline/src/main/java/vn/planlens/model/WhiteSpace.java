package vn.planlens.model;

/** White space as patterns know it: blanks, tabs and breaks of lines and pages. */
public final class WhiteSpace {

    private WhiteSpace() {}

    /** The text with every run of white space made one blank, at its ends too. */
    public static String collapsed(String text) {
        char[] signs = text.toCharArray();
        int length = 0;
        boolean changed = false;
        boolean white = false;
        for (char sign : signs) {
            boolean goesOn = white;
            white = isWhite(sign);
            changed |= white && (goesOn || sign != ' ');
            if (!white) {
                signs[length++] = sign;
            } else if (!goesOn) {
                signs[length++] = ' ';
            }
        }
        return changed ? new String(signs, 0, length) : text;
    }

    /** Whether the sign is white space. */
    public static boolean isWhite(char sign) {
        return sign == ' ' || sign >= '\t' && sign <= '\r';
    }
}
