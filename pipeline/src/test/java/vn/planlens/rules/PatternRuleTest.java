package vn.planlens.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;

class PatternRuleTest {

    private static final RuleId ID = new RuleId("test", "row");

    @Test
    void aBlankStandsForAnyRunOfWhiteSpaceAndMayBeOptional() {
        PatternRule rule = new PatternRule(ID, "ngày {day} ?/ ?{month}");
        assertThat(rule.find("ngày \n 5/ 6")).hasSize(1);
        assertThat(rule.find("ngày5/6")).isEmpty();
    }

    @Test
    void theLongestMatchWinsWhereAskedFor() {
        PatternRule rule = PatternRule.longest(ID, "(?:năm|năm {year})", Map.of());
        String text = "trong năm 2026";
        PatternRule.Match match = rule.at(text, 6, text.length());
        assertThat(match.span()).isEqualTo(new Span(6, 14));
        assertThat(match.slot(text, "year")).isEqualTo("2026");
        assertThat(rule.at(text, 6, 9).span()).isEqualTo(new Span(6, 9));
        assertThat(rule.at(text, 7, text.length())).isNull();
    }

    @Test
    void aSlotMayHoldSlotsAndOnlyTheOuterOneIsCaptured() {
        PatternRule rule = PatternRule.longest(
                ID, "từ {point} đến {point2}", Map.of("point", "(?:ngày )?{day}/{month}(?:/{year})?"));
        String text = "từ ngày 1/3 đến 15/4/2026";
        PatternRule.Match match = rule.at(text, 0, text.length());
        assertThat(match.slots()).containsOnlyKeys("point", "point2");
        assertThat(match.slot(text, "point2")).isEqualTo("15/4/2026");
    }

    @Test
    void anUnknownSlotOrOneThatHoldsItselfIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PatternRule(ID, "{nothing}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatternRule.longest(ID, "{loop}", Map.of("loop", "a{loop}")));
    }
}
