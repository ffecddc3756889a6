package vn.planlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.model.Folding;

class QuotedNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chuyên mục “[Mỗi ngày một thủ tục](name)” phát trên loa.",
                "Mô hình \"[3 không](name)\" và phong trào \"[Bình dân học vụ số](name)\".",
                "Tiếp nhận tại \"một cửa\", không qua \"cò\".",
                "Màn hình 32\" đặt tại quầy; bảng \"Nội quy",
                "Khẩu hiệu \"Vì dân\nphục vụ\" treo ngoài cổng."
            })
    void aNameBeginsWithACapitalOrFigureAndEndsOnItsLine(String marked) {
        MarkedText example = MarkedText.parse(marked);
        assertThat(QuotedNames.find(example.text(), Folding.fold(example.text())))
                .containsExactlyElementsOf(
                        example.marks().stream().map(MarkedText.Mark::span).toList());
    }
}
