package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables as converters of word processor files write them to text: every cell on a line of its own that begins with a
 * tab, its further paragraphs on lines without one, a blank line between rows.
 */
final class TabbedCells {

    /** A cell has hardly more lines than this. */
    private static final int AHEAD = 5;

    private final List<RawDocument.Line> lines;
    private final Grid grid = new Grid();
    private int at;

    private TabbedCells(List<RawDocument.Line> lines, int from) {
        this.lines = lines;
        this.at = from;
    }

    /** The region of physical lines that begins at the line, or null. */
    static LineTables.Region at(List<RawDocument.Line> lines, int from) {
        TabbedCells cells = new TabbedCells(lines, from);
        if (!isCell(lines.get(from)) || !cells.isCellAhead()) {
            return null;
        }
        cells.read();
        return new LineTables.Region(from, cells.at, cells.grid.elements());
    }

    /** A line that begins with a tab and has no further one; an empty cell is a tab alone. */
    private static boolean isCell(RawDocument.Line line) {
        String text = line.text();
        return text.startsWith("\t") && text.lastIndexOf('\t') == 0 && line.box() == null;
    }

    private void read() {
        boolean open = false;
        int columns = 0;
        while (at < lines.size()) {
            RawDocument.Line line = lines.get(at);
            if (isCell(line)) {
                if (!open) {
                    grid.addRow(new ArrayList<>(), line.page());
                    open = true;
                }
                grid.lastRow().add(new ArrayList<>(List.of(line.text().strip())));
                columns = grid.size() == 1 ? grid.lastRow().size() : columns;
            } else if (!line.text().isBlank() && (open || grid.lastRow().size() < columns && isCellAhead())) {
                open = true;
                grid.lastRow().get(grid.lastRow().size() - 1).add(line.text().strip());
            } else if (line.text().isBlank()) {
                columns += open && isLowerHead() ? grid.lastRow().size() - 1 : 0;
                open = false;
            } else {
                return;
            }
            at++;
        }
    }

    /** Whether the row that ends here is the lower one of a head. */
    private boolean isLowerHead() {
        return grid.size() == 2
                && grid.isLowerHead(grid.lastRow().stream()
                        .map(cell -> String.join(" ", cell))
                        .toList());
    }

    /** Whether one of the next lines is a further cell. */
    private boolean isCellAhead() {
        return lines.subList(at + 1, Math.min(lines.size(), at + 1 + AHEAD)).stream()
                .anyMatch(TabbedCells::isCell);
    }
}
