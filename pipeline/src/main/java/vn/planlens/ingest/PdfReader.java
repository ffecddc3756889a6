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
            boolean legacy = LegacyText.encodingOf(text(read)) == LegacyEncoding.TCVN3;
            List<PdfPage> pages = legacy ? converted(read) : read;
            if (pages.isEmpty()) {
                throw new UnreadableFileException(Reason.DAMAGED, "no pages", null);
            }
            List<Warning> warnings = PdfDoubts.of(pages, content);
            if (legacy) {
                warnings.add(LegacyFonts.CONVERTED);
            }
            return new RawDocument(PdfFlow.of(pages, limits), pages.size(), PdfDoubts.isRecognised(pages), warnings);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException(Reason.ENCRYPTED, "the document needs a password", e);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(Reason.DAMAGED, e.toString(), e);
        }
    }

    private static StringBuilder text(List<PdfPage> pages) {
        StringBuilder text = new StringBuilder();
        for (PdfPage page : pages) {
            PdfRow.of(page.glyphs()).forEach(row -> text.append(row.text()).append('\n'));
        }
        return text;
    }

    /** The pages of a file in TCVN3 whose fonts do not say so. */
    private static List<PdfPage> converted(List<PdfPage> pages) {
        return pages.stream()
                .map(page -> page.withGlyphs(page.glyphs().stream()
                        .map(glyph -> new PdfPage.Glyph(
                                Tcvn3.convert(glyph.text()), glyph.x(), glyph.y(), glyph.width(), glyph.size()))
                        .toList()))
                .toList();
    }
}
