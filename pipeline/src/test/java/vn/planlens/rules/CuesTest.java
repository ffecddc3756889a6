package vn.planlens.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.planlens.model.Folding;

class CuesTest {

    private final Cues<String> cues = Cues.<String>builder()
            .add("trong tháng", "during")
            .add("trong", "any")
            .add("quý #", "quarter")
            .add("Quý", "cycle")
            .add("#", "number")
            .build();

    @Test
    void aTextBeginsEveryCueThatItStartsWith() {
        assertThat(at("trong tháng 6", 0)).containsExactly("during", "any");
        assertThat(at("trong năm", 0)).containsExactly("any");
        assertThat(at("TRONG \n THÁNG 6", 0)).containsExactly("during", "any");
    }

    @Test
    void aNumberSignStandsForADigit() {
        assertThat(at("quý 3", 0)).containsExactly("quarter", "cycle");
        assertThat(at("quý III", 0)).containsExactly("cycle");
        assertThat(at("15/3", 0)).containsExactly("number");
    }

    @Test
    void nothingBeginsInsideAWord() {
        assertThat(at("A15", 1)).isEmpty();
        assertThat(at("đồng quý", 5)).containsExactly("cycle");
        assertThat(at("", 0)).isEmpty();
    }

    @Test
    void aCueHasALetterOrANumberSignAndNoDigit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cues.<String>builder().add(" ", "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cues.<String>builder().add("tháng 6", "x"));
    }

    private java.util.List<String> at(String text, int offset) {
        return cues.at(Folding.fold(text), offset);
    }
}
