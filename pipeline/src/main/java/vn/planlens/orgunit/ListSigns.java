package vn.planlens.orgunit;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where the next item of a list of units begins. */
final class ListSigns {

    private static final String SIGNS = ",;/&";
    private static final List<String> WORDS = List.of("và ", "cùng ");

    private static final Pattern HYPHEN = Pattern.compile("\\s*-\\s*");

    private final String folded;

    ListSigns(String folded) {
        this.folded = folded;
    }

    /** The words with one blank before and behind each hyphen. */
    static String spaced(String words) {
        return words.indexOf('-') < 0 ? words : HYPHEN.matcher(words).replaceAll(" - ");
    }

    /** Behind a comma, semicolon, stroke, "&", "và" or "cùng"; -1 where none stands there. */
    int next(int at, int end) {
        int from = skipBlanks(at, end);
        if (from >= end) {
            return -1;
        }
        boolean sign = SIGNS.indexOf(folded.charAt(from)) >= 0;
        if (sign) {
            from = skipBlanks(from + 1, end);
        }
        String word = wordAt(from);
        if (!sign && word == null) {
            return -1;
        }
        if (word != null) {
            from = skipBlanks(from + word.length(), end);
        }
        return from < end ? from : -1;
    }

    /** The first place from here on where no white space stands. */
    int skipBlanks(int at, int end) {
        int to = at;
        while (to < end && Character.isWhitespace(folded.charAt(to))) {
            to++;
        }
        return to;
    }

    private String wordAt(int at) {
        for (String word : WORDS) {
            if (folded.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }
}
