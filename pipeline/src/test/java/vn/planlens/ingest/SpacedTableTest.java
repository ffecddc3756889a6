package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planlens.ingest.Elements.shown;

import org.junit.jupiter.api.Test;

class SpacedTableTest {

    @Test
    void columnsStandUnderOneAnother() {
        assertThat(
                        shown(
                                """
                ST           Nhiệm vụ                Đơn vị         Đơn vị phối       Thời gian
                T                                   chủ trì             hợp           hoàn thành
                I    Cải cách thể chế
                1    Rà soát quy trình nội bộ     Công chức Tư      Các thôn         Trước ngày
                     của xã.                      pháp - Hộ tịch                     30/6/2025
                2    Niêm yết thủ tục.            Bộ phận Một cửa   Văn phòng        Thường xuyên
                III. KINH PHÍ
                """))
                .containsExactly(
                        "STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành",
                        "I | <4>Cải cách thể chế",
                        "1 | Rà soát quy trình nội bộ của xã. | Công chức Tư pháp - Hộ tịch | Các thôn | Trước ngày 30/6/2025",
                        "2 | Niêm yết thủ tục. | Bộ phận Một cửa | Văn phòng | Thường xuyên",
                        "III. KINH PHÍ");
    }

    @Test
    void numbersMayStandInTheMiddleOfTheirRows() {
        assertThat(
                        shown(
                                """
                TT   Nội dung công việc                 Chủ trì               Phối hợp           Thời gian
                     Báo cáo định kỳ đúng nội dung,                           Các công chức
                1    đủ biểu mẫu trên phần mềm của      Văn phòng - Thống kê  chuyên môn         Hằng quý
                     huyện
                     Công khai thủ tục tại nơi tiếp     Bộ phận Tiếp nhận và                     Ngay khi có
                2    nhận và trên trang thông tin       Trả kết quả           Văn hóa - Xã hội   quyết định
                     điện tử                                                                     công bố
                3    Giải ngân vốn đầu tư               Tài chính - Kế toán   Địa chính          31/12/2024
                     Lấy phiếu khảo sát của mỗi thôn
                4    ít nhất hai mươi hộ; tổng hợp      Văn phòng - Thống kê  Đoàn Thanh niên    Tháng 9/2024
                     trình Chủ tịch xem xét
                """))
                .containsExactly(
                        "TT | Nội dung công việc | Chủ trì | Phối hợp | Thời gian",
                        "1 | Báo cáo định kỳ đúng nội dung, đủ biểu mẫu trên phần mềm của huyện | Văn phòng - Thống kê"
                                + " | Các công chức chuyên môn | Hằng quý",
                        "2 | Công khai thủ tục tại nơi tiếp nhận và trên trang thông tin điện tử | Bộ phận Tiếp nhận và"
                                + " Trả kết quả | Văn hóa - Xã hội | Ngay khi có quyết định công bố",
                        "3 | Giải ngân vốn đầu tư | Tài chính - Kế toán | Địa chính | 31/12/2024",
                        "4 | Lấy phiếu khảo sát của mỗi thôn ít nhất hai mươi hộ; tổng hợp trình Chủ tịch xem xét"
                                + " | Văn phòng - Thống kê | Đoàn Thanh niên | Tháng 9/2024");
    }

    @Test
    void oneBlankMayPartTwoCells() {
        assertThat(
                        shown(
                                """
                TT        Nội dung                  Chủ trì            Thời gian
                1  Rà soát văn bản             Tư pháp            Quý I/2025
                2  Công khai thủ tục hành chính Bộ phận Một cửa    Quý II/2025
                3  Tổng kết                    Văn phòng          Quý IV/2025
                """))
                .contains("2 | Công khai thủ tục hành chính | Bộ phận Một cửa | Quý II/2025");
    }

