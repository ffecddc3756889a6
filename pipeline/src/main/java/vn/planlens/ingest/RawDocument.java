package vn.planlens.ingest;

import java.util.List;
import vn.planlens.model.Warning;

/**
 * What a format reader found in a file, before the text is made one and normalised. Readers of formats that know
 * paragraphs (DOCX, ODT, HTML ...) give {@link Paragraph}s and {@link Table}s; readers of formats that know only lines
 * (text, PDF) give {@link Line}s, whose wrapped paragraphs and lost tables are still to be found.
 *
 * @param elements in reading order
 * @param pages number of pages, or null where the format has none
 * @param ocr whether the text was recognised from pictures
 * @param warnings what could not be read
 */
record RawDocument(List<Element> elements, Integer pages, boolean ocr, List<Warning> warnings) {

    /** The page of elements of a format without pages. */
    static final int NO_PAGE = 0;

    RawDocument {
        elements = List.copyOf(elements);
        warnings = List.copyOf(warnings);
    }

    /** A piece of the file. */
    sealed interface Element {

        /** 1-based page on which it begins, or {@link #NO_PAGE}. */
        int page();
    }

    /**
     * A physical line; an empty one where the file shows a blank line.
     *
     * @param box where it stands on its page, or null where the format does not tell
     */
    record Line(String text, int page, Box box) implements Element {}

    /**
     * A rectangle on a page, in points from the upper left corner.
     *
     * @param fontSize of its first sign, in points
     * @param start what the place, set against that of the line before, tells
     */
    record Box(float left, float top, float right, float bottom, float fontSize, Start start) {}

    /** Whether a line begins a paragraph. */
    enum Start {
        UNTOLD,
        /** It is indented, or the line before had room for its first word. */
        BEGINS,
        /** The line before had no room for its first word. */
        GOES_ON
    }

    /**
     * A whole paragraph, its automatic list number (if any) written in front.
     *
     * @param text {@code \n} for a line break in it, {@code \f} (of no width: a blank beside it is written too) where a
     *     page begins in the midst of it
     */
    record Paragraph(String text, int page) implements Element {}

    /** A footnote or endnote. */
    record Footnote(String text, int page) implements Element {}

    /** A table that holds content; letterhead and signature laid out by a table are paragraphs, column by column. */
    record Table(List<Row> rows, int page) implements Element {
        Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row; a cell merged over several rows stands in each of them. */
    record Row(List<Cell> cells, int page) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param paragraphs whole ones
     * @param column 0-based grid column of its left edge
     * @param columnSpan grid columns it covers, at least 1
     * @param fromAbove whether it is the cell of the row above, reaching down into this one
     */
    record Cell(List<String> paragraphs, int column, int columnSpan, boolean fromAbove) {
        Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** A cell that begins in its row. */
        Cell(List<String> paragraphs, int column, int columnSpan) {
            this(paragraphs, column, columnSpan, false);
        }
    }
}
