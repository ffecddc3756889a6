package vn.planlens.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.planlens.model.RuleId;

class PatternRuleTest {

    private static final RuleId ID = new RuleId("test", "row");

    @Test
    void aBlankStandsForAnyRunOfWhiteSpaceAndMayBeOptional() {
        PatternRule rule = new PatternRule(ID, "ngày {day} ?/ ?{month}");
        assertThat(rule.find("ngày \n 5/ 6")).hasSize(1);
        assertThat(rule.find("ngày5/6")).isEmpty();
    }

    @Test
    void aSlotIsCapturedUnderItsName() {
        PatternRule rule = new PatternRule(ID, "từ {day} đến {day2}");
        assertThat(rule.at("từ 1 đến 5", 0, 10).slots()).containsOnlyKeys("day", "day2");
        assertThat(rule.at("từ 1 đến 5", 1, 10)).isNull();
    }

    @Test
    void anUnknownSlotIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PatternRule(ID, "{nothing}"));
    }
}
