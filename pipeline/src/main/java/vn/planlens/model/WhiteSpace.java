package vn.planlens.model;

/** White space as patterns know it: blanks, tabs and breaks of lines and pages. */
public final class WhiteSpace {

    private WhiteSpace() {}

    /** The text with every run of white space made one blank, at its ends too. */
    public static String collapsed(String text) {
        int at = 0;
        while (at < text.length() && !(isWhite(text.charAt(at)) && isChanged(text, at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder collapsed = new StringBuilder(text.length()).append(text, 0, at);
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (!isWhite(sign)) {
                collapsed.append(sign);
                continue;
            }
            collapsed.append(' ');
            while (at < text.length() && isWhite(text.charAt(at))) {
                at++;
            }
        }
        return collapsed.toString();
    }

    /** Whether the white space at the offset is anything but one blank. */
    private static boolean isChanged(String text, int at) {
        return text.charAt(at) != ' ' || at + 1 < text.length() && isWhite(text.charAt(at + 1));
    }

    /** Whether the sign is white space. */
    public static boolean isWhite(char sign) {
        return sign == ' ' || sign >= '\t' && sign <= '\r';
    }
}
