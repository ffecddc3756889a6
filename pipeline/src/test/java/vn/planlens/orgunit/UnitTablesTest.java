package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.PlanText;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;
import vn.planlens.rules.RuleTableContract;

/** Every row of the tables of unit names finds its example. */
class UnitTablesTest extends RuleTableContract {

    private final UnitLexicon lexicon = new UnitLexicon();

    @Override
    protected Stream<RuleTable> tables() {
        return UnitLexicon.tables();
    }

    @Override
    protected List<Found> find(String text) {
        PlanText plan = PlainPlan.of(text);
        UnitParser parser = new UnitParser(lexicon, plan);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            UnitPhrase unit = Gazetteer.startsWord(text, at) ? parser.phrase(at, text.length()) : null;
            if (unit != null) {
                found.add(new Found(unit.span(), unit.key(), unit.rules()));
            }
            at = unit == null ? at + 1 : unit.span().end();
        }
        return found;
    }
}
