package vn.planlens.model;

import java.util.List;

/** A piece of the document in reading order. Blocks do not overlap; between two of them stands only white space. */
public sealed interface Block {

    Span span();

    /** A paragraph, its wrapped lines joined, its automatic list number (if any) written in front. */
    record Paragraph(Span span) implements Block {}

    /** A footnote or endnote: apart from the flow, yet searched. */
    record Footnote(Span span) implements Block {}

    /**
     * A table that holds content. Tables that only lay out letterhead or signature are paragraphs, read column by
     * column. A table continued on the next page is one table; its repeated head is dropped.
     *
     * @param rows at least one
     */
    record Table(Span span, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table. A cell that spans several rows stands in each of them, with the same span: its words
     * stand in the text once.
     *
     * @param cells by column, left to right; a cell that spans columns stands once
     */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell that covers the grid column, or null where the row has none there. */
        public Cell at(int column) {
            for (Cell cell : cells) {
                if (cell.column <= column && column < cell.column + cell.columnSpan) {
                    return cell;
                }
            }
            return null;
        }
    }

    /**
     * A cell; the paragraphs of one cell stand on lines of their own.
     *
     * @param span its text, empty for an empty cell
     * @param column 0-based grid column of its left edge
     * @param columnSpan grid columns it covers, at least 1
     */
    record Cell(Span span, int column, int columnSpan) {}
}
