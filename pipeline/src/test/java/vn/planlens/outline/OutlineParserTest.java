package vn.planlens.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planlens.outline.Documents.outline;
import static vn.planlens.outline.Documents.shape;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.planlens.model.Outline;
import vn.planlens.model.OutlineKind;
import vn.planlens.model.OutlineNode;

class OutlineParserTest {

    private static final String PLAN =
            """
            ỦY BAN NHÂN DÂN XÃ AN LỘC
            KẾ HOẠCH
            Cải cách hành chính xã An Lộc năm 2025
            Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;
            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            Phục vụ người dân tốt hơn.
            2. Yêu cầu
            a) Bám sát chỉ đạo của cấp trên.
            b) Phân công rõ người, rõ việc.
            II. NỘI DUNG
            1. Cải cách thể chế
            1.1. Mục tiêu
            - Văn bản được ban hành đúng hạn.
            1.2. Nhiệm vụ
            - Rà soát văn bản.
            2. Cải cách thủ tục hành chính
            III. TỔ CHỨC THỰC HIỆN
            1. Công chức Văn phòng - Thống kê: Chủ trì tham mưu thực hiện Kế hoạch này.
            2. Các thôn
            Tuyên truyền đến người dân.
            Trên đây là Kế hoạch cải cách hành chính năm 2025 của xã An Lộc./.
            Nơi nhận:
            - Ủy ban nhân dân huyện;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Nguyễn Văn An
            PHỤ LỤC
            NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025
            (Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của Ủy ban nhân dân xã An Lộc)
            |1	Rà soát văn bản	Tư pháp	Quý I
            """;

    @Test
    void readsAWholePlan() {
        assertThat(shape(PLAN))
                .containsExactly(
                        "I MỤC ĐÍCH, YÊU CẦU",
                        "I.1 Mục đích",
                        "I.2 Yêu cầu",
                        "I.2.a \"Bám sát chỉ đạo\"",
                        "I.2.b \"Phân công rõ người,\"",
                        "II NỘI DUNG",
                        "II.1 Cải cách thể chế",
                        "II.1.1 Mục tiêu",
                        "II.1.2 Nhiệm vụ",
                        "II.2 Cải cách thủ tục hành chính",
                        "III TỔ CHỨC THỰC HIỆN",
                        "III.1 Công chức Văn phòng - Thống kê:",
                        "III.2 Các thôn",
                        "PL NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025");
    }

    @Test
    void aRunInHeadingIsPartOfItsParagraph() {
        OutlineNode node = byPath(outline(PLAN), "III.1");
        assertThat(node.title()).isNull();
        assertThat(node.heading()).isEqualTo("Công chức Văn phòng - Thống kê");
        assertThat(node.text()).isEqualTo("Công chức Văn phòng - Thống kê: Chủ trì tham mưu thực hiện Kế hoạch này.");
    }

    @Test
    void theClosingParagraphBelongsToTheLastTopLevelPart() {
        Outline outline = outline(PLAN);
        String text = Documents.of(PLAN).text();
        assertThat(outline.at(text.indexOf("Trên đây là")).orElseThrow().path()).isEqualTo("III");
        assertThat(byPath(outline, "III.2").text()).isEqualTo("Tuyên truyền đến người dân.");
    }

    @Test
    void aLastOrderAboutThePlanIsAClosingParagraph() {
        String text =
                """
                III. TỔ CHỨC THỰC HIỆN
                1. Phòng Kinh tế: Lập dự toán.
                2. Công an xã: Cấp tài khoản định danh.
                Yêu cầu thủ trưởng các đơn vị triển khai Kế hoạch này./.
                """;
        assertThat(outline(text)
                        .at(Documents.of(text).text().indexOf("Yêu cầu"))
                        .orElseThrow()
                        .path())
                .isEqualTo("III");
    }

    @Test
    void recipientsAndSignatureBelongToNoPart() {
        Outline outline = outline(PLAN);
        String text = Documents.of(PLAN).text();
        for (String words : List.of("KẾ HOẠCH", "Căn cứ", "Nơi nhận", "- Lưu: VT", "TM. ỦY BAN", "Nguyễn Văn An")) {
            assertThat(outline.at(text.indexOf(words))).as(words).isEmpty();
        }
    }

    @Test
    void aTableOfAnAnnexBelongsToTheAnnex() {
        Outline outline = outline(PLAN);
        assertThat(outline.at(Documents.of(PLAN).text().indexOf("1\tRà soát"))
                        .orElseThrow()
                        .path())
                .isEqualTo("PL");
        assertThat(byPath(outline, "PL").kind()).isEqualTo(OutlineKind.ANNEX);
    }

