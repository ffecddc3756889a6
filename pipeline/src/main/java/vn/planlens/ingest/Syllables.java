package vn.planlens.ingest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.function.ToLongFunction;
import vn.planlens.rules.RuleTable;

/**
 * Knows how a Vietnamese syllable can be written: the table {@code syllables.tsv} and the rules of the tones. It is asked
 * about every word of a text, so a letter is a small number here, and a spelling is one number made of its letters'.
 */
final class Syllables {

    static final RuleTable TABLE =
            RuleTable.read(Syllables.class, "syllables.tsv", "id", "part", "before", "spellings", "example", "source");

    private static final Set<String> PARTS = Set.of("onset", "rhyme", "word");

    private static final int LONGEST = 7;
    private static final int LONGEST_ONSET = 3;

    /** Without tones; a letter's number is its place, counted from 1. */
    private static final String ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

    private static final int BITS = 5;
    private static final int G = number('g');
    private static final int I = number('i');
    private static final long CH = number('c') << BITS | number('h');
    private static final long STOPS = 1L << number('c') | 1L << number('p') | 1L << number('t');
    private static final long FRONT_VOWELS = 1L << number('e') | 1L << number('ê') | 1L << I | 1L << number('y');

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final int ACUTE = 2;
    private static final int DOT_BELOW = 5;

    /** Behind this no sign is a letter of Vietnamese. */
    private static final int LAST = 0x1eff;

    /** For each letter, small or capital, the number of what it is without its tone, else 0. */
    private static final byte[] LETTER = new byte[LAST + 1];

    /** For each vowel with a tone the tone's place among them, counted from 1, else 0. */
    private static final byte[] TONE = new byte[LAST + 1];

    /** For each spelling what an onset so written stands before: 0 where it is none. */
    private static final byte[] ONSETS = new byte[1 << BITS * LONGEST_ONSET];

    private static final byte BEFORE_FRONT = 1;
    private static final byte BEFORE_BACK = 2;

    static {
        for (char letter : ALPHABET.toCharArray()) {
            note(letter, letter, 0);
            for (int i = 0; i < TONES.length() && "aăâeêioôơuưy".indexOf(letter) >= 0; i++) {
                String toned = Normalizer.normalize("" + letter + TONES.charAt(i), Normalizer.Form.NFC);
                note(toned.charAt(0), letter, i + 1);
            }
        }
        TABLE.map(row -> {
            if (!PARTS.contains(row.get("part"))) {
                throw new IllegalArgumentException(row.get("part") + " is no part");
            }
            byte before =
                    switch (row.get("before")) {
                        case "front" -> BEFORE_FRONT;
                        case "back" -> BEFORE_BACK;
                        default -> BEFORE_FRONT | BEFORE_BACK;
                    };
            if (row.get("part").equals("onset")) {
                row.list("spellings").forEach(onset -> ONSETS[(int) spelling(onset)] = before);
            }
            return row;
        });
    }

    /** Spellings, ascending. */
    private static final long[] RHYMES = numbers("rhyme", Syllables::spelling);

    /** Whole words, none of which has an onset, with their tones; ascending. */
    private static final long[] WORDS = numbers("word", Syllables::word);

    private Syllables() {}

    private static int number(char letter) {
        return ALPHABET.indexOf(letter) + 1;
    }

    private static void note(char sign, char letter, int tone) {
        for (char form : new char[] {sign, Character.toUpperCase(sign)}) {
            LETTER[form] = (byte) number(letter);
            TONE[form] = (byte) tone;
        }
    }

    private static long[] numbers(String part, ToLongFunction<String> number) {
        return TABLE.rows().stream()
                .filter(row -> row.get("part").equals(part))
                .flatMap(row -> row.list("spellings").stream())
                .mapToLong(number)
                .sorted()
                .toArray();
    }

    private static long spelling(String part) {
        long spelling = 0;
        for (char sign : part.toCharArray()) {
            spelling = spelling << BITS | letter(sign);
        }
        return spelling;
    }

    private static long word(String word) {
        long toned = 0;
        for (char sign : word.toCharArray()) {
            toned = toned << Byte.SIZE | TONE[sign] << BITS | letter(sign);
        }
        return toned;
    }

    private static int letter(char sign) {
        if (LETTER[sign] == 0) {
            throw new IllegalArgumentException(sign + " is no letter of Vietnamese");
        }
        return LETTER[sign];
    }

    /** Whether the word, in NFC, can be a Vietnamese syllable. */
    static boolean isSyllable(CharSequence word) {
        return isSyllable(word, 0, word.length());
    }

    /** Whether what stands there, in NFC, can be a Vietnamese syllable. */
    static boolean isSyllable(CharSequence text, int start, int end) {
        int length = end - start;
        if (length == 0 || length > LONGEST) {
            return false;
        }
        long spelling = 0;
        long word = 0;
        int tone = 0;
        for (int i = start; i < end; i++) {
            char sign = text.charAt(i);
            if (sign > LAST || LETTER[sign] == 0 || tone != 0 && TONE[sign] != 0) {
                return false;
            }
            spelling = spelling << BITS | LETTER[sign];
            word = word << Byte.SIZE | TONE[sign] << BITS | LETTER[sign];
            tone += TONE[sign];
        }
        for (int cut = Math.min(LONGEST_ONSET, length - 1); cut > 0; cut--) {
            int behind = (length - cut) * BITS;
            if (fits((int) (spelling >>> behind), spelling & (1L << behind) - 1, behind - BITS, tone)) {
                return true;
            }
        }
        return Arrays.binarySearch(WORDS, word) >= 0;
    }

    /** @param first how far to shift the rhyme to be left with its first letter */
    private static boolean fits(int onset, long rhyme, int first, int tone) {
        int vowel = (int) (rhyme >>> first);
        boolean front = isIn(FRONT_VOWELS, vowel);
        if ((ONSETS[onset] & (front ? BEFORE_FRONT : BEFORE_BACK)) == 0 || Arrays.binarySearch(RHYMES, rhyme) < 0) {
            return false;
        }
        if (onset == G && front && vowel != I) {
            return false;
        }
        // Such a syllable is cut short and has one of two tones; a foreign word need not.
        return !endsInStop(rhyme) || tone == ACUTE || tone == DOT_BELOW;
    }

    private static boolean endsInStop(long rhyme) {
        return isIn(STOPS, (int) (rhyme & (1 << BITS) - 1)) || (rhyme & (1 << 2 * BITS) - 1) == CH;
    }

    private static boolean isIn(long letters, int letter) {
        return (letters >>> letter & 1) != 0;
    }
}
