package vn.planlens.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "hoà giải, hòa giải",
        "Văn hoá, văn hóa",
        "THUỶ LỢI, thủy lợi",
        "Uỷ ban, ủy ban",
        "hoàn thành, hoàn thành",
        "Quý II, quý ii",
        "qúy, quý",
        "kết qủa, kết quả",
        "Qủan lý, quản lý",
        "đánh gía, đánh giá",
        "hòan thành, hoàn thành",
        "Đòan Thanh niên, đoàn thanh niên",
        "Hùynh, huỳnh",
        "muà, mùa",
        "nghĩa vụ, nghĩa vụ",
        "gìn giữ, gìn giữ",
        "của, của",
        "KH–UBND, kh-ubnd",
        "khoẻ, khỏe",
        "chuyển, chuyển",
        "ĐỊA CHÍNH, địa chính"
    })
    void whatAReaderTakesAsEqualFoldsToTheSame(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @CsvSource({"Đẩy mạnh, day manh", "Nghị quyết, nghi quyet", "Uỷ ban, uy ban", "ƯU TIÊN, uu tien"})
    void bareTextHasNoMarks(String text, String bare) {
        assertThat(Folding.bare(text)).isEqualTo(bare).hasSameSizeAs(text);
    }
}
