package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planlens.ingest.Elements.shown;
import static vn.planlens.ingest.LostTableTest.HEAD;
import static vn.planlens.ingest.LostTableTest.SHOWN_HEAD;

import org.junit.jupiter.api.Test;

/** Tables whose columns are lost: rows of groups, rows within rows, cells merged over rows. */
class LostTableRowsTest {

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
}
