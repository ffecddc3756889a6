package vn.planlens.place;

import java.util.List;
import java.util.stream.Stream;
import vn.planlens.model.Folding;
import vn.planlens.model.Span;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;
import vn.planlens.rules.RuleTableContract;

class UnitNamesTest extends RuleTableContract {

    @Override
    protected Stream<RuleTable> tables() {
        return Stream.of(UnitNames.table());
    }

    @Override
    protected List<Found> find(String text) {
        Gazetteer.Builder<RuleTable.Row> builder = Gazetteer.builder();
        UnitNames.table().rows().forEach(row -> row.list("phrases").forEach(phrase -> builder.add(phrase, row)));
        return builder.build().find(Folding.fold(text), new Span(0, text.length())).stream()
                .map(hit -> new Found(
                        hit.span(), hit.value().id().row(), hit.value().id()))
                .toList();
    }
}
