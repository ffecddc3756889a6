package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planlens.ingest.Elements.shown;

import org.junit.jupiter.api.Test;

/** Tables as converters write them whose columns are lost: the cells of a row one after the other. */
class LostTableTest {

    private static final String HEAD =
            "TT Nội dung công việc Đơn vị chủ trì Đơn vị phối hợp Thời gian hoàn\n\nthành\n\n";
    private static final String SHOWN_HEAD =
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
    void rowsOfARowAreNumberedWithIt() {
        assertThat(
                        shown(
                                """
                        STT Nội dung công việc Đơn vị chủ trì
                        Đơn vị phối
                        hợp
                        Thời hạn
                        1 Công tác chỉ đạo
                        1.1
                        Ban hành kế hoạch kiểm tra nội bộ
                        Văn phòng HĐND và UBND
                        Các ấp
                        15/01/2026
                        1.2 Họp giao ban với các ấp
                        Văn phòng HĐND và UBND
                        Các ấp
                        Hằng tháng
                        2 Công tác tiếp nhận
                        2.1
                        Bố trí bàn hướng dẫn người cao tuổi
                        Trung tâm Phục vụ hành chính công
                        Đoàn Thanh niên
                        Quý I
                        IV. KINH PHÍ
                        """))
                .containsExactly(
                        "STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn",
                        "1 | <4>Công tác chỉ đạo",
                        "1.1 | Ban hành kế hoạch kiểm tra nội bộ | Văn phòng HĐND và UBND | Các ấp | 15/01/2026",
                        "1.2 | Họp giao ban với các ấp | Văn phòng HĐND và UBND | Các ấp | Hằng tháng",
                        "2 | <4>Công tác tiếp nhận",
                        "2.1 | Bố trí bàn hướng dẫn người cao tuổi | Trung tâm Phục vụ hành chính công | "
                                + "Đoàn Thanh niên | Quý I",
                        "IV. KINH PHÍ");
    }

