package vn.planlens.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.planlens.model.Block;
import vn.planlens.model.PlanText;

/**
 * Tells what each cell of a plan's tables holds. Knows heads of several rows, rows that only number the columns, tables
 * that go on after a page without their head, and tables without any head. Serves one plan; the tables are to be asked
 * for in reading order.
 */
public final class TableColumns {

    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\].]");

    private final ColumnHeads heads;
    private final ColumnCells cells;
    private final PlanText plan;

    /** The roles that each row gives as a head, if it is one. */
    private final Map<Block.Row, Optional<List<ColumnRole>>> headRoles;

    private List<ColumnRole> previous = List.of();

    /** @param heads the wordings of heads */
    public TableColumns(ColumnHeads heads, ColumnCells cells, PlanText plan) {
        this.heads = heads;
        this.cells = cells;
        this.plan = plan;
        this.headRoles = plan.once(TableColumns.class, read -> new IdentityHashMap<>());
    }

    /**
     * A row that is no head.
     *
     * @param row the row
     * @param roles by grid column; a column beyond them is of no known role
     */
    public record DataRow(Block.Row row, List<ColumnRole> roles) {

        /** What the cell holds. */
        public ColumnRole roleOf(Block.Cell cell) {
            return cell.column() < roles.size() ? roles.get(cell.column()) : ColumnRole.OTHER;
        }
    }

    /** The rows of the table that are no heads; their roles are empty where nothing tells what the columns hold. */
    public List<DataRow> dataRows(Block.Table table) {
        List<DataRow> found = new ArrayList<>();
        List<ColumnRole> roles = inherited(table);
        boolean afterHead = false;
        for (Block.Row row : table.rows()) {
            Optional<List<ColumnRole>> head = head(row);
            if (head.isPresent()) {
                roles = afterHead ? combined(roles, head.get()) : head.get();
                afterHead = true;
            } else if (!(afterHead && numbersColumns(row))) {
                found.add(new DataRow(row, roles));
                afterHead = false;
            }
        }
        previous = roles;
        return found;
    }

    private List<ColumnRole> inherited(Block.Table table) {
        if (width(table.rows().get(0)) == previous.size() && !previous.isEmpty()) {
            return previous;
        }
        return head(table.rows().get(0)).isPresent() ? List.of() : cells.rolesOf(table, plan);
    }

    private Optional<List<ColumnRole>> head(Block.Row row) {
        return headRoles.computeIfAbsent(row, this::readHead);
    }

    private Optional<List<ColumnRole>> readHead(Block.Row row) {
        List<String> texts =
                row.cells().stream().map(cell -> plan.quote(cell.span())).toList();
        return heads.rolesOf(texts).map(roles -> byColumn(row, roles));
    }

    private static List<ColumnRole> byColumn(Block.Row row, List<ColumnRole> roles) {
        List<ColumnRole> byColumn = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            for (int span = 0; span < row.cells().get(i).columnSpan(); span++) {
                byColumn.add(roles.get(i));
            }
        }
        return List.copyOf(byColumn);
    }

    /** A second head row says more of the columns that it names ("Chủ trì" under "Đơn vị thực hiện"). */
    private static List<ColumnRole> combined(List<ColumnRole> first, List<ColumnRole> second) {
        List<ColumnRole> combined = new ArrayList<>(first);
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            if (second.get(i) != ColumnRole.OTHER) {
                combined.set(i, second.get(i));
            }
        }
        return List.copyOf(combined);
    }

    /** "(1) (2) (3)" or "1 2 3" under a head. */
    private boolean numbersColumns(Block.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String text =
                    BRACKETS.matcher(plan.quote(row.cells().get(i).span())).replaceAll("");
            boolean expected = text.isEmpty() || text.equals(Integer.toString(i + 1)) || isSingleLetter(text);
            if (!expected) {
                return false;
            }
        }
        return row.cells().size() > 1;
    }

    private static boolean isSingleLetter(String text) {
        return text.length() == 1 && Character.isUpperCase(text.charAt(0));
    }

    private static int width(Block.Row row) {
        return row.cells().stream().mapToInt(Block.Cell::columnSpan).sum();
    }
}
