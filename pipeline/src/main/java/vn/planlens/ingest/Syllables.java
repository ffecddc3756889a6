package vn.planlens.ingest;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.planlens.rules.RuleTable;

/** Knows how a Vietnamese syllable can be written: the table {@code syllables.tsv} and the rules of the tones. */
final class Syllables {

    static final RuleTable TABLE =
            RuleTable.read(Syllables.class, "syllables.tsv", "id", "part", "before", "spellings", "example", "source");

    private static final int LONGEST = 7;
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String FRONT_VOWELS = "ieêy";
    private static final Map<String, String> ONSETS = new HashMap<>();
    private static final Set<String> RHYMES = new HashSet<>();
    /** With their tones: whole words, none of which has an onset. */
    private static final Set<String> WORDS = new HashSet<>();

    /** No vowel with a tone stands behind this in Unicode. */
    private static final int LAST_VOWEL = 0x1eff;

    /** For each vowel with a tone the vowel without it, else 0. */
    private static final char[] PLAIN = new char[LAST_VOWEL + 1];

    /** For each vowel with a tone its tone. */
    private static final char[] TONE = new char[LAST_VOWEL + 1];

    static {
        TABLE.map(row -> {
            row.list("spellings").forEach(spelling -> {
                switch (row.get("part")) {
                    case "onset" -> ONSETS.put(spelling, row.get("before"));
                    case "rhyme" -> RHYMES.add(spelling);
                    case "word" -> WORDS.add(spelling);
                    default -> throw new IllegalArgumentException(row.get("part") + " is no part");
                }
            });
            return row;
        });
        for (char vowel : "aăâeêioôơuưy".toCharArray()) {
            for (char tone : TONES.toCharArray()) {
                String toned = Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC);
                PLAIN[toned.charAt(0)] = vowel;
                TONE[toned.charAt(0)] = tone;
            }
        }
    }

    private Syllables() {}

    /** Whether the word, in small letters and NFC, can be a Vietnamese syllable. */
    static boolean isSyllable(CharSequence word) {
        int length = word.length();
        if (length == 0 || length > LONGEST) {
            return false;
        }
        StringBuilder bare = new StringBuilder(length);
        char tone = 0;
        for (int i = 0; i < length; i++) {
            char sign = word.charAt(i);
            if (sign > LAST_VOWEL || PLAIN[sign] == 0) {
                bare.append(sign);
            } else if (tone != 0) {
                return false;
            } else {
                bare.append(PLAIN[sign]);
                tone = TONE[sign];
            }
        }
        if (WORDS.contains(word.toString())) {
            return true;
        }
        String spelling = bare.toString();
        for (int cut = Math.min(3, length - 1); cut > 0; cut--) {
            if (fits(spelling.substring(0, cut), spelling.substring(cut), tone)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String onset, String rhyme, char tone) {
        String before = ONSETS.get(onset);
        if (before == null || !RHYMES.contains(rhyme)) {
            return false;
        }
        boolean front = FRONT_VOWELS.indexOf(rhyme.charAt(0)) >= 0;
        if (before.equals("front") && !front || before.equals("back") && front) {
            return false;
        }
        if (onset.equals("g") && front && rhyme.charAt(0) != 'i') {
            return false;
        }
        // Such a syllable is cut short and has one of two tones; a foreign word need not.
        return !endsInStop(rhyme) || tone == '\u0301' || tone == '\u0323';
    }

    private static boolean endsInStop(String rhyme) {
        return rhyme.endsWith("c") || rhyme.endsWith("ch") || rhyme.endsWith("p") || rhyme.endsWith("t");
    }
}
