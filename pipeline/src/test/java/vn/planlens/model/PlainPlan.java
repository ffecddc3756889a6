package vn.planlens.model;

import java.util.ArrayList;
import java.util.List;

/** Makes a plan of a few lines of text, for tests: each line is a paragraph, there is no outline and no header. */
public final class PlainPlan {

    private PlainPlan() {}

    /** The text as it is, with an empty outline. */
    public static PlanText of(String text) {
        return of(text, Header.NONE);
    }

    /** The text as it is, with what the document says of itself. */
    public static PlanText of(String text, Header header) {
        return new PlanText(source(text), Outline.EMPTY, header);
    }

    /**
     * Each line of the text as a paragraph; lines whose cells are parted by tabs as the rows of a table, an empty cell
     * as a cell without text, and a line of one cell that ends in a tab as a cell across the row.
     */
    public static SourceText source(String text) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        int start = 0;
        for (String line : (text + "\n").split("\n", -1)) {
            if (line.contains("\t")) {
                rows.add(row(line, start));
            } else if (!rows.isEmpty()) {
                blocks.add(table(rows));
                rows.clear();
            }
            if (!line.isBlank() && !line.contains("\t")) {
                blocks.add(new Block.Paragraph(new Span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        SourceFile file = new SourceFile("plan.txt", "plan.txt", "text/plain", 0, null, "vi", false, text.length());
        return new SourceText("sha256:0", file, text, blocks, List.of(), List.of());
    }

    private static Block.Row row(String line, int start) {
        List<Block.Cell> cells = new ArrayList<>();
        int at = start;
        String[] texts = line.split("\t", -1);
        if (texts.length == 2 && texts[1].isEmpty()) {
            return new Block.Row(List.of(new Block.Cell(new Span(start, start + texts[0].length()), 0, 99)));
        }
        for (String cell : texts) {
            cells.add(new Block.Cell(new Span(at, at + cell.length()), cells.size(), 1));
            at += cell.length() + 1;
        }
        return new Block.Row(cells);
    }

    private static Block.Table table(List<Block.Row> rows) {
        List<Block.Cell> first = rows.get(0).cells();
        List<Block.Cell> last = rows.get(rows.size() - 1).cells();
        return new Block.Table(
                first.get(0).span().cover(last.get(last.size() - 1).span()), rows);
    }
}
