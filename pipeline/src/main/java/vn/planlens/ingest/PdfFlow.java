package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts what the pages of a PDF show in reading order. For one document. */
final class PdfFlow {

    /**
     * A piece of a page, from top to bottom.
     *
     * @param rows running text; empty where the piece is a table
     * @param grid a table's lines, or null
     * @param inside the letters in the table
     */
    private record Piece(List<PdfRow> rows, PdfGrid grid, List<PdfPage.Glyph> inside) {}

    private final ReadLimits limits;
    private final List<RawDocument.Element> elements = new ArrayList<>();
    /** The right column of a block that a page break cuts: the left one's rest comes before it. */
    private final List<RawDocument.Element> held = new ArrayList<>();

    private PdfStarts starts;

    private PdfFlow(ReadLimits limits) {
        this.limits = limits;
    }

    /** @param rows of each page, from top to bottom */
    static List<RawDocument.Element> of(List<PdfPage> pages, List<List<PdfRow>> rows, ReadLimits limits)
            throws UnreadableFileException {
        return new PdfFlow(limits).read(pages, rows);
    }

    private List<RawDocument.Element> read(List<PdfPage> pages, List<List<PdfRow>> rows)
            throws UnreadableFileException {
        Set<PdfRow> furniture = PdfFurniture.find(pages, rows);
        PdfNotes notes = new PdfNotes();
        List<List<Piece>> pieces = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<PdfRow> text =
                    rows.get(i).stream().filter(row -> !furniture.contains(row)).toList();
            pieces.add(pieces(PdfTables.grids(pages.get(i)), notes.take(pages.get(i), text)));
        }
        starts = new PdfStarts(pieces.stream().map(PdfFlow::margins).toList());
        for (int i = 0; i < pages.size(); i++) {
            int page = pages.get(i).number();
            for (Piece piece : pieces.get(i)) {
                if (piece.grid == null) {
                    addRows(piece, page, piece == pieces.get(i).get(0));
                } else {
                    release();
                    elements.addAll(PdfTables.read(piece.grid, piece.inside, page, limits));
                }
            }
        }
        release();
        return notes.place(LineRuns.join(elements));
    }

    private static List<Piece> pieces(List<PdfGrid> grids, List<PdfRow> rows) {
        List<Piece> pieces = new ArrayList<>();
        List<PdfRow> left = rows;
        for (PdfGrid grid : grids) {
            PdfCut cut = PdfCut.of(left, grid);
            if (!cut.inside().isEmpty()) {
                pieces.add(new Piece(cut.above(), null, List.of()));
                pieces.add(new Piece(List.of(), grid, cut.inside()));
                left = cut.below();
            }
        }
        pieces.add(new Piece(left, null, List.of()));
        pieces.removeIf(piece -> piece.grid == null && piece.rows.isEmpty());
        return pieces;
    }

    private static PdfStarts.Margins margins(List<Piece> pieces) {
        List<PdfRow> rows =
                pieces.stream().flatMap(piece -> piece.rows.stream()).toList();
        PdfStarts.Margins margins = PdfStarts.Margins.of(rows);
        for (Piece piece : pieces) {
            margins = piece.grid == null ? margins : margins.widenedTo(piece.grid.left(), piece.grid.right());
        }
        return margins;
    }

    private void addRows(Piece piece, int page, boolean first) {
        List<PdfColumns.Block> blocks = PdfColumns.blocks(piece.rows, first && !held.isEmpty());
        for (int i = 0; i < blocks.size(); i++) {
            PdfColumns.Block block = blocks.get(i);
            if (!block.column()) {
                release();
                elements.addAll(starts.lines(block.rows(), page));
                continue;
            }
            // Columns come in pairs. What a page break holds back waits for the left column at the next page's top.
            if (!(first && i == 0)) {
                release();
            }
            elements.addAll(ColumnLines.paragraphs(block.rows(), page));
            i++;
            held.addAll(ColumnLines.paragraphs(blocks.get(i).rows(), page));
        }
    }

    private void release() {
        elements.addAll(held);
        held.clear();
    }
}
