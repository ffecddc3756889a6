package vn.planlens.ingest;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import vn.planlens.rules.RuleTable;

/** Letters of other scripts inside Latin words and symbols become Latin: the table {@code look-alikes.tsv}. */
final class LookAlikes {

    static final RuleTable TABLE =
            RuleTable.read(LookAlikes.class, "look-alikes.tsv", "id", "letters", "latin", "example", "source");

    private static final Map<Character, Character> LATIN = new HashMap<>();

    static {
        TABLE.map(row -> {
            String letters = row.get("letters").replace(" ", "");
            String latin = row.get("latin").replace(" ", "");
            if (letters.length() != latin.length()) {
                throw new IllegalArgumentException(letters.length() + " letters but " + latin.length() + " Latin ones");
            }
            for (int i = 0; i < letters.length(); i++) {
                LATIN.put(letters.charAt(i), latin.charAt(i));
            }
            return row;
        });
    }

    private static final BitSet FOREIGN = new BitSet();

    static {
        LATIN.keySet().forEach(FOREIGN::set);
    }

    private LookAlikes() {}

    /** The text with look-alikes inside Latin words made Latin; of the same length. */
    static String replace(String text) {
        if (!hasLookAlike(text)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text);
        int start = 0;
        for (int i = 0; i <= replaced.length(); i++) {
            if (i == replaced.length() || Character.isWhitespace(replaced.charAt(i))) {
                replaceWord(replaced, start, i);
                start = i + 1;
            }
        }
        return replaced.toString();
    }

    private static boolean hasLookAlike(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (FOREIGN.get(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void replaceWord(StringBuilder text, int start, int end) {
        boolean latin = false;
        for (int i = start; i < end; i++) {
            char sign = text.charAt(i);
            latin |= Character.isDigit(sign) || Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN;
            if (isForeign(sign) && !LATIN.containsKey(sign)) {
                return;
            }
        }
        for (int i = start; i < end && latin; i++) {
            text.setCharAt(i, LATIN.getOrDefault(text.charAt(i), text.charAt(i)));
        }
    }

    private static boolean isForeign(char sign) {
        Character.UnicodeScript script = Character.UnicodeScript.of(sign);
        return script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
    }
}
