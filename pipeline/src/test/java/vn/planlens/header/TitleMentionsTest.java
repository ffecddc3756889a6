package vn.planlens.header;

import java.util.List;
import java.util.stream.Stream;
import vn.planlens.model.Folding;
import vn.planlens.model.Words;
import vn.planlens.rules.PatternRule;
import vn.planlens.rules.PatternRules;
import vn.planlens.rules.RuleTable;
import vn.planlens.rules.RuleTableContract;

class TitleMentionsTest extends RuleTableContract {

    @Override
    protected Stream<RuleTable> tables() {
        return Stream.of(TitleMentions.table());
    }

    @Override
    protected List<Found> find(String text) {
        String title = new TitleMentions(new DocumentTypes())
                .find(text, Folding.fold(text))
                .map(Title::text)
                .orElse(null);
        PatternRules rules =
                new PatternRules(TitleMentions.table().map(row -> new PatternRule(row.id(), row.get("pattern"))));
        return rules.find(Words.of(Folding.fold(text))).stream()
                .map(match -> new Found(match.span(), title, match.rule().id()))
                .toList();
    }
}
