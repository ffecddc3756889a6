package vn.planlens.ingest;

import java.util.Locale;

/** Counts what tells whether a text is Vietnamese, and whether its letters are what a reader of the page would see. */
final class TextQuality {

    /** Letters that Vietnamese has and its neighbours in Europe do not. */
    private static final String OWN_LETTERS = "ăđơưĂĐƠƯ";

    /** So many words are needed to doubt. */
    private static final int LEAST_WORDS = 40;

    private int letters;
    private int words;
    private int ownWords;
    private int markedWords;
    private int markedSyllables;
    private int plainWords;
    private int plainSyllables;

    private TextQuality() {}

    static TextQuality of(String text) {
        TextQuality quality = new TextQuality();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                quality.add(text.substring(start, i));
                start = -1;
            }
        }
        return quality;
    }

    private void add(String word) {
        letters += word.length();
        words++;
        boolean own = false;
        boolean marked = false;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            own |= Tcvn3.isUnicodeOnly(letter) || OWN_LETTERS.indexOf(letter) >= 0;
            marked |= letter > 0x7f;
        }
        ownWords += own ? 1 : 0;
        boolean syllable = Syllables.isSyllable(word.toLowerCase(Locale.ROOT));
        if (marked) {
            markedWords++;
            markedSyllables += syllable ? 1 : 0;
        } else if (!word.equals(word.toUpperCase(Locale.ROOT))) {
            plainWords++;
            plainSyllables += syllable ? 1 : 0;
        }
    }

    int letters() {
        return letters;
    }

    /** Whether the marks alone tell that it is Vietnamese. */
    boolean isMarkedVietnamese() {
        return ownWords > 0 && ownWords * 8 >= words;
    }

    /** Whether, in a text said to be Vietnamese, the marks are missing. */
    boolean lacksMarks() {
        return words >= LEAST_WORDS && markedWords * 20 < words;
    }

    /** Whether words with marks cannot be Vietnamese although those without are: letters are not what they seem. */
    boolean isGarbled() {
        return markedWords >= LEAST_WORDS
                && markedSyllables * 2 < markedWords
                && plainWords > 0
                && plainSyllables * 10 >= plainWords * 7;
    }
}
