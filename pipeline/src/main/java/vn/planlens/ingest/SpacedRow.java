package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.rules.ColumnRole;

/** A row of a table whose columns stand under one another. */
final class SpacedRow {

    /** The halves of a cell merged over two rows stand so many lines apart: columns need not stand on the same lines. */
    private static final int NEAR = 2;

    private final RowNumber number;
    private final int line;
    private boolean group;
    private final int page;
    private final List<List<CellText.Fragment>> cells = new ArrayList<>();

    /** For each cell the lines of the table on which its first and last fragment stand. */
    private final int[][] reach;

    private final Set<Integer> filled = new HashSet<>();

    /** @param line the line of the table on which its number stands */
    SpacedRow(RowNumber number, int line, int columns, int page) {
        this.number = number;
        this.line = line;
        this.group = number.group();
        this.reach = new int[columns - 1][2];
        this.page = page;
        for (int c = 1; c < columns; c++) {
            cells.add(new ArrayList<>());
        }
    }

    /**
     * Adds a line.
     *
     * @param title the words of a group's row, null for others
     * @param parts the cells of the line, null for none
     * @param line its index in the table
     */
    void add(String title, String[] parts, int gap, int line) {
        if (group) {
            String words = title != null ? title : joined(parts);
            cells.get(0).add(new CellText.Fragment(words, gap));
            return;
        }
        for (int c = 1; c < parts.length; c++) {
            if (parts[c] != null) {
                reach[c - 1][0] = cells.get(c - 1).isEmpty() ? line : reach[c - 1][0];
                reach[c - 1][1] = line;
                cells.get(c - 1).add(new CellText.Fragment(parts[c], gap));
            }
        }
    }

    /** Lets it head a group where the next row's number goes on with its own and nobody is named to do it. */
    void headOf(SpacedRow next, List<ColumnRole> roles) {
        boolean owned = false;
        for (int c = 0; c < cells.size(); c++) {
            owned |= isOwner(roles, c) && !cells.get(c).isEmpty();
        }
        group |= !owned && number.isOver(next.number);
    }

    /** Joins the halves of a cell that is centred beside this row and the next, and lets it stand in both. */
    void joinMerged(SpacedRow next, List<ColumnRole> roles) {
        for (int c = 0; c < cells.size() && !group && !next.group; c++) {
            List<CellText.Fragment> upper = cells.get(c);
            List<CellText.Fragment> lower = next.cells.get(c);
            boolean both = isOwner(roles, c) && !filled.contains(c) && !upper.isEmpty() && !lower.isEmpty();
            if (both && meets(next, c) && isParted(upper, lower)) {
                List<CellText.Fragment> whole = new ArrayList<>(upper);
                whole.addAll(lower);
                cells.set(c, whole);
                next.cells.set(c, whole);
                next.filled.add(c);
            }
        }
    }

    /** Whether the cell of this row stands below its middle and that of the next one right below it, above its middle. */
    private boolean meets(SpacedRow next, int cell) {
        int[] upper = reach[cell];
        int[] lower = next.reach[cell];
        return lower[0] - upper[1] <= NEAR
                && upper[0] + upper[1] > 2 * line + 1
                && lower[0] + lower[1] < 2 * next.line - 1;
    }

    /** Whether a name goes on from the one to the other. */
    private static boolean isParted(List<CellText.Fragment> upper, List<CellText.Fragment> lower) {
        String above = upper.get(upper.size() - 1).text();
        String below = lower.get(0).text();
        String word = above.substring(above.lastIndexOf(' ') + 1);
        // "UBND" may end the name of an office.
        boolean named = LineWords.ends(above, LineWords.Use.NAMES) && !word.equals(word.toUpperCase(Locale.ROOT));
        return named
                || LineWords.ends(above, LineWords.Use.LINKS)
                || Character.isLowerCase(below.charAt(0))
                || !LineSigns.isBullet(below) && !CellWords.starts(below, ColumnRole.UNIT);
    }

    private static boolean isOwner(List<ColumnRole> roles, int cell) {
        return roles.get(cell + 1) == ColumnRole.LEAD || roles.get(cell + 1) == ColumnRole.UNIT;
    }

    /**
     * Lets a lead of the row beside it, merged over both, stand in this row too.
     *
     * @param above whether that row stands above
     */
    void fill(SpacedRow beside, boolean above, List<ColumnRole> roles) {
        for (int c = 0; c < cells.size() && !group && !beside.group; c++) {
            if (cells.get(c).isEmpty() && isOwner(roles, c)) {
                cells.set(c, beside.cells.get(c));
                (above ? this : beside).filled.add(c);
            }
        }
    }

    private static String joined(String[] parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    RawDocument.Row row() {
        List<RawDocument.Cell> row = new ArrayList<>();
        row.add(new RawDocument.Cell(List.of(number.written()), 0, 1));
        for (int c = 0; c < (group ? 1 : cells.size()); c++) {
            int width = cells.get(c).stream()
                    .mapToInt(line -> line.text().length())
                    .max()
                    .orElse(0);
            List<String> paragraphs = CellText.paragraphs(cells.get(c), width);
            row.add(new RawDocument.Cell(paragraphs, c + 1, group ? cells.size() : 1, filled.contains(c)));
        }
        return new RawDocument.Row(row, page);
    }
}
