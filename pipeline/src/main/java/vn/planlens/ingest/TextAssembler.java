package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.planlens.model.Block;
import vn.planlens.model.SourceFile;
import vn.planlens.model.SourceText;
import vn.planlens.model.Span;

/**
 * Makes the one normalised text of a document from its paragraphs, tables and footnotes, with the blocks' spans and the
 * map back to the pages. One assembler serves one document.
 */
final class TextAssembler {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> pageStarts = new ArrayList<>();
    private final boolean paged;
    private final ReadLimits limits;

    private TextAssembler(boolean paged, ReadLimits limits) {
        this.paged = paged;
        this.limits = limits;
    }

    /**
     * @param id the source's content hash
     * @param origin the source; its language and number of characters are filled in here
     * @param document without lines: they have been joined before
     * @throws UnreadableFileException where merged cells blow the text up beyond the limits
     */
    static SourceText assemble(String id, SourceFile origin, RawDocument document, ReadLimits limits)
            throws UnreadableFileException {
        TextAssembler assembler = new TextAssembler(document.pages() != null, limits);
        for (RawDocument.Element element : document.elements()) {
            assembler.add(element);
        }
        if (document.pages() != null) {
            assembler.turnTo(document.pages());
        }
        SourceFile file = new SourceFile(
                origin.fileName(),
                origin.path(),
                origin.mediaType(),
                origin.bytes(),
                document.pages(),
                origin.language(),
                document.ocr(),
                assembler.text.length());
        return new SourceText(
                id, file, assembler.text.toString(), assembler.blocks, assembler.pageStarts, document.warnings());
    }

    private void add(RawDocument.Element element) throws UnreadableFileException {
        checkSize();
        turnTo(element.page());
        if (element instanceof RawDocument.Paragraph paragraph) {
            for (String line : LineBreaks.split(TextNormalizer.clean(paragraph.text()))) {
                Span span = addLine(line);
                if (span != null) {
                    blocks.add(new Block.Paragraph(span));
                }
            }
        } else if (element instanceof RawDocument.Footnote footnote) {
            Span span = addLine(TextNormalizer.clean(footnote.text()));
            if (span != null) {
                blocks.add(new Block.Footnote(span));
            }
        } else if (element instanceof RawDocument.Table table) {
            addTable(table);
        } else {
            throw new IllegalArgumentException("lines are joined before the text is assembled");
        }
    }

    /** Appends one line and its end; null where nothing is left of it. */
    private Span addLine(String clean) {
        boolean turnsPage = clean.indexOf('\f') >= 0;
        int start = text.length();
        text.append(TextNormalizer.paragraph(clean.replace("\f", "")));
        if (turnsPage && paged) {
            markPages(clean, start);
        }
        if (text.length() == start) {
            return null;
        }
        Span span = new Span(start, text.length());
        text.append('\n');
        return span;
    }

    /** Finds each page break again by the number of signs before it: making a line of a paragraph drops only blanks. */
    private void markPages(String clean, int start) {
        int at = start;
        for (int i = 0; i < clean.length(); i++) {
            char sign = clean.charAt(i);
            if (sign == '\f') {
                while (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
                pageStarts.add(at);
            } else if (!TextNormalizer.isBlank(sign)) {
                while (text.charAt(at) == ' ') {
                    at++;
                }
                at++;
            }
        }
    }

    private void addTable(RawDocument.Table table) throws UnreadableFileException {
        int start = text.length();
        List<Block.Row> rows = new ArrayList<>();
        for (RawDocument.Row row : table.rows()) {
            if (row.cells().stream().flatMap(cell -> cell.paragraphs().stream()).allMatch(String::isBlank)) {
                continue;
            }
            checkSize();
            turnTo(row.page());
            List<Block.Cell> cells = new ArrayList<>();
            for (RawDocument.Cell cell : row.cells()) {
                if (!cells.isEmpty()) {
                    text.append('\t');
                }
                Block.Cell upper = cell.fromAbove() && !rows.isEmpty()
                        ? rows.get(rows.size() - 1).at(cell.column())
                        : null;
                cells.add(
                        new Block.Cell(upper == null ? addCell(cell) : upper.span(), cell.column(), cell.columnSpan()));
            }
            rows.add(new Block.Row(cells));
            text.append('\n');
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(new Span(start, text.length() - 1), rows));
        }
    }

    private void checkSize() throws UnreadableFileException {
        if (text.length() > limits.characters()) {
            throw limits.tooLarge("more than " + limits.characters() + " characters of text");
        }
    }

    private Span addCell(RawDocument.Cell cell) {
        int start = text.length();
        for (String paragraph : cell.paragraphs()) {
            for (String line : LineBreaks.split(TextNormalizer.clean(paragraph).replace("\f", ""))) {
                String normal = TextNormalizer.paragraph(line);
                if (!normal.isEmpty()) {
                    text.append(text.length() > start ? "\n" : "").append(normal);
                }
            }
        }
        return new Span(start, text.length());
    }

    /** Lets every page up to the given one begin here at the latest. */
    private void turnTo(int page) {
        if (paged) {
            IntStream.range(pageStarts.size(), page).forEach(next -> pageStarts.add(text.length()));
        }
    }
}
