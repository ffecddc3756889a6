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
final class Vni implements LegacyEncoding {

    static final Vni ENCODING = new Vni();

    static final RuleTable TABLE = RuleTable.read(Vni.class, "vni.tsv", "id", "codes", "letters", "example", "source");

    private static final Map<String, String> LETTERS = new HashMap<>();
    private static final Set<Character> CODES = new HashSet<>();

    static {
        LegacyEncoding.read(TABLE, (code, letter) -> {
            LETTERS.put(code, letter);
            code.chars().filter(sign -> sign > 0x7f).forEach(sign -> CODES.add((char) sign));
        });
    }

    private Vni() {}

    @Override
    public boolean isFont(String name) {
        return name != null && LegacyEncoding.withoutTag(name).regionMatches(true, 0, "VNI-", 0, 4);
    }

    @Override
    public boolean isCode(char sign) {
        return sign > 0x7f && CODES.contains(Character.toLowerCase(sign));
    }

    @Override
    public String convert(String text, String font) {
        return convert(text);
    }

    @Override
    public String convert(String text) {
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
