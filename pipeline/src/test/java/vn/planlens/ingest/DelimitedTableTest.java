package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planlens.ingest.Elements.shown;

import org.junit.jupiter.api.Test;

class DelimitedTableTest {

    @Test
    void tabsPartCellsAndARepeatedHeadIsDropped() {
        assertThat(
                        shown(
                                """
                Danh mục nhiệm vụ:
                TT\tNội dung\tChủ trì\tThời gian
                1\tRà soát văn bản\tTư pháp\tQuý I

                TT\tNội dung\tChủ trì\tThời gian
                2\tNiêm yết thủ tục\tMột cửa\tQuý II
                Nơi nhận:
                """))
                .containsExactly(
                        "Danh mục nhiệm vụ:",
                        "TT | Nội dung | Chủ trì | Thời gian",
                        "1 | Rà soát văn bản | Tư pháp | Quý I",
                        "2 | Niêm yết thủ tục | Một cửa | Quý II",
                        "Nơi nhận:");
    }

    @Test
    void strokesPartCellsOfMarkdown() {
        assertThat(
                        shown(
                                """
                | STT | Nhiệm vụ | Đơn vị thực hiện |
                |-----|:--------:|------------------|
                | 1   | Rà soát  | Tư pháp<br>Văn phòng |
                | I | Thể chế | |
                """))
                .containsExactly(
                        "STT | Nhiệm vụ | Đơn vị thực hiện", "1 | Rà soát | Tư pháp / Văn phòng", "I | Thể chế | ");
    }

    @Test
    void aRowGoesOnOverLinesUntilItsCellsAreFull() {
        assertThat(
                        shown(
                                """
                TT\tNội dung\tĐơn vị chủ trì\tThời gian
                1\tRà soát văn bản\tTư pháp
                Văn phòng\tQuý I
                2\tNiêm yết\tMột cửa\tQuý II
                """))
                .containsExactly(
                        "TT | Nội dung | Đơn vị chủ trì | Thời gian",
                        "1 | Rà soát văn bản | Tư pháp / Văn phòng | Quý I",
                        "2 | Niêm yết | Một cửa | Quý II");
    }

    @Test
    void aGroupRowReachesOverTheColumns() {
        assertThat(shown("TT\tNội dung\tChủ trì\tThời gian\nI\tCải cách thể chế\n1\tRà soát\tTư pháp\tQuý I\n"))
                .containsExactly(
                        "TT | Nội dung | Chủ trì | Thời gian",
                        "I | <3>Cải cách thể chế",
                        "1 | Rà soát | Tư pháp | Quý I");
    }

    @Test
    void blanksToBeFilledInPartNoColumns() {
        assertThat(shown("Số:        /KH-UBND\n\nAn Phú, ngày       tháng 02 năm 2019\n\nKẾ HOẠCH\n"))
                .containsExactly("Số:        /KH-UBND", "An Phú, ngày       tháng 02 năm 2019", "KẾ HOẠCH");
        assertThat(shown("Số:        /KH-UBND          An Phú, ngày       tháng 02 năm 2019\n"))
                .containsExactly("Số:        /KH-UBND", "An Phú, ngày       tháng 02 năm 2019");
    }

    @Test
    void aLineWithoutTabsBetweenRowsIsAGroup() {
        assertThat(shown("TT\tNội dung\tChủ trì\tThời gian\nA. CẢI CÁCH THỂ CHẾ\n1\tRà soát\tTư pháp\tQuý I\n"
                        + "B. TUYÊN TRUYỀN\n2\tTreo băng rôn\tVăn hóa\tQuý II\n"))
                .containsExactly(
                        "TT | Nội dung | Chủ trì | Thời gian",
                        "<4>A. CẢI CÁCH THỂ CHẾ",
                        "1 | Rà soát | Tư pháp | Quý I",
                        "<4>B. TUYÊN TRUYỀN",
                        "2 | Treo băng rôn | Văn hóa | Quý II");
    }

