package vn.planlens.model;

import java.text.Normalizer;

/**
 * Folds text so that what a reader takes as equal compares equal, without moving a single character: the folded text
 * has the length of the original, and an offset in one is an offset in the other. Input is NFC.
 */
public final class Folding {

    private static final String[] TONE_PAIRS = {
        "oà òa", "oá óa", "oả ỏa", "oã õa", "oạ ọa",
        "oè òe", "oé óe", "oẻ ỏe", "oẽ õe", "oẹ ọe",
        "uỳ ùy", "uý úy", "uỷ ủy", "uỹ ũy", "uỵ ụy"
    };

    private Folding() {}

    /**
     * Lower case, one hyphen for the dash family, a plain blank for every blank, straight quotation marks, and the
     * tone mark where the older spelling puts it: hoà becomes hòa, uỷ becomes ủy, and qúy becomes quý.
     */
    public static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = foldSign(text.charAt(i));
        }
        for (int i = 0; i + 1 < folded.length; i++) {
            boolean endsSyllable = i + 2 == folded.length || !Character.isLetter(folded[i + 2]);
            boolean afterQ = i > 0 && folded[i - 1] == 'q';
            if (afterQ) {
                placeTone(folded, i, 1, 0);
            } else if ((folded[i] == 'o' || folded[i] == 'u') && folded[i + 1] >= 0x80 && endsSyllable) {
                placeTone(folded, i, 0, 1);
            }
        }
        return new String(folded);
    }

    /** As {@link #fold}, and without any mark: đ becomes d, Ủy becomes uy. */
    public static String bare(String text) {
        char[] bare = fold(text).toCharArray();
        for (int i = 0; i < bare.length; i++) {
            bare[i] = bareLetter(bare[i]);
        }
        return new String(bare);
    }

    private static char foldSign(char sign) {
        if (sign >= 'a' && sign <= 'z' || sign == ' ') {
            return sign;
        }
        return switch (sign) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u00a0', '\u2007', '\u202f', '\t' -> ' ';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u2018', '\u2019', '\u2032' -> '\'';
            default -> Character.toLowerCase(sign);
        };
    }

    private static void placeTone(char[] folded, int at, int from, int to) {
        for (String pair : TONE_PAIRS) {
            int source = from == 0 ? 0 : 3;
            int target = to == 1 ? 3 : 0;
            if (folded[at] == pair.charAt(source) && folded[at + 1] == pair.charAt(source + 1)) {
                folded[at] = pair.charAt(target);
                folded[at + 1] = pair.charAt(target + 1);
                return;
            }
        }
    }

    private static char bareLetter(char letter) {
        if (letter < 0x80) {
            return letter;
        }
        if (letter == 'đ') {
            return 'd';
        }
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return parts.charAt(0);
    }
}
