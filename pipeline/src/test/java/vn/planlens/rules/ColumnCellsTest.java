package vn.planlens.rules;

import java.util.List;
import java.util.stream.Stream;
import vn.planlens.model.Folding;

/** The words that tell a column's role by its cells; the tables they decide are cases of the task corpus. */
class ColumnCellsTest extends RuleTableContract {

    private final ColumnCells cells = ColumnCells.read();

    @Override
    protected Stream<RuleTable> tables() {
        return Stream.of(cells.table());
    }

    @Override
    protected List<Found> find(String text) {
        return cells.words().find(Folding.fold(text)).stream()
                .map(hit -> new Found(
                        hit.span(),
                        hit.value().code(),
                        cells.table().rows().stream()
                                .filter(row ->
                                        row.get("role").equals(hit.value().code()))
                                .map(RuleTable.Row::id)
                                .toList()))
                .toList();
    }
}
