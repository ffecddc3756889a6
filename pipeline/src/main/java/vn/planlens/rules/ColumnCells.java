package vn.planlens.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.planlens.model.Block;
import vn.planlens.model.Folding;
import vn.planlens.model.PlanText;

/** Knows the columns of a table without a head by what stands in their cells. Thread-safe. */
public final class ColumnCells {

    private static final String TABLE = "column-cells.tsv";

    /** Rows looked at. */
    private static final int SAMPLE = 30;

    /** Share of a column's cells that must speak for a role. */
    private static final double MOST = 0.6;

    private final RuleTable table;
    private final Gazetteer<ColumnRole> words;

    private ColumnCells(RuleTable table) {
        this.table = table;
        Gazetteer.Builder<ColumnRole> builder = Gazetteer.builder();
        table.map(row -> {
            ColumnRole role = ColumnRole.ofCode(row.get("role"));
            row.list("words").forEach(word -> builder.add(word, role));
            return role;
        });
        this.words = builder.build();
    }

    /** Reads the table. */
    public static ColumnCells read() {
        return new ColumnCells(RuleTable.read(ColumnCells.class, TABLE, "id", "role", "words", "example", "source"));
    }

    RuleTable table() {
        return table;
    }

    Gazetteer<ColumnRole> words() {
        return words;
    }

    /**
     * The roles of the columns; empty unless the first one numbers the rows, another holds what is to be done, and one
     * more who or when.
     */
    List<ColumnRole> rolesOf(Block.Table table, PlanText plan) {
        List<Block.Row> rows =
                table.rows().subList(0, Math.min(SAMPLE, table.rows().size()));
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (rows.size() < 2 || width < 3) {
            return List.of();
        }
        List<ColumnRole> roles = new ArrayList<>(Collections.nCopies(width, ColumnRole.OTHER));
        int content = -1;
        double longest = 0;
        for (int column = 0; column < width; column++) {
            List<String> texts = column(rows, column, plan);
            double length = texts.stream().mapToInt(String::length).average().orElse(0);
            roles.set(column, role(texts));
            if (column > 0 && length > longest) {
                content = column;
                longest = length;
            }
        }
        if (roles.get(0) != ColumnRole.NUMBER || content < 0) {
            return List.of();
        }
        roles.set(content, ColumnRole.CONTENT);
        int lead = roles.indexOf(ColumnRole.UNIT);
        int partner = roles.lastIndexOf(ColumnRole.UNIT);
        if (lead >= 0 && partner > lead) {
            roles.set(lead, ColumnRole.LEAD);
            roles.set(partner, ColumnRole.COORDINATOR);
        }
        boolean tells = lead >= 0 || roles.contains(ColumnRole.DEADLINE);
        return tells ? List.copyOf(roles) : List.of();
    }

    private ColumnRole role(List<String> texts) {
        if (texts.isEmpty()) {
            return ColumnRole.OTHER;
        }
        long numbers = texts.stream().filter(ColumnCells::isNumber).count();
        if (numbers >= MOST * texts.size()) {
            return ColumnRole.NUMBER;
        }
        for (ColumnRole role : List.of(ColumnRole.DEADLINE, ColumnRole.UNIT)) {
            long speaking = texts.stream().filter(text -> begins(text, role)).count();
            if (speaking >= MOST * texts.size()) {
                return role;
            }
        }
        return ColumnRole.OTHER;
    }

    /** Whether a word for the role stands at the beginning, maybe behind "các". */
    private boolean begins(String text, ColumnRole role) {
        String folded = Folding.fold(text);
        int start = folded.startsWith("các ") ? "các ".length() : 0;
        Gazetteer.Hit<ColumnRole> hit = words.longestAt(folded, start, folded.length());
        return hit != null && hit.value() == role;
    }

    private static boolean isNumber(String text) {
        return text.length() <= 6 && text.matches("(\\d+(\\.\\d+)*|[IVX]+|[a-zđ])[.)]?");
    }

    private static List<String> column(List<Block.Row> rows, int column, PlanText plan) {
        return rows.stream()
                .map(row -> row.at(column))
                .filter(cell ->
                        cell != null && cell.columnSpan() == 1 && !cell.span().isEmpty())
                .map(cell -> plan.quote(cell.span()))
                .toList();
    }
}
