package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParagraphRepairTest {

    @Test
    void aLetterheadSetWithTabsIsReadColumnByColumn() {
        assertThat(unfold(
                        "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n  PHƯỜNG AN BÌNH      Độc lập - Tự do - Hạnh phúc",
                        "Số: 12/KH-UBND\t\tAn Bình, ngày 05 tháng 01 năm 2024",
                        "KẾ HOẠCH"))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN",
                        "PHƯỜNG AN BÌNH",
                        "Số: 12/KH-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "An Bình, ngày 05 tháng 01 năm 2024",
                        "KẾ HOẠCH");
    }

    @Test
    void aSignatureSetWithTabsIsReadColumnByColumn() {
        assertThat(unfold(
                        "Trên đây là Kế hoạch.",
                        "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN",
                        "- UBND quận;\tCHỦ TỊCH",
                        "- Lưu: VT.",
                        "\t\t\tTrần Văn Bình",
                        "PHỤ LỤC"))
                .containsExactly(
                        "Trên đây là Kế hoạch.",
                        "Nơi nhận:",
                        "- UBND quận;",
                        "- Lưu: VT.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "Trần Văn Bình",
                        "PHỤ LỤC");
    }

    @Test
    void otherTabsStay() {
        assertThat(unfold("1.\tMục đích", "Họ và tên:\tChức vụ:", "-\tRà soát\tTTHC"))
                .containsExactly("1.\tMục đích", "Họ và tên:\tChức vụ:", "-\tRà soát\tTTHC");
    }

    @Test
    void paragraphsThatAreLinesAreJoined() throws Exception {
        List<RawDocument.Element> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lines.add(paragraph("- Nâng cao chất lượng phục vụ người dân, doanh nghiệp trên"));
            lines.add(paragraph("địa bàn xã, giảm chi phí đi lại của người dân khi giải quyết"));
            lines.add(paragraph("thủ tục hành chính."));
        }
        List<String> joined =
                Read.show(new RawDocument(LineRuns.join(WrappedParagraphs.asLines(lines)), null, false, List.of()));
        assertThat(joined)
                .hasSize(10)
                .containsOnly("- Nâng cao chất lượng phục vụ người dân, doanh nghiệp trên địa bàn xã, "
                        + "giảm chi phí đi lại của người dân khi giải quyết thủ tục hành chính.");
    }

    @Test
    void paragraphsThatAreSomeStay() {
        List<RawDocument.Element> paragraphs = Stream.of(
                        "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;",
                        "Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
                        "- nâng cao chất lượng;",
                        "a) công khai.")
                .map(ParagraphRepairTest::paragraph)
                .toList();
        assertThat(WrappedParagraphs.asLines(paragraphs)).isEqualTo(paragraphs);
    }

    private static RawDocument.Element paragraph(String text) {
        return new RawDocument.Paragraph(text, 0);
    }

    private static List<String> unfold(String... paragraphs) {
        List<RawDocument.Element> elements =
                Stream.of(paragraphs).map(ParagraphRepairTest::paragraph).toList();
        return TabbedColumns.unfold(elements).stream()
                .map(element -> ((RawDocument.Paragraph) element).text().strip())
                .toList();
    }
}
