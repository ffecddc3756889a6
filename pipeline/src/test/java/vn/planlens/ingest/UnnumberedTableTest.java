package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planlens.ingest.Elements.shown;

import org.junit.jupiter.api.Test;

class UnnumberedTableTest {

    @Test
    void theCellsTellWhereARowBegins() {
        assertThat(
                        shown(
                                """
                        Nội dung công việc Sản phẩm Người chủ trì Người phối hợp Thời hạn

                        Phát sổ tay hướng dẫn thủ tục đến
                        từng hộ gia đình.

                        Sổ tay Trưởng phòng Văn hóa
                        - Xã hội

                        Trưởng các thôn 28/02/2026

                        Tổ chức cuộc thi tìm hiểu.

                        Cuộc thi Bí thư Đoàn Thanh
                        niên xã

                        Hiệu trưởng các
                        trường

                        Tháng 4/2026

                        V. KINH PHÍ
                        """))
                .containsExactly(
                        "Nội dung công việc | Sản phẩm | Người chủ trì | Người phối hợp | Thời hạn",
                        "Phát sổ tay hướng dẫn thủ tục đến từng hộ gia đình. | Sổ tay | Trưởng phòng Văn hóa - Xã hội | "
                                + "Trưởng các thôn | 28/02/2026",
                        "Tổ chức cuộc thi tìm hiểu. | Cuộc thi | Bí thư Đoàn Thanh niên xã | Hiệu trưởng các trường | "
                                + "Tháng 4/2026",
                        "V. KINH PHÍ");
    }

    @Test
    void aTimeMergedOverRowsStandsInEach() {
        assertThat(
                        shown(
                                """
                        Thời gian Nội dung công việc Chủ trì Phối hợp

                        Quý I Ban hành kế hoạch kiểm tra.

                        Văn phòng HĐND và
                        UBND

                        Phòng Kinh tế

                        Sửa đổi quy chế chi tiêu nội bộ.

                        Phòng Kinh tế

                        Công đoàn cơ sở

                        Quý II Tập huấn kỹ năng số.

                        Phòng Văn hóa -
                        Xã hội

                        Các thôn
                        """))
                .containsExactly(
                        "Thời gian | Nội dung công việc | Chủ trì | Phối hợp",
                        "Quý I | Ban hành kế hoạch kiểm tra. | Văn phòng HĐND và UBND | Phòng Kinh tế",
                        "Quý I | Sửa đổi quy chế chi tiêu nội bộ. | Phòng Kinh tế | Công đoàn cơ sở",
                        "Quý II | Tập huấn kỹ năng số. | Phòng Văn hóa - Xã hội | Các thôn");
    }

    @Test
    void aTitleOfHeadWordsIsNoTable() {
        assertThat(
                        shown(
                                "NỘI DUNG, HÌNH THỨC, THỜI GIAN TUYÊN TRUYỀN\nPHÂN CÔNG NHIỆM VỤ, THỜI GIAN, ĐƠN VỊ CHỦ TRÌ, KINH PHÍ\n"))
                .hasSize(2);
        assertThat(shown("Nội dung, đơn vị chủ trì, thời gian và kinh phí thực hiện từng nhiệm vụ.\n"))
                .hasSize(1);
    }
}
