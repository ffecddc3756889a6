package vn.planlens.ingest;

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
                quality.add(text, start, i);
                start = -1;
            }
        }
        return quality;
    }

    private void add(String text, int start, int end) {
        letters += end - start;
        words++;
        boolean own = false;
        boolean marked = false;
        boolean small = false;
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            if (letter > 0x7f) {
                own |= LegacyEncoding.isUnicodeOnly(letter) || OWN_LETTERS.indexOf(letter) >= 0;
                marked = true;
            } else {
                small |= letter >= 'a';
            }
        }
        ownWords += own ? 1 : 0;
        boolean syllable = Syllables.isSyllable(text, start, end);
        if (marked) {
            markedWords++;
            markedSyllables += syllable ? 1 : 0;
        } else if (small) {
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
