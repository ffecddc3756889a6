package vn.planlens.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.model.Citation;
import vn.planlens.model.Header;
import vn.planlens.model.Level;
import vn.planlens.model.PartialDate;
import vn.planlens.model.PlainPlan;

/** The plan 31/KH-UBND of a commune, issued on 7 February 2024, and another whose number is left blank. */
class OwnReferenceTest {

    private static final CitationExtractor EXTRACTOR = new CitationExtractor();

    private static Header header(String number) {
        return new Header(
                new Header.DocumentType("KH", "Kế hoạch"),
                number,
                "KH-UBND",
                number == null ? null : number + "/KH-UBND",
                "Cải cách hành chính năm 2024",
                2024,
                new Header.Issuer("UBND xã Mường Hum", "xã", "Mường Hum", null, "Lào Cai", Level.COMMUNE),
                null,
                number == null ? null : PartialDate.of(2024, 2, 7),
                new Header.Signer(null, null, null),
                List.of());
    }

    private static List<String> keys(String text, String number) {
        return EXTRACTOR.extract(PlainPlan.of(text, header(number))).stream()
                .map(Citation::key)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số: 31/KH-UBND",
                "ỦY BAN NHÂN DÂN XÃ MƯỜNG HUM Số: 31/KH-UBND Mường Hum, ngày 07 tháng 02 năm 2024",
                "Độc lập - Tự do - Hạnh phúc Số: 31/KH-UBND",
                "(Ban hành kèm theo Kế hoạch số 31/KH-UBND ngày 07/02/2024 của UBND xã)",
                "(Kèm theo Kế hoạch số: 31/KH-UBND ngày 07 tháng 02 năm 2024 của Ủy ban nhân dân xã Mường Hum)",
                "PHỤ LỤC I\n(Kèm theo Kế hoạch số 31/KH-UBND)",
                "DANH MỤC NHIỆM VỤ NĂM 2024 (Kèm theo Kế hoạch số     /KH-UBND ngày    /02/2024 của UBND xã)",
                "Phụ lục ban hành kèm theo Kế hoạch số 31/KH-UBND ngày 07/02/2024",
                "Các thôn căn cứ Kế hoạch số 31/KH-UBND ngày 07/02/2024 của UBND xã để triển khai.",
                "Kết quả thực hiện Kế hoạch số 31/KH-UBND báo cáo trước ngày 15/12."
            })
    void thePlansOwnNumberIsNoCitation(String text) {
        assertThat(keys(text, "31")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số:      /KH-UBND",
                "DANH MỤC NHIỆM VỤ (Kèm theo Kế hoạch số:    /KH-UBND ngày   tháng 02 năm 2024 của UBND xã)",
                "(Kèm theo Quyết định số 45/QĐ-UBND ngày 07/02/2024 của Chủ tịch UBND xã Mường Hum)"
            })
    void neitherIsTheOwnNumberThatIsBlankOrOfTheCarryingDecision(String text) {
        assertThat(keys(text, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Kế hoạch số 31/KH-UBND ngày 22/01/2024 của UBND huyện Bát Xát;",
                "Tiếp tục các việc của Kế hoạch số 31/KH-UBND ngày 16/02/2023 của UBND xã;",
                "Niêm yết danh mục (ban hành kèm theo Quyết định số 31/QĐ-UBND ngày 3/4/2023 của UBND tỉnh).",
                "(Ban hành kèm theo Quyết định số 31/QĐ-BNV ngày 30/12/2020 của Bộ Nội vụ)",
                "Thực hiện Quyết định số 31/QĐ-UBND ngày 07/02/2024 của UBND xã.",
                "PHỤ LỤC\n(Kèm theo Quyết định số 45/QĐ-UBND ngày 12/01/2024 của UBND xã)",
                "Theo số 31/HD-SNV ngày 3/4/2023, chấm điểm trước ngày 15/11."
            })
    void numbersOfOthersStay(String text) {
        assertThat(keys(text, "31")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UBND XÃ MƯỜNG HUM\nSố:     /BC-UBND", "MẪU BÁO CÁO\nSố: 15/BC-UBND"})
    void theLetterheadOfAFormIsNoCitation(String text) {
        String body = "Báo cáo định kỳ hằng quý gửi về Văn phòng.\n".repeat(20);
        assertThat(keys(body + text, "31")).isEmpty();
    }
}
