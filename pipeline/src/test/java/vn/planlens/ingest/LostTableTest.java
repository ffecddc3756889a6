package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planlens.ingest.Elements.shown;

import org.junit.jupiter.api.Test;

/** Tables as converters write them whose columns are lost: where the cells of a row end. */
class LostTableTest {

    static final String HEAD = "TT Nội dung công việc Đơn vị chủ trì Đơn vị phối hợp Thời gian hoàn\n\nthành\n\n";
    static final String SHOWN_HEAD =
            "TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành";

    @Test
    void blankLinesPartTheCells() {
        assertThat(
                        shown(
                                HEAD
                                        + """
                        1 Rà soát, cập nhật quy trình nội bộ giải quyết
                        thủ tục hành chính của xã.

                        Công chức Tư pháp -
                        Hộ tịch

                        Các công chức
                        chuyên môn

                        Trước ngày
                        30/6/2025
                        """))
                .containsExactly(
                        SHOWN_HEAD,
                        "1 | Rà soát, cập nhật quy trình nội bộ giải quyết thủ tục hành chính của xã. | "
                                + "Công chức Tư pháp - Hộ tịch | Các công chức chuyên môn | Trước ngày 30/6/2025");
    }

    @Test
    void blankLinesBehindEachLineSayNothing() {
        String text =
                """
                TT Nội dung công việc Đơn vị chủ trì
                Đơn vị phối hợp Thời hạn
                1
                Rà soát quy trình nội bộ giải quyết hồ sơ
                đất đai, hộ tịch và bảo trợ xã hội của xã
                Công chức Tư pháp -
                Hộ tịch
                Các thôn
                Quý I/2025
                2
                Niêm yết công khai thủ tục mới ban hành ở
                trụ sở và ở nhà văn hóa các thôn
                Bộ phận Một cửa
                Các thôn
                Thường xuyên
                3
                Đối thoại với người dân về thái độ phục
                vụ của công chức
                Văn phòng
                Đoàn Thanh niên
                Tháng 6/2025
                III. KINH PHÍ
                Kinh phí thực hiện được bố trí trong dự
                toán của xã.
                """;
        assertThat(shown(text.replace("\n", "\n\n"))).isEqualTo(shown(text)).hasSize(6);
    }

    @Test
    void cellsOfOneLineStandSideBySide() {
        assertThat(
                        shown(
                                HEAD
                                        + """
                        1 Niêm yết công khai thủ tục hành chính. Bộ phận Một cửa Các thôn Thường xuyên
                        2 Tổng kết công tác năm. Công chức Văn phòng -
                        Thống kê

                        Các đoàn thể Tháng
                        12/2025
                        """))
                .containsExactly(
                        SHOWN_HEAD,
                        "1 | Niêm yết công khai thủ tục hành chính. | Bộ phận Một cửa | Các thôn | Thường xuyên",
                        "2 | Tổng kết công tác năm. | Công chức Văn phòng - Thống kê | Các đoàn thể | Tháng 12/2025");
    }

    @Test
    void aLabelOfThoseWhoLeadBeginsTheCellOfUnits() {
        assertThat(
                        shown(
                                """
                        TT Nội dung tuyên truyền Hình thức Đơn vị thực hiện Thời gian
                        1
                        Phổ biến quy định mới của Trung ương, huyện,
                        thị xã về đăng ký hộ tịch
                        - Loa truyền thanh;
                        - Trang thông tin điện tử
                        - Chủ trì: Công chức Tư pháp -
                        Hộ tịch;
                        - Phối hợp: Đài truyền thanh
                        xã
                        Thường xuyên
                        2
                        Giới thiệu cách tra cứu hồ sơ, nộp lệ phí qua
                        tài khoản ngân hàng
                        - Phát tận tay;
                        - Tờ gấp
                        - Chủ trì: Bộ phận Một cửa;
                        - Phối hợp: Hội Phụ nữ,
                        các thôn
                        Cả năm
                        3
                        Thông báo điểm đánh giá của người dân trong
                        tháng trước
                        Hội nghị giao ban
                        - Chủ trì: Văn phòng - Thống
                        kê;
                        - Phối hợp: các bộ phận
                        Quý I
                        """))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("1 | ")
                        .contains(" | - Chủ trì: Công chức Tư pháp - Hộ tịch;")
                        .endsWith(" | Thường xuyên"));
    }

    @Test
    void rolesInACellAndANumberAloneOnItsLine() {
        assertThat(
                        shown(
                                """
                        ST
                        T

                        Nhiệm vụ Cơ quan thực hiện Sản phẩm Thời gian

                        1
                        Đăng tin, bài về thủ tục hành chính
                        trên trang thông tin điện tử.

                        - Cơ quan chủ trì: Văn
                        phòng HĐND và UBND xã;

                        - Cơ quan phối hợp:
                        Công an xã.

                        Tin, bài Thường
                        xuyên

                        Nơi nhận:
                        """))
                .containsExactly(
                        "STT | Nhiệm vụ | Cơ quan thực hiện | Sản phẩm | Thời gian",
                        "1 | Đăng tin, bài về thủ tục hành chính trên trang thông tin điện tử. | "
                                + "- Cơ quan chủ trì: Văn phòng HĐND và UBND xã; / - Cơ quan phối hợp: Công an xã. | "
                                + "Tin, bài | Thường xuyên",
                        "Nơi nhận:");
    }

    @Test
    void theDashOfAStretchOfTimeBeginsNoCell() {
        assertThat(
                        shown(
                                HEAD
                                        + """
                        1 Tuyên truyền thủ tục về đất đai.
                        Công chức Địa
                        chính xã
                        Các thôn Quý II - Quý
                        III/2025
                        2 Tổng kết công tác.
                        Văn phòng
                        Các thôn Quý II
                        - Quý III/2025
                        """))
                .containsExactly(
                        SHOWN_HEAD,
                        "1 | Tuyên truyền thủ tục về đất đai. | Công chức Địa chính xã | Các thôn | Quý II - Quý III/2025",
                        "2 | Tổng kết công tác. | Văn phòng | Các thôn | Quý II - Quý III/2025");
    }

    @Test
    void anAmountIsAProductRatherThanAPartOfAUnit() {
        assertThat(
                        shown(
                                """
                        TT Nội dung Chủ trì Sản phẩm Thời gian
                        1 Tổ chức ít nhất 02 hội nghị đối thoại với hộ
                        kinh doanh.
                        Phòng Kinh tế 05 pa nô,
                        1.500 sổ tay
                        Quý II
                        """))
                .contains("1 | Tổ chức ít nhất 02 hội nghị đối thoại với hộ kinh doanh. | Phòng Kinh tế | "
                        + "05 pa nô, 1.500 sổ tay | Quý II");
    }

    @Test
    void headWordsInASentenceAreNoTable() {
        assertThat(shown("Nội dung, đơn vị thực hiện, thời gian hoàn thành theo phụ lục.\n1. Rà soát văn bản.\n"))
                .hasSize(2);
    }
}