    @Test
    void aTimeMayFollowTheNumberAndAHeadingWithALetterEndsTheTable() {
        assertThat(
                        shown(
                                """
                        TT Thời gian Hoạt động Chủ trì
                        1 Tháng 9/2025 Phát động phong trào
                        Đoàn Thanh niên
                        2 10/10/2025 Tổ chức cuộc thi
                        Phòng Văn hóa - Xã hội
                        Đ. TỔ CHỨC THỰC HIỆN
                        """))
                .containsExactly(
                        "TT | Thời gian | Hoạt động | Chủ trì",
                        "1 | Tháng 9/2025 | Phát động phong trào | Đoàn Thanh niên",
                        "2 | 10/10/2025 | Tổ chức cuộc thi | Phòng Văn hóa - Xã hội",
                        "Đ. TỔ CHỨC THỰC HIỆN");
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
    void rowsOfGroupsReachOverTheColumns() {
        assertThat(
                        shown(
                                HEAD
                                        + """
                        I Cải cách thể chế

                        1 Rà soát văn bản của xã. Công chức Tư pháp Các thôn Quý I/2025
                        II CẢI CÁCH THỦ TỤC HÀNH CHÍNH

                        2 Công khai thủ tục. Bộ phận Một cửa Các thôn Quý II/2025
                        III. KINH PHÍ THỰC HIỆN
                        """))
                .containsExactly(
                        SHOWN_HEAD,
                        "I | <4>Cải cách thể chế",
                        "1 | Rà soát văn bản của xã. | Công chức Tư pháp | Các thôn | Quý I/2025",
                        "II | <4>CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
                        "2 | Công khai thủ tục. | Bộ phận Một cửa | Các thôn | Quý II/2025",
                        "III. KINH PHÍ THỰC HIỆN");
    }

    @Test
    void cellsCutByAPageBreakGoOn() {
        assertThat(
                        shown(
                                HEAD
                                        + """
                        1 Số hóa hồ sơ, kết quả giải quyết thủ tục hành
                        chính còn hiệu lực; đối chiếu, cập nhật vào kho dữ

                        Bộ phận Một cửa
                        của xã

                        Công chức Tư pháp;
                        công chức Địa chính -

                        Quý II/2025



                        4

                        TT Nội dung công việc Đơn vị chủ trì Đơn vị phối hợp Thời gian hoàn
                        thành

                        liệu điện tử của tổ chức, cá nhân trên
                        địa bàn.

                        Xây dựng và
                        Môi trường

                        2 Tổng kết công tác. Bộ phận Một cửa Các thôn Quý IV/2025
                        """))
                .containsExactly(
                        SHOWN_HEAD,
                        "1 | Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực; đối chiếu, cập nhật vào kho"
                                + " dữ liệu điện tử của tổ chức, cá nhân trên địa bàn. | Bộ phận Một cửa của xã | "
                                + "Công chức Tư pháp; công chức Địa chính - Xây dựng và Môi trường | Quý II/2025",
                        "2 | Tổng kết công tác. | Bộ phận Một cửa | Các thôn | Quý IV/2025");
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
    void aCellMergedOverRowsStandsInEach() {
        assertThat(
                        shown(
                                HEAD
                                        + """
                        1 Công khai thủ tục. Bộ phận Một cửa Các thôn Quý I/2025
                        2 Số hóa hồ sơ. Bộ phận Một cửa Các thôn Quý II/2025
                        3 Khảo sát sự hài lòng. Các thôn Quý III/2025
                        """))
                .last()
                .isEqualTo("3 | Khảo sát sự hài lòng. | Bộ phận Một cửa | Các thôn | Quý III/2025");
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
    void theLowerRowOfAHeadStandsWhereItsUpperOneDoes() {
        assertThat(
                        shown(
                                """
                        TT Nội dung công việc Đơn vị thực hiện Thời gian
                        hoàn thành
                        Chủ trì Phối hợp
                        1 Rà soát thủ tục hành chính.
                        Văn phòng
                        Các thôn
                        Quý I/2025
                        2 Khảo sát sự hài lòng.
                        Bộ phận Một cửa
                        Công an xã
                        Quý II/2025
                        """))
                .containsExactly(
                        "TT | Nội dung công việc | Chủ trì | Phối hợp | Thời gian hoàn thành",
                        "1 | Rà soát thủ tục hành chính. | Văn phòng | Các thôn | Quý I/2025",
                        "2 | Khảo sát sự hài lòng. | Bộ phận Một cửa | Công an xã | Quý II/2025");
    }

    @Test
    void numbersOfColumnsBelowARepeatedHeadAreDropped() {
        String columns = "(1) (2) (3) (4) (5)\n";
        assertThat(shown(HEAD
                        + columns
                        + "1 Rà soát thủ tục. Văn phòng Các thôn Quý I/2025\n\n\n\n4\n\n"
                        + HEAD
                        + columns
                        + "2 Khảo sát sự hài lòng. Bộ phận Một cửa Công an xã Quý II/2025\n"))
                .containsExactly(
                        SHOWN_HEAD,
                        "1 | Rà soát thủ tục. | Văn phòng | Các thôn | Quý I/2025",
                        "2 | Khảo sát sự hài lòng. | Bộ phận Một cửa | Công an xã | Quý II/2025");
    }

    @Test
    void aGroupThatLeadsNowhereElseTakesPartBesideAMergedLead() {
        assertThat(
                        shown(
                                HEAD
                                        + """
                        1 Rà soát văn bản của xã. Văn phòng Các thôn Quý I/2025
                        2 Công khai thủ tục. Bộ phận Một cửa Các thôn Quý II/2025
                        3 Khảo sát sự hài lòng. Các thôn Hàng quý
                        4 Lấy ý kiến người dân. Công an xã Hàng quý
                        """))
                .contains(
                        "3 | Khảo sát sự hài lòng. | Bộ phận Một cửa | Các thôn | Hàng quý",
                        "4 | Lấy ý kiến người dân. | Công an xã |  | Hàng quý");
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
    void aNameCutByThePageBreakGoesOn() {
        assertThat(
                        shown(
                                """
                        TT Nội dung Chủ trì Phối hợp Thời gian
                        1 Số hóa hồ sơ còn hiệu lực; đối chiếu, cập nhật vào
                        Bộ phận Một cửa Công chức Tư pháp; công chức Địa chính -
                        Quý II - Quý
                        IV/2025
                        TT Nội dung Chủ trì Phối hợp Thời gian
                        kho dữ liệu điện tử của tổ chức, cá nhân.
                        Xây dựng - Đô thị và
                        Môi trường
                        2 Rà soát thủ tục. Văn phòng Các thôn Quý I/2025
                        3 Công khai thủ tục. Văn phòng Các thôn Quý I/2025
                        """))
                .contains(
                        "1 | Số hóa hồ sơ còn hiệu lực; đối chiếu, cập nhật vào kho dữ liệu điện tử của tổ chức, cá nhân. | "
                                + "Bộ phận Một cửa | "
                                + "Công chức Tư pháp; công chức Địa chính - Xây dựng - Đô thị và Môi trường | Quý II - Quý IV/2025");
    }

    @Test
    void headWordsInASentenceAreNoTable() {
        assertThat(shown("Nội dung, đơn vị thực hiện, thời gian hoàn thành theo phụ lục.\n1. Rà soát văn bản.\n"))
                .hasSize(2);
    }
}
