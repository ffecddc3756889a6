package vn.planlens.ingest;

import java.util.Arrays;

/**
 * Makes text from any source uniform. {@link #clean} works sign by sign and keeps blanks, tabs, line breaks and page
 * breaks (form feeds) where they stand; {@link #paragraph} makes one line of a whole paragraph.
 */
final class TextNormalizer {

    /** Behind this every sign is looked at twice. */
    private static final int LAST = 0x2027;

    /** For each sign what a text that holds it may need: letters, figures and most punctuation need nothing. */
    private static final byte[] NEEDS = new byte[LAST + 1];

    private static final byte MARKUP = 1;
    private static final byte MENDS = 2;

    static {
        Arrays.fill(NEEDS, MENDS);
        // These are never composed with others; Vietnamese has no letter behind the second range.
        keepUnchanged(0, 0x2ff);
        keepUnchanged(0x1e00, 0x1eff);
        keepUnchanged(0x2010, LAST);
    }

    private TextNormalizer() {}

    private static void keepUnchanged(int first, int last) {
        for (char sign = (char) first; sign <= last; sign++) {
            boolean changed = sign == '\r' || SignTable.becomes(sign) != null;
            NEEDS[sign] = changed ? MENDS : WebMarkup.mayBegin(sign) ? MARKUP : 0;
        }
    }

    private static int needs(String text) {
        int needs = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            needs |= sign > LAST ? MENDS : NEEDS[sign];
        }
        return needs;
    }

    /**
     * NFC, with plain blanks and hyphens, line breaks as {@code \n}, without invisible and control signs and without
     * markup. The dash family, quotation marks and the source's spelling stay as they are.
     */
    static String clean(String source) {
        int needs = needs(source);
        String plain = (needs & MARKUP) == 0 ? source : WebMarkup.strip(source);
        return (needs & MENDS) == 0 ? plain : LookAlikes.replace(ToneMarks.compose(signs(plain)));
    }

    private static String signs(String source) {
        StringBuilder clean = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char sign = source.charAt(i);
            if (sign == '\r') {
                if (i + 1 == source.length() || source.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
                continue;
            }
            String becomes = SignTable.becomes(sign);
            if (becomes == null) {
                clean.append(sign);
            } else {
                clean.append(becomes);
            }
        }
        return clean.toString();
    }

    /**
     * Clean text of a paragraph as one line: white space collapsed, words and symbols that a stray blank breaks made
     * whole. Nothing but blanks is taken out.
     */
    static String paragraph(String clean) {
        return BrokenWords.mend(BrokenSymbols.mend(isOneLine(clean) ? clean : oneLine(clean)));
    }

    /** Whether no white space is to be collapsed. */
    private static boolean isOneLine(String clean) {
        boolean blank = true;
        for (int i = 0; i < clean.length(); i++) {
            boolean before = blank;
            blank = isBlank(clean.charAt(i));
            if (blank && (before || clean.charAt(i) != ' ')) {
                return false;
            }
        }
        return !blank || clean.isEmpty();
    }

    private static String oneLine(String clean) {
        StringBuilder line = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char sign = clean.charAt(i);
            if (!isBlank(sign)) {
                line.append(sign);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\f';
    }
}
