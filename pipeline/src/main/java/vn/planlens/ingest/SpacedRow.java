package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.rules.ColumnRole;

/** A row of a table whose columns stand under one another. */
final class SpacedRow {

    private final String number;
    private final boolean group;
    private final int page;
    private final List<List<CellText.Fragment>> cells = new ArrayList<>();
    private final Set<Integer> filled = new HashSet<>();

    SpacedRow(String number, boolean group, int columns, int page) {
        this.number = number;
        this.group = group;
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
     */
    void add(String title, String[] parts, int gap) {
        if (group) {
            String words = title != null ? title : joined(parts);
            cells.get(0).add(new CellText.Fragment(words, gap));
            return;
        }
        for (int c = 1; c < parts.length; c++) {
            if (parts[c] != null) {
                cells.get(c - 1).add(new CellText.Fragment(parts[c], gap));
            }
        }
    }

    /** Lets a lead of the row above, merged over both, stand in this row too. */
    void fill(SpacedRow above, List<ColumnRole> roles) {
        for (int c = 0; c < cells.size() && !group && !above.group; c++) {
            ColumnRole role = roles.get(c + 1);
            if (cells.get(c).isEmpty() && (role == ColumnRole.LEAD || role == ColumnRole.UNIT)) {
                cells.set(c, above.cells.get(c));
                filled.add(c);
            }
        }
    }

    private static String joined(String[] parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    RawDocument.Row row() {
        List<RawDocument.Cell> row = new ArrayList<>();
        row.add(new RawDocument.Cell(List.of(number), 0, 1));
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
