package vn.planlens.ingest;

/**
 * Makes text from any source uniform. {@link #clean} works sign by sign and keeps blanks, tabs, line breaks and page
 * breaks (form feeds) where they stand; {@link #paragraph} makes one line of a whole paragraph.
 */
final class TextNormalizer {

    private TextNormalizer() {}

    /**
     * NFC, with plain blanks and hyphens, line breaks as {@code \n}, without invisible and control signs and without
     * markup. The dash family, quotation marks and the source's spelling stay as they are.
     */
    static String clean(String source) {
        String plain = WebMarkup.strip(source);
        return LookAlikes.replace(ToneMarks.compose(signs(plain)));
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
        String whole = line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
        return BrokenWords.mend(BrokenSymbols.mend(whole));
    }

    static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\f';
    }
}
