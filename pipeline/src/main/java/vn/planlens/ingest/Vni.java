package vn.planlens.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.planlens.rules.RuleTable;

/**
 * The encoding VNI of the fonts VNI-Times, VNI-Helve and so on, which writes most letters with tones as two signs, the
 * vowel and a Western European letter behind it: the table {@code vni.tsv}.
 */
final class Vni {

    static final RuleTable TABLE = RuleTable.read(Vni.class, "vni.tsv", "id", "codes", "letters", "example", "source");

    private static final Map<String, String> LETTERS = new HashMap<>();
    private static final Set<Character> CODES = new HashSet<>();

    static {
        TABLE.map(row -> {
            String[] codes = row.get("codes").split(" ");
            String[] letters = row.get("letters").split(" ");
            if (codes.length != letters.length) {
                throw new IllegalArgumentException(codes.length + " codes but " + letters.length + " letters");
            }
            for (int i = 0; i < codes.length; i++) {
                LETTERS.put(codes[i], letters[i]);
                codes[i].chars().filter(sign -> sign > 0x7f).forEach(sign -> CODES.add((char) sign));
            }
            return row;
        });
    }

    private Vni() {}

    /** Whether the font of that name, which may be null, has this encoding. */
    static boolean isFont(String name) {
        if (name == null) {
            return false;
        }
        // A PDF puts a tag in front of a subset font's name.
        String bare = name.indexOf('+') == 6 ? name.substring(7) : name;
        return bare.regionMatches(true, 0, "VNI-", 0, 4);
    }

    /** Whether the sign is one that VNI writes a tone or a Vietnamese letter with. */
    static boolean isCode(char sign) {
        return sign > 0x7f && CODES.contains(Character.toLowerCase(sign));
    }

    /** The text in Unicode. */
    static String convert(String text) {
        StringBuilder converted = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int length = 2;
            String letter = at + 1 < text.length() && isCode(text.charAt(at + 1)) ? letter(text, at, length) : null;
            if (letter == null) {
                length = 1;
                letter = letter(text, at, length);
            }
            converted.append(letter == null ? text.substring(at, at + length) : letter);
            at += length;
        }
        return converted.toString();
    }

    /** The letter that so many signs write; null for none. */
    private static String letter(String text, int at, int length) {
        String signs = text.substring(at, at + length);
        String small = LETTERS.get(signs.toLowerCase(Locale.ROOT));
        return small != null && Character.isUpperCase(signs.charAt(0)) ? small.toUpperCase(Locale.ROOT) : small;
    }
}
