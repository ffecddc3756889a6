package vn.planlens.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.model.Folding;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.model.Words;

class PatternRuleTest {

    private static final RuleId ID = new RuleId("test", "row");

    @Test
    void aBlankStandsForAnyRunOfWhiteSpaceAndMayBeOptional() {
        PatternRule rule = new PatternRule(ID, "ngày {day} ?/ ?{month}");
        assertThat(rule.at("ngày \n 5/ 6", 0, 11)).isNotNull();
        assertThat(rule.at("ngày5/6", 0, 7)).isNull();
    }

    @TestFactory
    Stream<DynamicTest> everySlotReadsItsExample() {
        return PatternRule.slotTable().rows().stream()
                .map(row -> dynamicTest(row.file() + ":" + row.line(), () -> {
                    String example = Folding.fold(row.get("example"));
                    PatternRule rule = new PatternRule(ID, "{" + row.id().row() + "} hết");
                    PatternRule.Match match = rule.at(example + " hết", 0, example.length() + 4);
                    assertThat(match).isNotNull();
                    assertThat(match.slots()).containsEntry(row.id().row(), new Span(0, example.length()));
                    assertThat(row.get("source")).isNotEmpty();
                }));
    }

    @Test
    void aSlotIsCapturedUnderItsName() {
        PatternRule rule = new PatternRule(ID, "từ {day} đến {day2}");
        assertThat(rule.at("từ 1 đến 5", 0, 10).slots()).containsOnlyKeys("day", "day2");
        assertThat(rule.at("từ 1 đến 5", 1, 10)).isNull();
    }

    @Test
    void patternsAreLookedForTogetherAndEachFindsItsOwn() {
        PatternRules rules = new PatternRules(
                List.of(new PatternRule(ID, "{day}/{month}"), new PatternRule(ID, "ngày {day}/{month}")));
        assertThat(rules.find(Words.of("ngày 5/6, ngày 17/8 và 19/9")))
                .extracting(PatternRule.Match::span)
                .containsExactly(new Span(0, 8), new Span(5, 8), new Span(10, 19), new Span(15, 19), new Span(23, 27));
        assertThat(rules.find(Words.of("ngày 5/6, ngày 17/8"), new Span(1, 19)))
                .extracting(PatternRule.Match::span)
                .containsExactly(new Span(5, 8), new Span(10, 19), new Span(15, 19));
    }

    @Test
    void anUnknownSlotIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PatternRule(ID, "{nothing}"));
    }
}
