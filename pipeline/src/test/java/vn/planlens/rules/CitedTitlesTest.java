package vn.planlens.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.model.Folding;
import vn.planlens.model.Words;

class CitedTitlesTest {

    private final CitedTitles titles = CitedTitles.read();

    @TestFactory
    Stream<DynamicTest> everyRowEndsTheTitleOfItsExample() {
        return titles.table().rows().stream()
                .map(row -> dynamicTest(
                        row.file() + ":" + row.line() + " " + row.id().row(), () -> check(row.get("example"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Kế hoạch số [81/KH-UBND ngày 07/02/2026 của UBND xã về hội thi](cited); niêm yết tại thôn.",
                "(Kèm theo Kế hoạch số [17/KH-UBND ngày 20/01/2026 của UBND phường](cited)) Bảng tin",
                "Nghị quyết số [05-NQ/TU về “đẩy mạnh đối thoại, lắng nghe dân](cited)” và phát tờ rơi",
                "Công văn số [15/2026 /SNV](cited). Tổ chức họp.",
                "Trực 24/7, đạt 3/4 số hộ, tổ số 5-7, giai đoạn 2021 - 2030, 01/kh"
            })
    void aTitleGoesFromItsNumberToTheEndOfTheClause(String marked) {
        check(marked);
    }

    private void check(String marked) {
        MarkedText example = MarkedText.parse(marked);
        assertThat(titles.find(example.text(), Words.of(Folding.fold(example.text()))))
                .containsExactlyElementsOf(
                        example.marks().stream().map(MarkedText.Mark::span).toList());
    }
}
