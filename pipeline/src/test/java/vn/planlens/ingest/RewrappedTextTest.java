package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.SourceFile;
import vn.planlens.outline.OutlineParser;

/**
 * One plan wrapped at many widths, with blank lines in many manners, cut into pages with their numbers: its paragraphs
 * and its outline stay what they are.
 */
class RewrappedTextTest {

    private static final String PLAN =
            """
            ỦY BAN NHÂN DÂN
            XÃ AN LỘC
            Số: 12/KH-UBND
            An Lộc, ngày 15 tháng 01 năm 2025
            KẾ HOẠCH
            Cải cách hành chính xã An Lộc năm 2025
            Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;
            Căn cứ Quyết định số 45/2016/QĐ-TTg ngày 19 tháng 10 năm 2016 của Thủ tướng Chính phủ về việc tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích;
            Ủy ban nhân dân xã An Lộc ban hành Kế hoạch cải cách hành chính năm 2025 với những nội dung như sau:
            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Nâng cao chất lượng phục vụ người dân, tổ chức trên địa bàn; phấn đấu từ 98% hồ sơ trở lên được giải quyết trước hạn và đúng hạn, không để hồ sơ quá hạn do lỗi của công chức.
            - Góp phần phát triển kinh tế - xã hội của địa phương; giữ vững an ninh, trật tự và niềm tin của nhân dân đối với chính quyền cơ sở.
            2. Yêu cầu
            a) Mỗi nhiệm vụ có một người chịu trách nhiệm, có thời hạn và sản phẩm cụ thể; khắc phục việc giao chung chung, không rõ người, không rõ việc.
            b) Các bộ phận chủ động triển khai, kịp thời báo cáo những khó khăn, vướng mắc để Chủ tịch Ủy ban nhân dân xã xem xét, chỉ đạo.
            II. NHIỆM VỤ TRỌNG TÂM
            1. Cải cách thể chế
            1.1. Rà soát văn bản do Hội đồng nhân dân, Ủy ban nhân dân xã ban hành; kiến nghị bãi bỏ những văn bản không còn phù hợp với quy định của cấp trên.
            1.2. Tổ chức lấy ý kiến của nhân dân đối với dự thảo văn bản có ảnh hưởng đến quyền và lợi ích của người dân trước khi trình cấp có thẩm quyền.
            2. Cải cách thủ tục hành chính và thực hiện cơ chế một cửa
            Niêm yết công khai đầy đủ, kịp thời thủ tục hành chính thuộc thẩm quyền giải quyết của xã tại trụ sở và trên trang thông tin điện tử. Hướng dẫn người dân nộp hồ sơ trực tuyến ngay tại nhà văn hóa thôn.
            Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính và các văn bản sửa đổi, bổ sung.
            III. TỔ CHỨC THỰC HIỆN
            1. Công chức Văn phòng - Thống kê
            Chủ trì tham mưu thực hiện Kế hoạch này; định kỳ hằng quý tổng hợp kết quả, báo cáo Ủy ban nhân dân huyện trước ngày 15 của tháng cuối quý.
            2. Công chức Tài chính - Kế toán
            Thẩm định dự toán, tham mưu bố trí kinh phí thực hiện các nhiệm vụ của Kế hoạch trong dự toán chi thường xuyên năm 2025 của xã theo đúng quy định.
            3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã
            Phối hợp tuyên truyền, vận động nhân dân tham gia giám sát công tác cải cách hành chính; phản ánh kịp thời những việc làm chưa đúng của cán bộ, công chức.
            Trên đây là Kế hoạch cải cách hành chính năm 2025 của xã An Lộc, yêu cầu các bộ phận chuyên môn nghiêm túc triển khai thực hiện./.
            Nơi nhận:
            - Ủy ban nhân dân huyện (để báo cáo);
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Nguyễn Văn An
            """;

    private static final List<String> OUTLINE = List.of(
            "I", "I.1", "I.2", "I.2.a", "I.2.b", "II", "II.1", "II.1.1", "II.1.2", "II.2", "III", "III.1", "III.2",
            "III.3");

    /** How blank lines stand. */
    private enum Blanks {
        NONE,
        EVERYWHERE,
        BETWEEN_PARAGRAPHS,
        BEHIND_FIRST_LINES
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 300).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void paragraphsAndOutlineStay(int seed) throws UnreadableFileException {
        List<RawDocument.Element> joined = LineJoiner.join(lines(wrapped(new Random(seed))));
        assertThat(joined.stream().map(element -> ((RawDocument.Paragraph) element).text()))
                .containsExactlyElementsOf(PLAN.lines().toList());
        SourceFile file = new SourceFile("a.txt", "a.txt", "text/plain", 0, null, "vi", false, 0);
        RawDocument document = new RawDocument(joined, null, false, List.of());
        assertThat(new OutlineParser()
                        .parse(TextAssembler.assemble("sha256:0", file, document, ReadLimits.ORDINARY))
                        .all())
                .extracting(OutlineNode::path)
                .containsExactlyElementsOf(OUTLINE);
    }

    private static List<RawDocument.Line> lines(String text) {
        return text.lines()
                .map(line -> new RawDocument.Line(line, RawDocument.NO_PAGE, null))
                .toList();
    }

    private static String wrapped(Random random) {
        int width = 66 + random.nextInt(40);
        int indent = random.nextBoolean() ? 0 : 6;
        Blanks blanks = Blanks.values()[random.nextInt(Blanks.values().length)];
        int page = random.nextBoolean() ? Integer.MAX_VALUE : 25 + random.nextInt(15);
        StringBuilder text = new StringBuilder();
        int count = 0;
        int number = 1;
        for (String paragraph : PLAN.lines().toList()) {
            List<String> lines = wrap(paragraph, width, paragraph.length() < width ? 0 : indent);
            for (int i = 0; i < lines.size(); i++) {
                if (++count % page == 0) {
                    text.append("\n\n\n").append(++number).append("\n\n");
                }
                boolean first = i == 0 && lines.size() > 1 && indent > 0;
                text.append(lines.get(i)).append(" \n");
                text.append(blanks == Blanks.EVERYWHERE || blanks == Blanks.BEHIND_FIRST_LINES && first ? "\n" : "");
            }
            text.append(blanks == Blanks.BETWEEN_PARAGRAPHS || blanks == Blanks.BEHIND_FIRST_LINES ? "\n" : "");
        }
        return text.toString();
    }

    private static List<String> wrap(String paragraph, int width, int indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            int room = lines.isEmpty() ? width - indent : width;
            if (line.length() > 0 && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
