package vn.planlens.header;

import java.util.List;
import java.util.Optional;
import vn.planlens.model.Span;
import vn.planlens.rules.PatternRule;
import vn.planlens.rules.RuleTable;

/** Finds the title where no title line is: in the sentence that issues the plan, or in its closing formula. */
final class TitleMentions {

    private final DocumentTypes types;
    private final List<PatternRule> rules;

    TitleMentions(DocumentTypes types) {
        this.types = types;
        this.rules = table().map(row -> new PatternRule(row.id(), row.get("pattern")));
    }

    static RuleTable table() {
        return RuleTable.read(TitleMentions.class, "title-mentions.tsv", "id", "pattern", "example", "source");
    }

    /** The rules in their order: of the first that finds one, the first title that is found. */
    Optional<Title> find(String text, String folded) {
        for (PatternRule rule : rules) {
            for (PatternRule.Match match : rule.find(folded)) {
                Span kind = match.slots().get("kind");
                Span words = match.slots().get("words");
                String title = words.of(text).strip();
                if (Character.isUpperCase(text.charAt(kind.start())) && types.isType(kind.of(folded))) {
                    return Optional.of(new Title(
                            types.at(folded, kind.start()).orElseThrow().value(), Casing.capitalise(title), words));
                }
            }
        }
        return Optional.empty();
    }
}
