package vn.planlens.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;

class LongestPatternTest {

    private static final RuleId ID = new RuleId("test", "row");
    private static final Slots SLOTS = new Slots(Map.of("point", "(?:ngày )?{day}/{month}(?:/{year})?"));

    @Test
    void theLongestMatchWinsWhateverTheOrder() {
        LongestPattern pattern = new LongestPattern(ID, "(?:năm|năm {year})", SLOTS);
        String text = "trong năm 2026";
        LongestPattern.Match match = pattern.at(text, 6, text.length());
        assertThat(match.span()).isEqualTo(new Span(6, 14));
        assertThat(match.slot(text, "year")).isEqualTo("2026");
        assertThat(pattern.at(text, 6, 9).span()).isEqualTo(new Span(6, 9));
        assertThat(pattern.at(text, 7, text.length())).isNull();
        assertThat(pattern.at(text, text.length(), text.length())).isNull();
    }

    @Test
    void aMatchThatEndsInsideAWordGivesWayToAShorterOne() {
        LongestPattern pattern = new LongestPattern(ID, "quý i(?: ?, ?i{1,3})?", SLOTS);
        assertThat(pattern.at("quý i, iva", 0, 10).span()).isEqualTo(new Span(0, 5));
        assertThat(pattern.at("quý i, ii", 0, 9).span()).isEqualTo(new Span(0, 9));
    }

    @Test
    void aSlotMayHoldSlotsAndOnlyTheOuterOneIsTold() {
        LongestPattern pattern = new LongestPattern(ID, "từ {point}(?: đến {point2})?(?:, {point3})*", SLOTS);
        String text = "từ ngày 1/3 đến 15/4/2026";
        LongestPattern.Match match = pattern.at(text, 0, text.length());
        assertThat(match.slots()).containsOnlyKeys("point", "point2");
        assertThat(match.slot(text, "point")).isEqualTo("ngày 1/3");
        assertThat(match.slot(text, "point2")).isEqualTo("15/4/2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a(",
                "a)",
                "[ab",
                "(?P<x>a)",
                "^a",
                "a$",
                "\\b",
                "\\w",
                "a{2",
                "a{,3}",
                "*a",
                "a\\",
                "\\xz",
                "{nothing}",
                "{day"
            })
    void whatTheTablesNeedNotIsRefused(String expression) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LongestPattern(ID, expression, SLOTS));
    }

    @Test
    void aSlotThatHoldsItselfIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slots(Map.of("a", "x{b}", "b", "y{a}?")));
    }
}
