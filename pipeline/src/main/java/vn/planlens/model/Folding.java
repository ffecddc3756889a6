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
        "uỳ ùy", "uý úy", "uỷ ủy", "uỹ ũy", "uỵ ụy",
        "uà ùa", "uá úa", "uả ủa", "uã ũa", "uạ ụa",
        "ià ìa", "iá ía", "iả ỉa", "iã ĩa", "iạ ịa"
    };

    /** Signs before this one are folded by a table; behind it only Character.toLowerCase knows any. */
    private static final int TABLED = 0x2220;

    private static final char[] FOLDED = new char[TABLED];

    static {
        for (char sign = 0; sign < TABLED; sign++) {
            FOLDED[sign] = foldSign(sign);
        }
    }

    /** Letters without their marks as far as asked for, else 0: each is worked out once. */
    private static final char[] BARE = new char[TABLED];

    private Folding() {}

    /**
     * Lower case, one hyphen for the dash family, a plain blank for every blank, straight quotation marks, and the
     * tone mark where the older spelling puts it: hoà becomes hòa, uỷ becomes ủy, and where it is misplaced by any spelling,
     * qúy becomes quý, gía becomes giá, hòan becomes hoàn.
     */
    public static String fold(String text) {
        return new String(folded(text));
    }

    /** The signs of {@link #fold}. */
    public static char[] folded(String text) {
        char[] folded = foldSigns(text);
        for (int i = 0; i + 1 < folded.length; i++) {
            char vowel = folded[i];
            char next = folded[i + 1];
            if ((vowel | next) < 0x80) {
                // No tone mark stands here.
                continue;
            }
            boolean onFirst = vowel >= 0x80 && (next == 'a' || next == 'e' || next == 'y');
            boolean onSecond = (vowel == 'o' || vowel == 'u') && next >= 0x80;
            if (onFirst && (isGlide(folded, i) || !endsSyllable(folded, i + 1))) {
                placeTone(folded, i, 1, 0);
            } else if (onSecond && !isGlide(folded, i) && endsSyllable(folded, i + 1)) {
                placeTone(folded, i, 0, 1);
            }
        }
        return folded;
    }

    private static char[] foldSigns(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char sign = folded[i];
            folded[i] = sign < TABLED ? FOLDED[sign] : Character.toLowerCase(sign);
        }
        return folded;
    }

    /** The vowel of "qu" and "gi" that belongs to the consonant. */
    private static boolean isGlide(char[] folded, int vowel) {
        char before = vowel == 0 ? 0 : folded[vowel - 1];
        return before == 'q' || before == 'g' && "ìíỉĩị".indexOf(folded[vowel]) >= 0;
    }

    private static boolean endsSyllable(char[] folded, int vowel) {
        return vowel + 1 == folded.length || !Character.isLetter(folded[vowel + 1]);
    }

    /** As {@link #fold}, and without any mark: đ becomes d, Ủy becomes uy. */
    public static String bare(String text) {
        char[] bare = foldSigns(text);
        for (int i = 0; i < bare.length; i++) {
            if (bare[i] >= 0x80) {
                bare[i] = bareLetter(bare[i]);
            }
        }
        return new String(bare);
    }

    private static char foldSign(char sign) {
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
        if (letter >= TABLED) {
            return withoutMarks(letter);
        }
        if (BARE[letter] == 0) {
            BARE[letter] = withoutMarks(letter);
        }
        return BARE[letter];
    }

    private static char withoutMarks(char letter) {
        if (letter == 'đ') {
            return 'd';
        }
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }
}
