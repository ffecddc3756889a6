package vn.planlens.ingest;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.planlens.rules.RuleTable;

/**
 * The encoding TCVN3 of the fonts .VnTime, .VnArial and so on, which puts Vietnamese letters in the places of Western
 * European ones: the table {@code tcvn3.tsv}. It has no capitals with tones; fonts whose names end in H draw small
 * letters as capitals.
 */
final class Tcvn3 implements LegacyEncoding {

    static final Tcvn3 ENCODING = new Tcvn3();

    static final RuleTable TABLE =
            RuleTable.read(Tcvn3.class, "tcvn3.tsv", "id", "codes", "letters", "example", "source");

    /** A quotation is not longer. */
    private static final int LONGEST_QUOTE = 200;

    private static final Map<Character, Character> LETTERS = new HashMap<>();

    static {
        LegacyEncoding.read(TABLE, (written, meant) -> {
            int code = Integer.parseInt(written, 16);
            char letter = meant.charAt(0);
            LETTERS.put((char) code, letter);
            // Symbol fonts lie in the private use area.
            LETTERS.put((char) (0xf000 + code), letter);
            // A file that says it is Vietnamese Windows text has been decoded as such.
            String asVietnamese = new String(new byte[] {(byte) code}, Charset.forName("windows-1258"));
            LETTERS.putIfAbsent(asVietnamese.charAt(0), letter);
        });
    }

    private Tcvn3() {}

    @Override
    public boolean isFont(String name) {
        return name != null && LegacyEncoding.withoutTag(name).startsWith(".Vn");
    }

    /** Whether the font draws small letters as capitals. */
    static boolean isCapitalFont(String name) {
        String bare = LegacyEncoding.withoutTag(name);
        int style = bare.indexOf(',');
        return (style < 0 ? bare : bare.substring(0, style)).endsWith("H");
    }

    /** The letter for a sign as other programs show it; the sign itself where it is none of TCVN3. */
    static char letter(char sign) {
        return LETTERS.getOrDefault(sign, sign);
    }

    @Override
    public boolean isCode(char sign) {
        return sign > 0x7f && LETTERS.containsKey(sign);
    }

    @Override
    public String convert(String text) {
        if (text.length() == 1) {
            return String.valueOf(letter(text.charAt(0)));
        }
        StringBuilder converted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean quote = sign == '\u00bb' && !isOfWord(text, i + 1);
            if (quote) {
                openQuote(text, i, converted);
            }
            boolean bullet = sign == '\u00b7' && !isOfWord(text, i - 1) && !isOfWord(text, i + 1);
            converted.append(quote || bullet ? sign : letter(sign));
        }
        return MixedCase.mend(converted.toString());
    }

    /** No word ends in the letter that a closing quotation mark stands for: so what opens the quotation is a mark too. */
    private void openQuote(String text, int close, StringBuilder converted) {
        for (int i = close - 1; i >= 0 && text.charAt(i) != '\n' && close - i < LONGEST_QUOTE; i--) {
            if (text.charAt(i) == '\u00ab' && !isOfWord(text, i - 1)) {
                converted.setCharAt(i, '\u00ab');
                return;
            }
        }
    }

    private boolean isOfWord(String text, int at) {
        return at >= 0 && at < text.length() && (Character.isLetter(text.charAt(at)) || isCode(text.charAt(at)));
    }

    @Override
    public String convert(String text, String font) {
        String converted = convert(text);
        return isCapitalFont(font) ? converted.toUpperCase(Locale.ROOT) : converted;
    }
}