    @Test
    void aLetterheadSideBySideIsReadColumnByColumn() {
        assertThat(
                        shown(
                                "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ AN LỘC\tĐộc lập - Tự do - Hạnh phúc\n"))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN",
                        "XÃ AN LỘC",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc");
        assertThat(shown("Nơi nhận: | TM. ỦY BAN NHÂN DÂN\n- Lưu: VT. | CHỦ TỊCH\n"))
                .containsExactly("Nơi nhận:", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    @Test
    void aCellThatIsMissingIsMergedWithTheOneAbove() {
        assertThat(
                        shown(
                                """
                TT\tNội dung\tChủ trì\tPhối hợp\tThời gian
                1\tRà soát văn bản\tVăn phòng\tCác thôn\tQuý I
                2\tNiêm yết thủ tục\tCông an xã\tQuý II
                """))
                .contains("2 | Niêm yết thủ tục | Văn phòng | Công an xã | Quý II");
        assertThat(
                        shown(
                                """
                Thời gian\tNội dung\tChủ trì\tPhối hợp
                Quý I\tRà soát văn bản\tVăn phòng\tCác thôn
                Sửa đổi quy chế\tPhòng Kinh tế\tCông đoàn
                Quý II\tTập huấn\tVăn phòng\tCác thôn
                """))
                .contains("Quý I | Sửa đổi quy chế | Phòng Kinh tế | Công đoàn");
    }

    @Test
    void emptyCellsAtTheEndAreCells() {
        assertThat(
                        shown(
                                "TT\tNội dung\tChủ trì\tPhối hợp\n1\tRà soát\tTư pháp\t\nII\tCải cách thủ tục\n2\tNiêm yết\tMột cửa\tCác thôn\n"))
                .containsExactly(
                        "TT | Nội dung | Chủ trì | Phối hợp",
                        "1 | Rà soát | Tư pháp | ",
                        "II | <3>Cải cách thủ tục",
                        "2 | Niêm yết | Một cửa | Các thôn");
    }

    @Test
    void aHeadOfTwoRowsIsOne() {
        assertThat(
                        shown(
                                """
                TT\tNhiệm vụ\tĐơn vị thực hiện\tThời gian
                Chủ trì\tPhối hợp
                1\tRà soát văn bản\tVăn phòng\tCác thôn\tQuý I
                2\tNiêm yết\tMột cửa\tCác thôn\tQuý II
                """))
                .startsWith(
                        "TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian",
                        "1 | Rà soát văn bản | Văn phòng | Các thôn | Quý I");
    }

    @Test
    void theLastCellOfARowMayHaveParagraphs() {
        assertThat(
                        shown(
                                """
                TT\tNội dung\tĐơn vị thực hiện
                1\tRà soát văn bản\tChủ trì: Văn phòng
                Phối hợp: Các thôn
                2\tNiêm yết\tMột cửa
                Nơi nhận:
                """))
                .containsExactly(
                        "TT | Nội dung | Đơn vị thực hiện",
                        "1 | Rà soát văn bản | Chủ trì: Văn phòng / Phối hợp: Các thôn",
                        "2 | Niêm yết | Một cửa",
                        "Nơi nhận:");
    }

    @Test
    void cellsWrappedBetweenStrokesAreWhole() {
        assertThat(
                        shown(
                                """
                |TT |Nội dung công việc |Chủ trì      |Thời gian |
                |   |                   |             |thực hiện |
                |1  |Rà soát, cập nhật  |Công chức Văn|Quý I     |
                |   |thủ tục.           |hóa          |          |
                |   |                   |- Xã hội     |          |
                |2  |Niêm yết thủ tục.  |Bộ phận Một  |Quý II    |
                |   |                   |cửa          |          |
                """))
                .containsExactly(
                        "TT | Nội dung công việc | Chủ trì | Thời gian thực hiện",
                        "1 | Rà soát, cập nhật thủ tục. | Công chức Văn hóa - Xã hội | Quý I",
                        "2 | Niêm yết thủ tục. | Bộ phận Một cửa | Quý II");
    }

    @Test
    void aStrokeInASentenceMakesNoTable() {
        assertThat(shown("Liên hệ qua Zalo | Facebook của xã để được hướng dẫn.\n"))
                .hasSize(1);
        assertThat(shown("| Trang chủ | Văn bản |\n")).containsExactly("Trang chủ   Văn bản");
    }
}
