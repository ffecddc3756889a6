package vn.planlens.cli.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** A table for people: columns as wide as they need and the terminal allows, long cells wrapped between words. */
public final class Table {

    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    /** What a column holds. */
    public enum Kind {
        /** Wrapped where it is long. */
        TEXT,
        /** Never wrapped: a year, a key. */
        CODE,
        /** Never wrapped, to the right. */
        NUMBER
    }

    private final Console console;
    private final List<Kind> kinds = new ArrayList<>();
    private final List<Text> heads = new ArrayList<>();
    private final List<List<Text>> rows = new ArrayList<>();

    public Table(Console console) {
        this.console = console;
    }

    /** Adds a column; its head is the message under the key. */
    public Table column(String key, Kind kind) {
        return columnNamed(console.message(key), kind);
    }

    /** Adds a column with the head as given. */
    public Table columnNamed(String head, Kind kind) {
        kinds.add(kind);
        heads.add(console.text(head));
        return this;
    }

    /** Adds a row; a null cell stays empty, a {@link Text} keeps its colours. */
    public void row(Object... cells) {
        if (cells.length != kinds.size()) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + kinds.size() + " columns");
        }
        rows.add(Stream.of(cells)
                .map(cell -> cell instanceof Text text ? text : console.text(cell == null ? "" : cell.toString()))
                .toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Prints the table to the results. */
    public void print() {
        int[] widths = widths();
        Column[] columns = new Column[widths.length];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new Column(widths[i] + GAP, 0, Column.Overflow.WRAP);
        }
        TextTable table = TextTable.forColumns(Help.defaultColorScheme(console.ansi()), columns);
        table.addRowValues(aligned(heads, widths));
        table.addRowValues(Arrays.stream(widths)
                .mapToObj(width -> console.text("─".repeat(width)))
                .toArray(Text[]::new));
        rows.forEach(row -> table.addRowValues(aligned(row, widths)));
        console.out().print(table.toString(new StringBuilder()));
    }

    private Text[] aligned(List<Text> cells, int[] widths) {
        Text[] aligned = new Text[widths.length];
        for (int i = 0; i < widths.length; i++) {
            Text cell = cells.get(i);
            int padding = kinds.get(i) == Kind.NUMBER ? widths[i] - cell.getCJKAdjustedLength() : 0;
            aligned[i] = padding > 0 ? console.text(" ".repeat(padding)).concat(cell) : cell;
        }
        return aligned;
    }

    /** Natural widths; where these are too wide for the terminal, the widest text columns give way. */
    private int[] widths() {
        int[] widths = new int[kinds.size()];
        int[] least = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Stream.concat(Stream.of(heads), rows.stream())
                    .mapToInt(row -> row.get(column).getCJKAdjustedLength())
                    .max()
                    .orElse(1);
            widths[i] = Math.max(1, widths[i]);
            least[i] = kinds.get(i) == Kind.TEXT ? Math.min(widths[i], NARROWEST) : widths[i];
        }
        int surplus = Arrays.stream(widths).map(width -> width + GAP).sum() - console.width();
        while (surplus > 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            surplus--;
        }
        return widths;
    }
}