    @Test
    void numberingStaysAsWritten() {
        assertThat(
                        shape(
                                """
                IV. TỔ CHỨC
                7. Bộ phận một cửa
                9. Các đoàn thể
                9. Các thôn
                V. KINH PHÍ
                1. Nguồn
                """))
                .containsExactly(
                        "IV TỔ CHỨC",
                        "IV.7 Bộ phận một cửa",
                        "IV.9 Các đoàn thể",
                        "IV.9 Các thôn",
                        "V KINH PHÍ",
                        "V.1 Nguồn");
    }

    @Test
    void idsAreUniqueWherePathsRepeat() {
        Outline outline = outline("I. A B C D\n1. Một\n1. Hai\nI. E F G H\n1. Ba\n");
        assertThat(outline.all())
                .extracting(OutlineNode::id)
                .containsExactly("s-I", "s-I.1", "s-I.1~2", "s-I~2", "s-I.1~3");
    }

    @Test
    void levelsAreByTheDocumentsOwnUse() {
        assertThat(
                        shape(
                                """
                A. PHẦN CHUNG
                I. MỤC TIÊU
                1. Mục tiêu chung
                B. NHIỆM VỤ
                I. NHIỆM VỤ CHUNG
                """))
                .containsExactly(
                        "A PHẦN CHUNG", "A.I MỤC TIÊU", "A.I.1 Mục tiêu chung", "B NHIỆM VỤ", "B.I NHIỆM VỤ CHUNG");
        assertThat(shape("1. Mục đích\na) Một là\n1) Hai là\n2) Ba là\nb) Bốn là\n2. Yêu cầu\n"))
                .containsExactly("1 Mục đích", "1.a Một là", "1.a.1 Hai là", "1.a.2 Ba là", "1.b Bốn là", "2 Yêu cầu");
        assertThat(shape("Phần thứ nhất\nĐÁNH GIÁ KẾT QUẢ\nI. KẾT QUẢ\nPhần thứ hai\nPHƯƠNG HƯỚNG\nI. MỤC TIÊU\n"))
                .containsExactly(
                        "Phần thứ nhất ĐÁNH GIÁ KẾT QUẢ",
                        "Phần thứ nhất.I KẾT QUẢ",
                        "Phần thứ hai PHƯƠNG HƯỚNG",
                        "Phần thứ hai.I MỤC TIÊU");
        assertThat(
                        shape(
                                "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Quy chế này quy định việc phối hợp.\nChương II\nĐiều 2. Nguyên tắc\n"))
                .containsExactly(
                        "Chương I QUY ĐỊNH CHUNG",
                        "Chương I.Điều 1 Phạm vi",
                        "Chương I.Điều 1.1 \"Quy chế này quy\"",
                        "Chương II \"null\"",
                        "Chương II.Điều 2 Nguyên tắc");
    }

    @Test
    void decimalMarkersCarryTheirParentsNumber() {
        assertThat(shape("II. NỘI DUNG\n1. Một\n1.1. Hai\n1.1.1. Ba\n1.2. Bốn\n2. Năm\n2.1 Sáu\n"))
                .containsExactly(
                        "II NỘI DUNG", "II.1 Một", "II.1.1 Hai", "II.1.1.1 Ba", "II.1.2 Bốn", "II.2 Năm", "II.2.1 Sáu");
        assertThat(shape("I. NỘI DUNG\nI.1. Một\nI.2. Hai\nII. KẾT LUẬN\n"))
                .containsExactly("I NỘI DUNG", "I.1 Một", "I.2 Hai", "II KẾT LUẬN");
    }

    @Test
    void aListWithinAListIsFoundByWhatFollows() {
        assertThat(shape("1. Một\na) Hai\n1. Ba\n2. Bốn\nb) Năm\n2. Sáu\n"))
                .containsExactly("1 Một", "1.a Hai", "1.a.1 Ba", "1.a.2 Bốn", "1.b Năm", "2 Sáu");
    }

    @Test
    void annexesAreNumberedOrNot() {
        assertThat(
                        shape(
                                """
                I. MỤC ĐÍCH
                PHỤ LỤC I
                DANH MỤC NHIỆM VỤ
                (Ban hành kèm theo Kế hoạch số 5/KH-UBND ngày 02/01/2025)
                |1	Rà soát
                PHỤ LỤC II. CHỈ TIÊU NĂM 2025
                |1	Tỷ lệ
                Phụ lục 03
                Biểu tổng hợp
                """))
                .containsExactly(
                        "I MỤC ĐÍCH", "PL I DANH MỤC NHIỆM VỤ", "PL II CHỈ TIÊU NĂM 2025", "PL 03 Biểu tổng hợp");
        assertThat(
                        shape(
                                """
                I. MỤC ĐÍCH
                Nơi nhận:
                - Lưu: VT.
                DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2025
                (Kèm theo Kế hoạch số 5/KH-UBND ngày 02/01/2025 của UBND xã)
                |1	Rà soát
                """))
                .containsExactly("I MỤC ĐÍCH", "PL DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2025");
        assertThat(
                        shape(
                                """
                I. MỤC ĐÍCH
                Nơi nhận:
                BẢNG PHÂN CÔNG nhiệm vụ năm 2025 (Kèm theo Kế hoạch số 5/KH-UBND ngày 02/01/2025 của UBND xã)
                """))
                .containsExactly("I MỤC ĐÍCH", "PL BẢNG PHÂN CÔNG nhiệm vụ năm 2025");
    }

