package vn.planlens.ingest;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.planlens.ingest.UnreadableFileException.Reason;
import vn.planlens.model.Warning;

/**
 * Reads PDF by the places of letters and lines: rows whatever the order in the file, tables by the lines around their
 * cells, letterhead and signature column by column; page numbers, running heads and footnotes apart.
 */
final class PdfReader implements FormatReader {

    private final ReadLimits limits;

    PdfReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public RawDocument read(byte[] content) throws UnreadableFileException {
        return LegacyFonts.read(fonts -> read(content, fonts));
    }

    private RawDocument read(byte[] content, LegacyFonts fonts) throws UnreadableFileException {
        try (PDDocument document = Loader.loadPDF(content)) {
            List<PdfPage> read = PdfPages.read(document, limits, fonts);
            List<List<PdfRow>> rowsRead = rows(read);
            boolean legacy = !isUnicode(read) && LegacyText.encodingOf(text(rowsRead)) == Tcvn3.ENCODING;
            List<PdfPage> pages = legacy ? converted(read) : read;
            List<List<PdfRow>> rows = legacy ? rows(pages) : rowsRead;
            if (pages.isEmpty()) {
                throw new UnreadableFileException(Reason.DAMAGED, "no pages", null);
            }
            List<Warning> warnings = PdfDoubts.of(pages, content);
            if (legacy) {
                warnings.add(LegacyFonts.CONVERTED);
            }
            return new RawDocument(
                    PdfFlow.of(pages, rows, limits), pages.size(), PdfDoubts.isRecognised(pages), warnings);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException(Reason.ENCRYPTED, "the document needs a password", e);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(Reason.DAMAGED, e.toString(), e);
        }
    }

    private static List<List<PdfRow>> rows(List<PdfPage> pages) {
        return pages.stream().map(page -> PdfRows.of(page.glyphs())).toList();
    }

    /** Whether so many letters are Unicode's own that no look at the words is needed. */
    private static boolean isUnicode(List<PdfPage> pages) {
        int own = 0;
        int signs = 0;
        for (PdfPage page : pages) {
            for (PdfPage.Glyph glyph : page.glyphs()) {
                own += LegacyEncoding.isUnicodeOnly(
                                glyph.text().isEmpty() ? ' ' : glyph.text().charAt(0))
                        ? 1
                        : 0;
                // A blank or the row's end may stand behind it, and letters drawn twice count twice.
                signs += 2 * (glyph.text().length() + 1);
            }
        }
        return LegacyText.isUnicode(own, signs);
    }

    private static String text(List<List<PdfRow>> pages) {
        StringBuilder text = new StringBuilder();
        pages.forEach(rows -> rows.forEach(row -> text.append(row.text()).append('\n')));
        return text.toString();
    }

    /** The pages of a file in TCVN3 whose fonts do not say so. */
    private static List<PdfPage> converted(List<PdfPage> pages) {
        return pages.stream()
                .map(page -> page.withGlyphs(page.glyphs().stream()
                        .map(glyph -> new PdfPage.Glyph(
                                Tcvn3.ENCODING.convert(glyph.text()),
                                glyph.x(),
                                glyph.y(),
                                glyph.width(),
                                glyph.size()))
                        .toList()))
                .toList();
    }
}
