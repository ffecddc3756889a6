package vn.planlens.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterheadTest {

    static List<HeaderCases.Case> cases() {
        return HeaderCases.read("letterheads.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aLetterheadTellsWhatItSaysAndNothingElse(HeaderCases.Case letterhead) {
        assertThat(HeaderCases.head(HeaderCases.header(letterhead.lines()))).isEqualTo(letterhead.values());
    }
}
