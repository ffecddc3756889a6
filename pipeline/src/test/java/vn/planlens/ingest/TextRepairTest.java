package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.rules.RuleTable;

/** What is mended, and what must be left alone. */
class TextRepairTest {

    @TestFactory
    Stream<DynamicTest> everyRowMendsItsExample() {
        return Stream.of(WebMarkup.TABLE, BrokenSymbols.TABLE, LookAlikes.TABLE)
                .flatMap(table -> table.rows().stream())
                .map(row -> dynamicTest(
                        row.file() + ":" + row.line() + " " + row.id().row(), () -> check(row)));
    }

    private static void check(RuleTable.Row row) {
        String[] example = WebMarkup.decode(row.get("example")).split(" →( |$)", -1);
        assertThat(example).hasSize(2);
        assertThat(example[0]).isNotEqualTo(example[1]);
        String clean = TextNormalizer.clean(example[0]);
        assertThat(row.file().equals("symbol-repairs.tsv") ? TextNormalizer.paragraph(clean) : clean)
                .isEqualTo(example[1]);
        assertThat(row.get("source")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "phổ biến giáo dụ c pháp luật, phổ biến giáo dục pháp luật",
        "Ph ường và th ực hiện, Phường và thực hiện",
        "ban hàn h văn bản, ban hành văn bản",
        "VIỆT N AM, VIỆT NAM",
        "K Ế HOẠCH, KẾ HOẠCH",
        "ng hị quy ết, nghị quyết",
        "tr ư ờng học, trường học"
    })
    void brokenWordsAreMadeWhole(String broken, String whole) {
        assertThat(TextNormalizer.paragraph(broken)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "điểm c khoản 2 Điều 5; các điểm b và c",
                "tổ c ở thôn",
                "Khu A, khu B, lớp C",
                "đề án 06 - Chính phủ",
                "Văn phòng HĐND - UBND phường",
                "giai đoạn 2021 - 2025",
                "Phòng Kinh tế - Xã hội / Văn phòng",
                "từ 01/3 - 15/3 và 24/7",
                "- UBND xã;",
                "Số: /KH-UBND ngày /01/2022",
                "chỉ tiêu 1/ CCHC và 2/ ISO",
                "a/ Nội dung; b/ Hình thức",
                "* Thời gian: trước ngày 10/6.",
                "Chỉ số (*) và ghi chú (*)",
                "ngày __ tháng __ năm 2024",
                "tỷ lệ < 5% và > 95%",
                "Маша и медведь",
                "α và β"
            })
    void whatIsRightStays(String text) {
        assertThat(TextNormalizer.paragraph(TextNormalizer.clean(text))).isEqualTo(text);
    }

    @Test
    void marksInAnyOrderComposeToTheSameLetters() {
        assertThat(TextNormalizer.clean("ê\u0323 e\u0323\u0302 e\u0302\u0323 \u00e9\u0302 o\u0301\u031b u\u0309\u031b"))
                .isEqualTo("ệ ệ ệ ế ớ ử");
        assertThat(TextNormalizer.clean("u \u0309y ban, du \u0323c")).isEqualTo("ủy ban, dục");
        String text = "Đẩy mạnh tuyên truyền; thuỷ lợi";
        assertThat(TextNormalizer.clean(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(text);
    }

    @Test
    void mendingTwiceChangesNothingMore() {
        String text = "**DANH MỤC**\n136/KH -UBND giáo dụ c | *nếu có*";
        String once = TextNormalizer.clean(text);
        assertThat(TextNormalizer.clean(once)).isEqualTo(once);
        String line = TextNormalizer.paragraph(once);
        assertThat(TextNormalizer.paragraph(line)).isEqualTo(line);
    }

    /** The examples whole, with a blank anywhere, and with two. */
    @TestFactory
    Stream<DynamicTest> noLineThatAPatternMendsIsPassedOver() {
        return BrokenSymbols.TABLE.rows().stream()
                .map(row -> row.get("example").split(" → ")[1])
                .map(whole -> dynamicTest(whole, () -> {
                    for (int first = 0; first < whole.length(); first++) {
                        String once = withBlank(whole, first);
                        for (int second = 0; second < once.length(); second++) {
                            String twice = withBlank(once, second);
                            assertThat(BrokenSymbols.mend(twice)).isEqualTo(BrokenSymbols.mendByPatterns(twice));
                        }
                    }
                }));
    }

    /** White space is collapsed before symbols are looked for. */
    private static String withBlank(String text, int at) {
        return (text.substring(0, at) + " " + text.substring(at)).replace("  ", " ");
    }
}
