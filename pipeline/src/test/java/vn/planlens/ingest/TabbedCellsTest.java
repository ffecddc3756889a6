package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planlens.ingest.Elements.shown;

import org.junit.jupiter.api.Test;

class TabbedCellsTest {

    @Test
    void everyCellHasALine() {
        assertThat(shown("I. NHIỆM VỤ\n\tTT\n\tNội dung\n\tChủ trì\n\tThời gian\n\n\tI\n\tCải cách thể chế\n\n"
                        + "\t1\n\tRà soát văn bản\n\tVăn phòng;\nTư pháp\n\tQuý I\n\n"
                        + "\t2\n\tTự kiểm tra\n\t\n\tQuý II\n\nII. KINH PHÍ\n"))
                .containsExactly(
                        "I. NHIỆM VỤ",
                        "TT | Nội dung | Chủ trì | Thời gian",
                        "I | <3>Cải cách thể chế",
                        "1 | Rà soát văn bản | Văn phòng; / Tư pháp | Quý I",
                        "2 | Tự kiểm tra | Văn phòng; / Tư pháp | Quý II",
                        "II. KINH PHÍ");
    }

    @Test
    void aCellLeftOutBelowAMergedOneIsTheOneAbove() {
        assertThat(shown("\tThời gian\n\tNội dung\n\tChủ trì\n\tPhối hợp\n\n"
                        + "\tQuý I\n\tRà soát văn bản\n\tCông chức Tư pháp\n\tCác thôn\n\n"
                        + "\tCập nhật quy trình\n\tBộ phận Một cửa\n\tCác thôn\n\n"
                        + "\tQuý II\n\tTự kiểm tra\n\tVăn phòng\n\tCác thôn\n"))
                .contains("Quý I | Cập nhật quy trình | Bộ phận Một cửa | Các thôn");
    }

    @Test
    void aHeadOfTwoRowsIsOne() {
        assertThat(shown("\tTT\n\tNội dung\n\tĐơn vị thực hiện\n\tThời gian\n\n\tChủ trì\n\tPhối hợp\n\n"
                        + "\t1\n\tRà soát văn bản\n\tVăn phòng\n\tCác thôn\n\tQuý I\n\n"
                        + "\t2\n\tTự kiểm tra\n\tCông an xã\n\tQuý II\n"))
                .containsExactly(
                        "TT | Nội dung | Chủ trì | Phối hợp | Thời gian",
                        "1 | Rà soát văn bản | Văn phòng | Các thôn | Quý I",
                        "2 | Tự kiểm tra | Văn phòng | Công an xã | Quý II");
    }

    @Test
    void aLetterheadIsReadColumnByColumn() {
        assertThat(shown(
                        "\tỦY BAN NHÂN DÂN\nXÃ AN LỘC\n\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
                                + "\tSố: 12/KH-UBND\n\tAn Lộc, ngày 15 tháng 01 năm 2025\n\n\nKẾ HOẠCH\n"))
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
    void linesThatOnlyBeginWithATabAreText() {
        assertThat(shown("\tThực hiện chỉ đạo của cấp trên.\n\tỦy ban nhân dân xã ban hành kế hoạch như sau:\n"))
                .hasSize(2);
    }
}
