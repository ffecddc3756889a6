package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.planlens.model.Block;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;
import vn.planlens.rules.ColumnRole;
import vn.planlens.rules.TableColumns;

/** Reads the rows of task tables: tables with a column for what is to be done and one for who or when. */
final class TableDuties {

    private static final Pattern NUMBER_END = Pattern.compile("[.)]+$");

    private final TableColumns columns;
    private final PlanText plan;
    private final CellUnits cellUnits;

    TableDuties(TableColumns columns, PlanText plan, CellUnits cellUnits) {
        this.columns = columns;
        this.plan = plan;
        this.cellUnits = cellUnits;
    }

    List<Duty> of(Block.Table table) {
        List<Duty> duties = new ArrayList<>();
        List<TableColumns.DataRow> rows = columns.dataRows(table);
        int above = table.span().start();
        for (int i = 0; i < rows.size(); i++) {
            if (isTaskTable(rows.get(i).roles())) {
                Block.Row next = i + 1 < rows.size() ? rows.get(i + 1).row() : null;
                row(rows.get(i), next, above).ifPresent(duties::add);
            }
            above = end(rows.get(i).row(), above);
        }
        return duties;
    }

    /** Where the words of the rows so far end: what stands before that is a cell that reaches down from above. */
    private static int end(Block.Row row, int above) {
        return row.cells().stream().mapToInt(cell -> cell.span().end()).reduce(above, Math::max);
    }

    private Optional<Duty> row(TableColumns.DataRow data, Block.Row next, int above) {
        Block.Row row = data.row();
        Map<ColumnRole, List<Span>> cells = new EnumMap<>(ColumnRole.class);
        Span place = null;
        for (Block.Cell cell : row.cells()) {
            if (!cell.span().isEmpty()) {
                cells.computeIfAbsent(data.roleOf(cell), role -> new ArrayList<>())
                        .add(cell.span());
            }
            if (!cell.span().isEmpty() && cell.span().start() >= above) {
                place = place == null ? cell.span() : place.cover(cell.span());
            }
        }
        List<Span> content = cells.getOrDefault(ColumnRole.CONTENT, List.of());
        if (place == null || content.isEmpty() || isGroupHead(row, next, cells)) {
            return Optional.empty();
        }
        CellUnits.Found found = new CellUnits.Found();
        cells.getOrDefault(ColumnRole.LEAD, List.of()).forEach(cell -> cellUnits.read(cell, false, found));
        cells.getOrDefault(ColumnRole.UNIT, List.of()).forEach(cell -> cellUnits.read(cell, false, found));
        cells.getOrDefault(ColumnRole.COORDINATOR, List.of()).forEach(cell -> cellUnits.read(cell, true, found));
        return Optional.of(new Duty(
                Duty.Kind.ROW,
                place,
                content.get(content.size() - 1),
                number(cells),
                found.leads(),
                found.coordinators(),
                List.of(),
                cells));
    }

    /** "I. Cải cách thể chế" across the row: all other cells are empty, and it is no item of its own. */
    private boolean isGroupHead(Block.Row row, Block.Row next, Map<ColumnRole, List<Span>> cells) {
        boolean alone =
                cells.keySet().stream().allMatch(role -> role == ColumnRole.NUMBER || role == ColumnRole.CONTENT);
        if (!alone) {
            return false;
        }
        String number = number(cells);
        boolean wide = row.cells().stream().anyMatch(cell -> cell.columnSpan() > 1);
        boolean numbered = number != null && number.chars().allMatch(Character::isDigit);
        return wide || !numbered || startsGroup(number, next);
    }

    private boolean startsGroup(String number, Block.Row next) {
        return next != null
                && !next.cells().isEmpty()
                && plan.quote(next.cells().get(0).span()).startsWith(number + ".");
    }

    private String number(Map<ColumnRole, List<Span>> cells) {
        List<Span> numbers = cells.getOrDefault(ColumnRole.NUMBER, List.of());
        if (numbers.isEmpty()) {
            return null;
        }
        String number = NUMBER_END.matcher(plan.quote(numbers.get(0))).replaceAll("");
        return number.isEmpty() ? null : number;
    }

    private static boolean isTaskTable(List<ColumnRole> roles) {
        return roles.contains(ColumnRole.CONTENT)
                && roles.stream()
                        .anyMatch(role -> role == ColumnRole.LEAD
                                || role == ColumnRole.UNIT
                                || role == ColumnRole.COORDINATOR
                                || role == ColumnRole.DEADLINE);
    }
}