    @Test
    void aPlanBehindItsDecisionIsNoAnnex() {
        assertThat(
                        shape(
                                """
                QUYẾT ĐỊNH
                Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2025.
                Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
                Nơi nhận:
                - Như Điều 2;
                CHỦ TỊCH
                KẾ HOẠCH
                Cải cách hành chính và áp dụng
                TCVN ISO 9001:2015 năm 2025
                (Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 02/01/2025 của UBND xã)
                I. MỤC TIÊU
                1. Mục tiêu chung
                """))
                .containsExactly(
                        "Điều 1 \"Ban hành kèm theo\"",
                        "Điều 2 \"Quyết định này có\"",
                        "I MỤC TIÊU",
                        "I.1 Mục tiêu chung");
    }

    @Test
    void romanPartsOfAnArticleBelongToIt() {
        assertThat(
                        shape(
                                """
                Điều 1. Ban hành Kế hoạch với những nội dung sau:
                I. MỤC TIÊU
                1. Mục tiêu chung
                II. NHIỆM VỤ
                Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
                """))
                .containsExactly(
                        "Điều 1 Ban hành Kế hoạch với những nội dung sau",
                        "Điều 1.I MỤC TIÊU",
                        "Điều 1.I.1 Mục tiêu chung",
                        "Điều 1.II NHIỆM VỤ",
                        "Điều 2 \"Quyết định này có\"");
    }

    @Test
    void aUnitMayHeadItsTextOnTheSameLine() {
        assertThat(shape("1. Công an xã. Hướng dẫn người dân.\n2. Các thôn: đưa nội dung vào họp thôn.\n"
                        + "3. Công chức Tư pháp chủ trì: rà soát văn bản.\n"))
                .containsExactly("1 Công an xã:", "2 Các thôn:", "3 \"Công chức Tư pháp\"");
    }

    @Test
    void whatIsToldBehindALabelIsAParagraph() {
        assertThat(shape("I. HOẠT ĐỘNG\n1. Đợt 1: Tháng 3, tổ chức ra quân.\n2. Thời gian: trong quý I.\n"
                        + "3. Hình thức: phát phiếu.\n- Phiếu giấy;\n- Mã QR.\nII. Kinh phí: ngân sách xã.\n"))
                .containsExactly(
                        "I HOẠT ĐỘNG",
                        "I.1 \"Đợt 1: Tháng 3,\"",
                        "I.2 \"Thời gian: trong quý\"",
                        "I.3 Hình thức:",
                        "II Kinh phí:");
    }

    @Test
    void aHeadingInCapitalsGoesOnInTheNextBlock() {
        assertThat(shape("I. MỤC TIÊU\nII. NHIỆM VỤ TRỌNG TÂM CẢI CÁCH\nHÀNH CHÍNH NĂM 2025\n1. Thể chế\n"))
                .containsExactly("I MỤC TIÊU", "II NHIỆM VỤ TRỌNG TÂM CẢI CÁCH HÀNH CHÍNH NĂM 2025", "II.1 Thể chế");
    }

    @Test
    void numberedRecipientsAreNoParts() {
        assertThat(shape("I. MỤC TIÊU\nNơi nhận:\n1. Ủy ban nhân dân huyện;\n2. Lưu: VT.\n"))
                .containsExactly("I MỤC TIÊU");
    }

    @Test
    void looseMarkersCountOnlyInARow() {
        assertThat(shape("I MỤC TIÊU\nII NHIỆM VỤ\nThực hiện theo quy định.\nVI PHẠM BỊ XỬ LÝ\n"))
                .containsExactly("I MỤC TIÊU", "II NHIỆM VỤ");
    }

    @Test
    void anEmptyDocumentHasNoParts() {
        assertThat(outline("").nodes()).isEmpty();
        assertThat(outline("Không có mục nào.").nodes()).isEmpty();
    }

    private static OutlineNode byPath(Outline outline, String path) {
        return outline.all().stream()
                .filter(n -> n.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