    @Test
    void aSecondPageMayStandElsewhere() {
        assertThat(
                        shown(
                                """
                TT        Nội dung                  Chủ trì            Thời gian
                1  Rà soát văn bản             Tư pháp            Quý I/2025
                                              4

                   TT        Nội dung                  Chủ trì            Thời gian
                   2  Tổng kết công tác           Văn phòng          Quý IV/2025
                """))
                .containsExactly(
                        "TT | Nội dung | Chủ trì | Thời gian",
                        "1 | Rà soát văn bản | Tư pháp | Quý I/2025",
                        "2 | Tổng kết công tác | Văn phòng | Quý IV/2025");
    }

    @Test
    void aLetterheadIsReadColumnByColumn() {
        assertThat(
                        shown(
                                """
                   ỦY BAN NHÂN DÂN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                     XÃ AN LỘC                     Độc lập - Tự do - Hạnh phúc
                   Số: 12/KH-UBND              An Lộc, ngày 15 tháng 01 năm 2025

                                  KẾ HOẠCH
                """))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN",
                        "XÃ AN LỘC",
                        "Số: 12/KH-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "An Lộc, ngày 15 tháng 01 năm 2025",
                        "KẾ HOẠCH");
    }

    @Test
    void recipientsAndSignatureAreReadColumnByColumn() {
        assertThat(
                        shown(
                                """
                Nơi nhận:                                   TM. ỦY BAN NHÂN DÂN
                - Thường trực Đảng ủy, HĐND,                    CHỦ TỊCH
                UBND xã;
                - Lưu: VT.

                                                          Nguyễn Văn An
                """))
                .containsExactly(
                        "Nơi nhận:",
                        "- Thường trực Đảng ủy, HĐND, UBND xã;",
                        "- Lưu: VT.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "Nguyễn Văn An");
    }

    @Test
    void cellsThatRunTogetherPartWhereCellsOfTheColumnBegin() {
        assertThat(
                        shown(
                                """
                TT                 Nội dung nhiệm vụ                         Chủ trì               Phối hợp       Thời gian
                1    Xây dựng kế hoạch kiểm tra công vụ.       Công chức Văn phòng Công chức Tư pháp -     Trước ngày
                     đột xuất việc chấp hành giờ làm việc.     - Thống kê            Hộ tịch               20/02/2025
                2    Tự chấm điểm Chỉ số của phường.           Công chức Văn phòng   Các công chức         Tháng 11/2025
                                                               - Thống kê            chuyên môn
                3    Tổ chức đối thoại với thanh niên.         Công chức Văn phòng Đoàn Thanh niên         Tháng 3/2025
                                                               - Thống kê            phường
                """))
                .contains(
                        "1 | Xây dựng kế hoạch kiểm tra công vụ. đột xuất việc chấp hành giờ làm việc. | "
                                + "Công chức Văn phòng - Thống kê | Công chức Tư pháp - Hộ tịch | Trước ngày 20/02/2025",
                        "3 | Tổ chức đối thoại với thanh niên. | Công chức Văn phòng - Thống kê | "
                                + "Đoàn Thanh niên phường | Tháng 3/2025");
    }

    @Test
    void aLeadMergedOverRowsStandsInEach() {
        assertThat(
                        shown(
                                """
                TT        Nội dung                  Chủ trì            Phối hợp      Thời gian
                1    Rà soát văn bản             Văn phòng          Các thôn      Quý I/2025
                2    Công khai thủ tục                              Công an xã    Quý II/2025
                """))
                .contains("2 | Công khai thủ tục | Văn phòng | Công an xã | Quý II/2025");
    }

    @Test
    void aFurtherAnnexEndsTheTable() {
        assertThat(
                        shown(
                                """
                TT        Nội dung                  Chủ trì            Thời gian
                1    Rà soát văn bản             Văn phòng          Quý I/2025
                2    Công khai thủ tục           Văn phòng          Quý II/2025
                                        PHỤ LỤC II
                """))
                .last()
                .isEqualTo("PHỤ LỤC II");
    }

    @Test
    void cellsMayBeCentred() {
        assertThat(
                        shown(
                                """
                                                                Cơ quan thực hiện                   Thời gian
                TT              Nội dung                                                            hoàn thành
                                                             Chủ trì         Phối hợp
                        Rà soát thủ tục của các ấp, đề                     Phòng Kinh tế;
                1       nghị cắt giảm thành phần hồ sơ                     Đoàn Thanh niên          Quý I
                        không cần thiết.                     Văn phòng
                                                             HĐND và
                        Lập sổ theo dõi hồ sơ trễ hạn,       UBND xã       Công an xã               Trước ngày
                2       xin lỗi người dân.                                                          30/4/2026
                                                                           Các trường
                3       Tổ chức hội thi.                     Đoàn Thanh    học trên địa             Tháng 9
                                                             niên          bàn
                IV. KINH PHÍ
                """))
                .containsExactly(
                        "TT | Nội dung | Chủ trì | Phối hợp | Thời gian hoàn thành",
                        "1 | Rà soát thủ tục của các ấp, đề nghị cắt giảm thành phần hồ sơ không cần thiết. | "
                                + "Văn phòng HĐND và UBND xã | Phòng Kinh tế; Đoàn Thanh niên | Quý I",
                        "2 | Lập sổ theo dõi hồ sơ trễ hạn, xin lỗi người dân. | Văn phòng HĐND và UBND xã | "
                                + "Công an xã | Trước ngày 30/4/2026",
                        "3 | Tổ chức hội thi. | Đoàn Thanh niên | Các trường học trên địa bàn | Tháng 9",
                        "IV. KINH PHÍ");
    }

    @Test
    void aCentredRowGoesOnOnTheNextPage() {
        assertThat(
                        shown(
                                """
                TT        Nội dung                     Chủ trì            Thời gian
                          Lấy ý kiến người dân về
                1         giờ tiếp nhận hồ sơ          Văn phòng          Quý I/2025
                          buổi tối.
                2         Hướng dẫn nộp hồ sơ qua      Đoàn Thanh
                                              4

                   TT        Nội dung                  Chủ trì            Thời gian
                             mạng cho người già.       niên               Thường xuyên
                             Sơ kết phong trào ở
                   3         các ấp, bình chọn ấp      Văn phòng          Quý IV/2025
                             làm tốt.
                """))
                .containsExactly(
                        "TT | Nội dung | Chủ trì | Thời gian",
                        "1 | Lấy ý kiến người dân về giờ tiếp nhận hồ sơ buổi tối. | Văn phòng | Quý I/2025",
                        "2 | Hướng dẫn nộp hồ sơ qua mạng cho người già. | Đoàn Thanh niên | Thường xuyên",
                        "3 | Sơ kết phong trào ở các ấp, bình chọn ấp làm tốt. | Văn phòng | Quý IV/2025");
    }

    @Test
    void rowsOfARowAreNumberedWithItAndALeadInTheMiddleStandsInAll() {
        assertThat(
                        shown(
                                """
                TT         Nội dung                  Chủ trì            Thời gian
                1      Công tác chỉ đạo
                1.1    Ban hành kế hoạch                                Quý I
                1.2    Giao ban                      Văn phòng          Hằng tháng
                1.3    Báo cáo                                          Hằng quý
                2      Truyền thông
                                                                        Trước ngày
                2.1    In tờ gấp                     Đoàn Thanh niên
                                                                        01/6/2025
                """))
                .containsExactly(
                        "TT | Nội dung | Chủ trì | Thời gian",
                        "1 | <3>Công tác chỉ đạo",
                        "1.1 | Ban hành kế hoạch | Văn phòng | Quý I",
                        "1.2 | Giao ban | Văn phòng | Hằng tháng",
                        "1.3 | Báo cáo | Văn phòng | Hằng quý",
                        "2 | <3>Truyền thông",
                        "2.1 | In tờ gấp | Đoàn Thanh niên | Trước ngày 01/6/2025");
    }

    @Test
    void aTitleThatBeginsLikeAHeadIsNone() {
        assertThat(
                        shown(
                                """
                            Nội dung tuyên truyền năm 2025
                                TIẾN ĐỘ THỰC HIỆN
                TT        Nội dung                  Chủ trì            Thời gian
                1         Rà soát văn bản           Văn phòng          Quý I/2025
                """))
                .contains("Nội dung tuyên truyền năm 2025", "TIẾN ĐỘ THỰC HIỆN");
    }
}
