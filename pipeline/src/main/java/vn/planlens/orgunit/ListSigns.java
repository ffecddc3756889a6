package vn.planlens.orgunit;

import java.util.List;

/** Finds where the next item of a list of units begins. */
final class ListSigns {

    private static final String SIGNS = ",;/&";
    private static final List<String> WORDS = List.of("và ", "cùng ");

    private final String folded;

    ListSigns(String folded) {
        this.folded = folded;
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
        return WORDS.stream()
                .filter(word -> folded.startsWith(word, at))
                .findFirst()
                .orElse(null);
    }
}
