package vn.planlens.cli.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Text;

/**
 * A table for people: columns as wide as they need and the terminal allows, long cells wrapped between words. Picocli's
 * own table, made for its help pages, puts what follows a wrapped cell beside the cell's last line.
 */
public final class Table {

    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private static final char FIRST_WIDE = '\u1100';
    private static final char LAST_JAMO = '\u11ff';
    private static final char FIRST_IDEOGRAPHIC = '\u2e80';

    /** What a column holds. */
    public enum Kind {
        /** Wrapped where it is long. */
        TEXT,
        /** Never wrapped: a year, a key. */
        CODE,
        /** Never wrapped, to the right. */
        NUMBER
    }

    /** Text, and the columns of the terminal that it takes. */
    private record Cell(Text text, int width) {

        Cell(Text text) {
            this(text, columns(text));
        }

        List<Cell> lines(int most) {
            boolean fits = width <= most && text.plainString().indexOf('\n') < 0;
            return fits
                    ? List.of(this)
                    : WrappedText.lines(text, most).stream().map(Cell::new).toList();
        }
    }

    private final Console console;
    private final Cell none;
    private final List<Kind> kinds = new ArrayList<>();
    private final List<Cell> heads = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    public Table(Console console) {
        this.console = console;
        this.none = new Cell(console.text(""));
    }

    /** Adds a column; its head is the message under the key. */
    public Table column(String key, Kind kind) {
        return columnNamed(console.message(key), kind);
    }

    /** Adds a column with the head as given. */
    public Table columnNamed(String head, Kind kind) {
        kinds.add(kind);
        heads.add(new Cell(console.text(head)));
        return this;
    }

    /** Adds a row; a null cell stays empty, a {@link Text} keeps its colours. */
    public void row(Object... cells) {
        if (cells.length != kinds.size()) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + kinds.size() + " columns");
        }
        rows.add(Arrays.stream(cells).map(this::cell).toList());
    }

    private Cell cell(Object cell) {
        if (cell == null) {
            return none;
        }
        return new Cell(cell instanceof Text text ? text : console.text(cell.toString()));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Prints the table to the results. */
    public void print() {
        int[] widths = widths();
        printRow(heads, widths);
        printRow(
                Arrays.stream(widths)
                        .mapToObj(width -> new Cell(console.text("─".repeat(width))))
                        .toList(),
                widths);
        rows.forEach(row -> printRow(row, widths));
    }

    private void printRow(List<Cell> cells, int[] widths) {
        List<List<Cell>> wrapped = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(cells.get(i).lines(widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder printed = new StringBuilder();
            int blanks = 0;
            for (int i = 0; i < widths.length; i++) {
                Cell part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : none;
                int padding = Math.max(0, widths[i] - part.width);
                boolean right = kinds.get(i) == Kind.NUMBER;
                blanks += right ? padding : 0;
                if (part.width > 0) {
                    printed.append(" ".repeat(blanks)).append(part.text);
                    blanks = 0;
                }
                blanks += (right ? 0 : padding) + GAP;
            }
            console.out().println(printed);
        }
    }

    /** Columns that the text takes. Picocli looks each sign up in a list of all blocks of Unicode: few signs need that. */
    static int columns(Text text) {
        String plain = text.plainString();
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            boolean narrow = sign < FIRST_WIDE && sign != '±' || sign > LAST_JAMO && sign < FIRST_IDEOGRAPHIC;
            if (!narrow) {
                return text.getCJKAdjustedLength();
            }
        }
        return plain.length();
    }

    /** Natural widths; where these are too wide for the terminal, the widest text columns give way. */
    private int[] widths() {
        int[] widths = new int[kinds.size()];
        int[] least = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Stream.concat(Stream.of(heads), rows.stream())
                    .mapToInt(row -> row.get(column).width)
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
