package vn.planlens.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.PlanText;
import vn.planlens.rules.MarkedText;
import vn.planlens.rules.MarkedText.Mark;

/** Mentions without a symbol, and what they resolve to. */
class ReferenceExtractorTest {

    private static final CitationExtractor CITATIONS = new CitationExtractor();
    private static final ReferenceExtractor REFERENCES = new ReferenceExtractor();

    private static final List<String> FOUND = List.of(
            // by what the plan itself cites
            "Nghị quyết số 19/NQ-CP của Chính phủ ... kết quả thực hiện [Nghị quyết 19](19/NQ-CP) được báo cáo.",
            "Kế hoạch số 08/KH-UBND ... theo [Kế hoạch số 8](08/KH-UBND) đã ban hành.",
            "Quyết định số 06/QĐ-TTg ngày 06/01/2022 ... triển khai [Đề án 06](06/QĐ-TTg), [Đề án 06/CP](06/QĐ-TTg).",
            "Nghị quyết số 19/NQ-CP, Nghị quyết số 19-NQ/TW ... [Nghị quyết 19](null) là căn cứ.",
            "Nghị quyết số 19/NQ-CP ngày 18/3/2014 ... [Nghị quyết số 19 ngày 20/4/2015](null) tiếp tục.",
            "Nghị quyết số 19/NQ-CP ... [Nghị quyết số 19 của Hội đồng nhân dân tỉnh](null) về ngân sách.",
            "Luật Thanh tra số 84/2025/QH15 ... trách nhiệm theo [Luật Thanh tra](84/2025/QH15).",
            // by what it is called for short
            "Nghị quyết số 52-NQ/TW (sau đây gọi tắt là [Nghị quyết 52](52-NQ/TW)); [Nghị quyết 52](52-NQ/TW) nêu rõ.",
            "Quyết định số 88/QĐ-UBND thực hiện Chỉ thị số 05/CT-TTg (gọi tắt là [Quyết định số 88](88/QĐ-UBND));",
            "Quyết định số 1690/QĐ-TTg (gọi tắt là [Đề án 939](1690/QĐ-TTg)). Hằng năm sơ kết [Đề án 939](1690/QĐ-TTg).",
            // laws in small letters, with an aside, and in capitals
            "Theo [Luật tổ chức HĐND và UBND ngày 26/11/2003](11/2003/QH11) và quy chế làm việc",
            "[Luật Phòng, chống tham nhũng (PCTN) năm 2018](36/2018/QH14) được phổ biến lại.",
            "ĐẨY MẠNH TUYÊN TRUYỀN PHÁP LUẬT VỀ CƯ TRÚ, SIẾT CHẶT KỶ LUẬT TRONG CƠ QUAN",
            "Quy ước không trái luật, Luật này còn hiệu lực.",
            // by kind and body
            "[Nghị quyết số 19 ngày 18 tháng 3 năm 2014 của Chính phủ](19/NQ-CP) về cải thiện môi trường kinh doanh",
            "[NQ số 19 của Chính phủ](19/NQ-CP) đã được quán triệt.",
            "[Nghị định số 30 ngày 05/3/2020 của Chính phủ](30/2020/NĐ-CP) về công tác văn thư",
            "[Nghị định 61/2018](61/2018/NĐ-CP) về cơ chế một cửa",
            "[Nghị định 61](null) còn hiệu lực.",
            "[Quyết định số 45 của Thủ tướng Chính phủ](null) có thể mang năm hoặc không.",
            "[Chỉ thị số 05 của Bộ Chính trị](05-CT/TW) về học tập và làm theo Bác",
            // lists
            "Học tập các [Nghị quyết 57](null), [59](null), [66](null) và [68 của Bộ Chính trị](68-NQ/TW).",
            // laws
            "Phổ biến [Luật Cán bộ, công chức](null), [Luật Đất đai năm 2024](31/2024/QH15), [Hiến pháp năm 2013](null).",
            "Căn cứ [Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025](72/2025/QH15);",
            "Căn cứ [Luật Tổ chức chính quyền địa phương năm 2025](null);",
            "Tuyên truyền [Luật Phòng, chống ma túy](null); [Luật Nuôi con nuôi](null) và các luật khác.");

    private static final List<String> NOTHING = List.of(
            "Xây dựng Kế hoạch 2025 trước ngày 15/01.",
            "Kế hoạch 5 năm 2021 - 2025 của xã",
            "Báo cáo 6 tháng, Báo cáo số liệu quý",
            "Thông báo 02 lần trên loa; Quyết định 05 nội dung chi",
            "Nghị quyết 14 chỉ tiêu, Chương trình 3 bước",
            "Chỉ thị 15/7, Quyết định 12-15, Nghị quyết 3.5",
            "Đề án 1 triệu hộ, Đề án 100%",
            "Luật sư, Hội Luật gia, luật pháp, bộ luật, Câu lạc bộ Luật",
            "kế hoạch số 5 điểm đến",
            "Nghị quyết năm 2024; Quyết định ngày 3/4/2024");

    @TestFactory
    Stream<DynamicTest> mentionsAreFoundAndResolved() {
        return Stream.concat(FOUND.stream(), NOTHING.stream())
                .map(marked -> dynamicTest(marked, () -> {
                    MarkedText sentence = MarkedText.parse(marked);
                    assertThat(marks(sentence.text())).containsExactlyElementsOf(sentence.marks());
                }));
    }

    @Test
    void aNumberWithItsSymbolIsNoReference() {
        assertThat(marks("Các Nghị quyết số 57-NQ/TW, 59-NQ/TW và số 68 và 76/NQ-CP của Chính phủ."))
                .isEmpty();
    }

    private static List<Mark> marks(String text) {
        PlanText plan = PlainPlan.of(text);
        return REFERENCES.extract(plan, CITATIONS.extract(plan)).stream()
                .map(reference -> new Mark(reference.span(), String.valueOf(reference.resolvesTo())))
                .toList();
    }
}
