package vn.planlens.ingest;

/**
 * A physical line that holds text, and its surroundings.
 *
 * @param raw the whole line
 * @param text without blanks around it
 * @param bare the same without the markdown signs in front that came along with copied text
 * @param indent blanks before the text
 * @param gap blank lines before it, at most 3; where the format tells places, 1 for a wider distance than usual
 * @param pageTop whether a page begins with it, as far as can be told
 * @param page 1-based, or {@link RawDocument#NO_PAGE}
 * @param box where it stands, or null
 */
record FlowLine(
        String raw, String text, String bare, int indent, int gap, boolean pageTop, int page, RawDocument.Box box) {

    private static final String SENTENCE_ENDS = ".!?…:;";
    private static final String CLOSING = "\"”’»)]*_";

    static FlowLine of(RawDocument.Line line, int gap, boolean pageTop) {
        String text = line.text().strip();
        int indent = 0;
        while (indent < line.text().length()
                && Character.isWhitespace(line.text().charAt(indent))) {
            indent++;
        }
        return new FlowLine(line.text(), text, bare(text), indent, Math.min(gap, 3), pageTop, line.page(), line.box());
    }

    private static String bare(String text) {
        int start = 0;
        while (start < text.length() && "#*_>".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        boolean bullet = start == 1 && text.charAt(0) == '*' && start < text.length() && text.charAt(1) == ' ';
        String bare = text.substring(start).stripLeading();
        // A line of signs only is what it is: the star below the name of a party body.
        return bullet || bare.isEmpty() ? text : bare;
    }

    /** The last sign that says something: closing quotation marks and the like passed over; 0 where there is none. */
    char lastSign() {
        for (int i = text.length() - 1; i >= 0; i--) {
            char sign = text.charAt(i);
            if (CLOSING.indexOf(sign) < 0 || sign == ')' && i > 0 && SENTENCE_ENDS.indexOf(text.charAt(i - 1)) < 0) {
                return sign;
            }
        }
        return 0;
    }

    /** Whether a sentence, or an item of a list, ends with it. */
    boolean isFinished() {
        return SENTENCE_ENDS.indexOf(lastSign()) >= 0;
    }

    /** The first sign that says something: opening quotation marks and brackets passed over; 0 where there is none. */
    char firstSign() {
        for (int i = 0; i < bare.length(); i++) {
            if ("\"“‘'«([".indexOf(bare.charAt(i)) < 0) {
                return bare.charAt(i);
            }
        }
        return 0;
    }

    boolean startsLower() {
        return Character.isLowerCase(firstSign());
    }

    String firstWord() {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    String lastWord() {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Whether it is written in capitals: a heading, a letterhead, a title; one abbreviation alone is none. */
    boolean isCapitals() {
        int upper = 0;
        int lower = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < bare.length() && lower * 8 <= bare.length(); i++) {
            char sign = bare.charAt(i);
            boolean capital = Character.isUpperCase(sign);
            upper += capital ? 1 : 0;
            lower += Character.isLowerCase(sign) ? 1 : 0;
            words += capital && !inWord ? 1 : 0;
            inWord = Character.isLetter(sign);
        }
        return upper >= 4 && words >= 2 && lower * 8 <= upper;
    }
}
