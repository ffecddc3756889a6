package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

    @TestFactory
    Stream<DynamicTest> everyRowsExamplesAreSyllables() {
        return Syllables.TABLE.rows().stream()
                .map(row -> dynamicTest(row.file() + ":" + row.line(), () -> assertThat(
                                row.get("example").split(" "))
                        .isNotEmpty()
                        .allMatch(Syllables::isSyllable)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c", "dụcc", "hoạchh", "nghà", "kà", "cê", "ngê", "gê", "phườ", "ươ", "khuc", "bàt", "sổ́", "tháá",
                "website", "zalo", "fanpage", "ubnd", "", "thuỳênh", "ghàng", "đổii"
            })
    void whatCannotBeWrittenIsNone(String word) {
        assertThat(Syllables.isSyllable(word)).isFalse();
    }
}
