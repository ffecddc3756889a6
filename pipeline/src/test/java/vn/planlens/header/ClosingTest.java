package vn.planlens.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClosingTest {

    static List<HeaderCases.Case> cases() {
        return HeaderCases.read("closings.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aClosingTellsWhoSignedAndWhoGetsIt(HeaderCases.Case closing) {
        assertThat(HeaderCases.closing(HeaderCases.header(closing.lines()))).isEqualTo(closing.values());
    }
}
