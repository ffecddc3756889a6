package vn.planlens.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.model.Header.Issuer;

class LetterheadTest {

    static List<HeaderCases.Case> cases() {
        return HeaderCases.read("letterheads.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aLetterheadTellsWhatItSaysAndNothingElse(HeaderCases.Case letterhead) {
        assertThat(HeaderCases.head(HeaderCases.header(letterhead.lines()))).isEqualTo(letterhead.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "XUÂN "})
    void noUnitHasANameWithoutEnd(String syllable) {
        Issuer issuer = HeaderCases.header(List.of(
                        "ỦY BAN NHÂN DÂN XÃ " + syllable.repeat(50_000),
                        "Số: 12/KH-UBND",
                        "KẾ HOẠCH",
                        "Cải cách hành chính"))
                .header()
                .issuer();
        assertThat(issuer.name() + issuer.ward()).hasSizeLessThan(100);
    }
}
