package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads a range of a DOC into a flow. For one document. */
final class DocBody {

    private static final char CELL_END = 0x07;
    private static final char LINE_BREAK = 0x0b;
    private static final char PAGE_BREAK = 0x0c;
    private static final char PARAGRAPH_END = 0x0d;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char HARD_HYPHEN = 0x1e;
    private static final char SOFT_HYPHEN = 0x1f;
    private static final char NOTE = 0x02;

    private final FlowBuilder flow;
    private final DocNotes notes;
    private final DocLists lists = new DocLists();
    /** Open fields, each with whether its code is still being read: only its result is shown. */
    private final StringBuilder fields = new StringBuilder();

    private String carried = "";

    DocBody(FlowBuilder flow, DocNotes notes) {
        this.flow = flow;
        this.notes = notes;
    }

    void read(Range range) throws UnreadableFileException {
        read(range, 0);
    }

    private void read(Range range, int depth) throws UnreadableFileException {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > depth) {
                Table table = range.getTable(paragraph);
                readTable(table, depth + 1);
                i += table.numParagraphs() - 1;
            } else {
                readParagraph(paragraph);
            }
        }
    }

    private void readTable(Table table, int depth) throws UnreadableFileException {
        EdgeTable rows = new EdgeTable();
        boolean ruled = false;
        flow.openTable();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<EdgeTable.Cell> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                flow.openPart();
                read(cell, depth);
                boolean joinsAbove = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                boolean joinsBefore = cell.isMerged() && !cell.isFirstMerged();
                int left = cell.getLeftEdge();
                cells.add(new EdgeTable.Cell(left, left + cell.getWidth(), joinsAbove, joinsBefore, flow.closePart()));
                ruled |= isLine(cell.getBrcTop()) || isLine(cell.getBrcLeft()) || isLine(cell.getBrcBottom());
            }
            ruled |= isLine(row.getTopBorder()) || isLine(row.getHorizontalBorder());
            rows.add(cells);
        }
        if (flow.table() != null) {
            rows.fill(flow.table());
            flow.table().ruled(ruled);
        }
        flow.closeTable();
    }

    private static boolean isLine(BorderCode border) {
        return border != null && !border.isEmpty() && border.getBorderType() != 0 && border.getBorderType() != 255;
    }

    private void readParagraph(Paragraph paragraph) throws UnreadableFileException {
        if (paragraph.isTableRowEnd()) {
            return;
        }
        StringBuilder text = new StringBuilder(carried);
        carried = "";
        boolean endDeleted = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean deleted = run.isMarkedDeleted();
            endDeleted = deleted && run.text().indexOf(PARAGRAPH_END) >= 0;
            read(run, deleted || run.isVanished(), text);
        }
        if (endDeleted) {
            carried = text.toString();
            return;
        }
        String marker = lists.marker(paragraph);
        boolean shown = !text.toString().isBlank() || flow.table() != null;
        flow.paragraph(shown ? marker + text : "", flow.page());
    }

    private void read(CharacterRun run, boolean hidden, StringBuilder text) throws UnreadableFileException {
        RunStyle style = new RunStyle(hidden, run.isCapitalized(), run.getFontName());
        StringBuilder shown = new StringBuilder();
        String characters = run.isSymbol() ? String.valueOf(run.getSymbolCharacter()) : run.text();
        for (int i = 0; i < characters.length(); i++) {
            char sign = characters.charAt(i);
            switch (sign) {
                case FIELD_BEGIN -> fields.append('c');
                case FIELD_RESULT -> markField('r');
                case FIELD_END -> fields.setLength(Math.max(0, fields.length() - 1));
                case NOTE -> {
                    String note = run.isSpecialCharacter() ? notes.at(run.getStartOffset() + i) : null;
                    if (note != null && !hidden) {
                        flow.footnote(note);
                    }
                }
                case LINE_BREAK -> shown.append('\n');
                case PAGE_BREAK -> shown.append(' ');
                case HARD_HYPHEN -> shown.append('-');
                case CELL_END, PARAGRAPH_END, SOFT_HYPHEN -> {}
                default -> {
                    if (fields.indexOf("c") < 0 && (sign >= ' ' || sign == '\t')) {
                        shown.append(sign);
                    }
                }
            }
        }
        if (!hidden) {
            text.append(flow.show(shown.toString(), style));
        }
    }

    private void markField(char state) {
        if (!fields.isEmpty()) {
            fields.setCharAt(fields.length() - 1, state);
        }
    }
}
