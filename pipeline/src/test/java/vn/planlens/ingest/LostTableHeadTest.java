package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planlens.ingest.Elements.shown;
import static vn.planlens.ingest.LostTableTest.HEAD;
import static vn.planlens.ingest.LostTableTest.SHOWN_HEAD;

import org.junit.jupiter.api.Test;

/** Tables whose columns are lost: heads of two rows, and heads that a page break repeats amid a row. */
class LostTableHeadTest {

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
}
