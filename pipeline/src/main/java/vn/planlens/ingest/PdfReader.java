package vn.planlens.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
            boolean legacy = LegacyText.isTcvn3(text(read));
            List<PdfPage> pages = legacy ? converted(read) : read;
            if (pages.isEmpty()) {
                throw new UnreadableFileException(Reason.DAMAGED, "no pages", null);
            }
            List<Warning> warnings = PdfDoubts.of(pages, content);
            if (legacy) {
                warnings.add(LegacyFonts.CONVERTED);
            }
            return new RawDocument(elements(pages), pages.size(), false, warnings);
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

    private List<RawDocument.Element> elements(List<PdfPage> pages) throws UnreadableFileException {
        List<List<PdfRow>> rows =
                pages.stream().map(page -> PdfRow.of(page.glyphs())).toList();
        Set<PdfRow> furniture = PdfFurniture.find(pages, rows);
        PdfNotes notes = new PdfNotes();
        List<RawDocument.Element> elements = new ArrayList<>();
        List<List<PdfRow>> texts = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<PdfRow> text =
                    rows.get(i).stream().filter(row -> !furniture.contains(row)).toList();
            texts.add(notes.take(pages.get(i), text));
        }
        PdfStarts starts = new PdfStarts(texts);
        for (int i = 0; i < pages.size(); i++) {
            addPage(pages.get(i), texts.get(i), starts, elements);
        }
        return notes.place(LineRuns.join(elements));
    }

    private void addPage(PdfPage page, List<PdfRow> rows, PdfStarts starts, List<RawDocument.Element> elements)
            throws UnreadableFileException {
        List<PdfRow> left = rows;
        for (PdfGrid grid : PdfTables.grids(page)) {
            List<PdfPage.Glyph> inside = new ArrayList<>();
            List<PdfPage.Glyph> above = new ArrayList<>();
            List<PdfPage.Glyph> below = new ArrayList<>();
            for (PdfRow row : left) {
                for (PdfPage.Glyph glyph : row.glyphs()) {
                    float y = glyph.y() - glyph.size() / 4;
                    boolean beside = glyph.middle() < grid.left() || glyph.middle() > grid.right();
                    if (y >= grid.top() && y <= grid.bottom() && !beside) {
                        inside.add(glyph);
                    } else {
                        (y < grid.top() ? above : below).add(glyph);
                    }
                }
            }
            if (!inside.isEmpty()) {
                addRows(PdfRow.of(above), page.number(), starts, elements);
                elements.addAll(PdfTables.read(grid, inside, page.number(), limits));
                left = PdfRow.of(below);
            }
        }
        addRows(left, page.number(), starts, elements);
    }

    private static void addRows(List<PdfRow> rows, int page, PdfStarts starts, List<RawDocument.Element> elements) {
        for (PdfColumns.Block block : PdfColumns.blocks(rows)) {
            if (block.column()) {
                elements.addAll(ColumnLines.paragraphs(block.rows(), page));
            } else {
                elements.addAll(starts.lines(block.rows(), page));
            }
        }
    }
}
