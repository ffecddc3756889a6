package vn.planlens.ingest;

import java.text.Normalizer;

/**
 * Composes letters and marks to NFC, also where the marks came in an order, or with a stray blank before them, that
 * Unicode's own composition does not mend: a tone mark typed before the letter's shape mark, "u ̉y".
 */
final class ToneMarks {

    private static final String SHAPES = "\u0302\u0306\u031b";
    /** No mark stands before or behind these in Unicode. */
    private static final char FIRST = '\u0300';

    private static final char LAST = '\u0323';

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private ToneMarks() {}

    static String compose(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!hasMark(composed)) {
            return composed;
        }
        String parts = Normalizer.normalize(composed, Normalizer.Form.NFD);
        StringBuilder sorted = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); ) {
            char sign = parts.charAt(i);
            if (isMark(sign)) {
                int end = i;
                while (end < parts.length() && isMark(parts.charAt(end))) {
                    end++;
                }
                dropStrayBlank(sorted);
                append(sorted, parts, i, end, SHAPES);
                append(sorted, parts, i, end, TONES);
                i = end;
            } else {
                sorted.append(sign);
                i++;
            }
        }
        return Normalizer.normalize(sorted, Normalizer.Form.NFC);
    }

    private static boolean hasMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(char sign) {
        return sign >= FIRST && sign <= LAST && (SHAPES.indexOf(sign) >= 0 || TONES.indexOf(sign) >= 0);
    }

    private static void dropStrayBlank(StringBuilder sorted) {
        int last = sorted.length() - 1;
        if (last > 0 && sorted.charAt(last) == ' ' && Character.isLetter(sorted.charAt(last - 1))) {
            sorted.setLength(last);
        }
    }

    private static void append(StringBuilder sorted, String parts, int from, int to, String marks) {
        for (int i = from; i < to; i++) {
            if (marks.indexOf(parts.charAt(i)) >= 0) {
                sorted.append(parts.charAt(i));
            }
        }
    }
}
