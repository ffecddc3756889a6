package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.planlens.model.Warning;

/** Tells by how Vietnamese syllables are written whether text without fonts is in TCVN3 or VNI. */
final class LegacyText {

    /** So many words with letters of the encoding are needed to tell. */
    private static final int LEAST_WORDS = 5;

    /** In an older encoding at most one letter that only Unicode has stands among so many words. */
    private static final int UNICODE_WORDS = 20;

    private final LegacyEncoding encoding;
    private int words;
    private int syllablesAsIs;
    private int syllablesConverted;
    private int unicode;

    private LegacyText(LegacyEncoding encoding) {
        this.encoding = encoding;
    }

    /** The encoding of the text, whose words are no syllables as they stand and are when converted; null for Unicode. */
    static LegacyEncoding encodingOf(CharSequence text) {
        if (isUnicode(text)) {
            return null;
        }
        for (LegacyEncoding encoding : LegacyEncoding.all()) {
            if (isIn(text, encoding)) {
                return encoding;
            }
        }
        return null;
    }

    /** Whether there are too many letters that only Unicode has, were every second sign a word of its own. */
    private static boolean isUnicode(CharSequence text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += LegacyEncoding.isUnicodeOnly(text.charAt(i)) ? 1 : 0;
            if (isUnicode(letters, text.length())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a text of so many signs is Unicode's, however they make words.
     *
     * @param letters how many of them only Unicode has
     */
    static boolean isUnicode(int letters, int signs) {
        return letters > 0 && letters * UNICODE_WORDS >= (signs + 1) / 2;
    }

    private static boolean isIn(CharSequence text, LegacyEncoding encoding) {
        LegacyText counts = new LegacyText(encoding);
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && counts.isPartOfWord(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                counts.add(text.subSequence(start, i).toString());
                start = -1;
            }
        }
        return counts.words >= LEAST_WORDS
                && counts.unicode * UNICODE_WORDS < counts.words
                && counts.syllablesConverted * 10 >= counts.words * 7
                && counts.syllablesAsIs * 10 <= counts.words * 4;
    }

    /** The document in Unicode; the same where it is already. */
    static RawDocument convert(RawDocument document) {
        StringBuilder text = new StringBuilder();
        document.elements().forEach(element -> collect(element, text));
        boolean told = document.warnings().contains(LegacyFonts.CONVERTED);
        if (told) {
            return map(document, MixedCase::mend);
        }
        LegacyEncoding encoding = encodingOf(text);
        if (encoding == null) {
            return document;
        }
        RawDocument converted = map(document, encoding::convert);
        List<Warning> warnings = new ArrayList<>(document.warnings());
        warnings.add(LegacyFonts.CONVERTED);
        return new RawDocument(converted.elements(), converted.pages(), converted.ocr(), warnings);
    }

    private static void collect(RawDocument.Element element, StringBuilder text) {
        if (element instanceof RawDocument.Paragraph paragraph) {
            text.append(paragraph.text());
        } else if (element instanceof RawDocument.Footnote footnote) {
            text.append(footnote.text());
        } else if (element instanceof RawDocument.Line line) {
            text.append(line.text());
        } else if (element instanceof RawDocument.Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> cell.paragraphs()
                    .forEach(paragraph -> text.append(paragraph).append(' '))));
        }
        text.append('\n');
    }

    private static RawDocument map(RawDocument document, UnaryOperator<String> change) {
        List<RawDocument.Element> elements = document.elements().stream()
                .map(element -> map(element, change))
                .toList();
        return new RawDocument(elements, document.pages(), document.ocr(), document.warnings());
    }

    private static RawDocument.Element map(RawDocument.Element element, UnaryOperator<String> change) {
        if (element instanceof RawDocument.Paragraph paragraph) {
            return new RawDocument.Paragraph(change.apply(paragraph.text()), paragraph.page());
        }
        if (element instanceof RawDocument.Footnote footnote) {
            return new RawDocument.Footnote(change.apply(footnote.text()), footnote.page());
        }
        if (element instanceof RawDocument.Line line) {
            return new RawDocument.Line(change.apply(line.text()), line.page(), line.box());
        }
        RawDocument.Table table = (RawDocument.Table) element;
        return new RawDocument.Table(
                table.rows().stream()
                        .map(row -> new RawDocument.Row(
                                row.cells().stream()
                                        .map(cell -> new RawDocument.Cell(
                                                cell.paragraphs().stream()
                                                        .map(change)
                                                        .toList(),
                                                cell.column(),
                                                cell.columnSpan(),
                                                cell.fromAbove()))
                                        .toList(),
                                row.page()))
                        .toList(),
                table.page());
    }

    private boolean isPartOfWord(char sign) {
        return Character.isLetter(sign) || encoding.isCode(sign) && sign != '\u00ab' && sign != '\u00bb';
    }

    private void add(String word) {
        boolean coded = false;
        for (int i = 0; i < word.length(); i++) {
            coded |= encoding.isCode(word.charAt(i));
            unicode += LegacyEncoding.isUnicodeOnly(word.charAt(i)) ? 1 : 0;
        }
        if (coded) {
            words++;
            syllablesAsIs += Syllables.isSyllable(word) ? 1 : 0;
            syllablesConverted += Syllables.isSyllable(encoding.convert(word)) ? 1 : 0;
        }
    }
}
