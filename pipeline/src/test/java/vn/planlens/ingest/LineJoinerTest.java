package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planlens.ingest.Elements.shown;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.Growth;

class LineJoinerTest {

    private static final String WRAPPED =
            """
            Các bộ phận chuyên môn của xã chủ động triển khai những nhiệm vụ được giao theo
            đúng tiến độ; kịp thời báo cáo khó khăn, vướng mắc phát sinh trong quá trình thực
            hiện để được xem xét, chỉ đạo giải quyết theo thẩm quyền và theo quy định của
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pháp luật; Quyết định số 2640/QĐ-⏎BNV ngày 10 tháng 10 năm 2017.",
                "pháp luật; Nghị quyết số 27-⏎NQ/TW ngày 09 tháng 11 năm 2022.",
                "pháp luật; Kế hoạch số 103/KH⏎-UBND ngày 21 tháng 5 năm 2021."
            })
    void aSymbolBrokenAtALinesEndIsWhole(String marked) {
        assertThat(shown(WRAPPED + marked.replace('⏎', '\n')))
                .singleElement()
                .asString()
                .endsWith(marked.replace("⏎", ""));
    }

    @Test
    void anArticleBrokenBehindItsWordIsWhole() {
        assertThat(shown("Điều\n2. Quyết định này có hiệu lực kể từ ngày ký.\n"))
                .containsExactly("Điều 2. Quyết định này có hiệu lực kể từ ngày ký.");
    }

    @Test
    void aNumberOrDateBrokenAtALinesEndIsWhole() {
        assertThat(shown("Thực hiện Kế hoạch số\n58/KH-UBND ngày\n21 tháng 5 năm 2021 của huyện.\n"))
                .containsExactly("Thực hiện Kế hoạch số 58/KH-UBND ngày 21 tháng 5 năm 2021 của huyện.");
    }

    @Test
    void addressesPutAtAPagesEndLeaveTheSentence() {
        assertThat(
                        shown(
                                WRAPPED
                                        + """

                        https://example.org/van-ban/quyet-dinh-45-2016.aspx
                        https://example.org/van-ban/quyet-dinh-45-2016.aspx
                         pháp luật hiện hành.
                        """))
                .containsExactly(
                        WRAPPED.replace('\n', ' ') + "pháp luật hiện hành.",
                        "^https://example.org/van-ban/quyet-dinh-45-2016.aspx",
                        "^https://example.org/van-ban/quyet-dinh-45-2016.aspx");
    }

    @Test
    void anAddressOfTheSentenceStays() {
        assertThat(shown("Nộp hồ sơ tại các địa chỉ sau đây:\nhttps://dichvucong.gov.vn\nhoặc tại trụ sở.\n"))
                .noneMatch(line -> line.startsWith("^"));
    }

    @Test
    void lettersThatCountItemsMakeNoTextAWrappedOne() {
        assertThat(
                        shown(
                                """
                        Nâng cao chất lượng phục vụ người dân
                        trên địa bàn xã Tân An năm 2026
                        1. Trung tâm Phục vụ hành chính công
                        a) Công khai quy trình tại trụ sở và trên trang thông tin điện tử của xã trước ngày 15 tháng 3.
                        2. Phòng Văn hóa - Xã hội
                        b) Chỉ đạo Đài Truyền thanh xã phát lại chuyên mục.
                        3. Trưởng thôn, Tổ công nghệ số cộng đồng và Hội Nông dân
                        Tổ chức cho người dân góp ý tại nhà văn hóa thôn.
                        """))
                .endsWith(
                        "3. Trưởng thôn, Tổ công nghệ số cộng đồng và Hội Nông dân",
                        "Tổ chức cho người dân góp ý tại nhà văn hóa thôn.");
    }

    @Test
    void pageNumbersAreDropped() {
        assertThat(shown(WRAPPED + "\n\n\n2\n\npháp luật hiện hành.\n"))
                .containsExactly(WRAPPED.replace('\n', ' ') + "pháp luật hiện hành.");
        assertThat(shown(WRAPPED + "Trang 2/5\npháp luật hiện hành.\n")).hasSize(1);
    }

    @Test
    void bookmarksBehindTheTextAreDropped() {
        String text = "I. MỤC ĐÍCH\nPhục vụ nhân dân.\nII. NỘI DUNG\nCải cách.\nIII. KINH PHÍ\nNgân sách xã.\n";
        assertThat(shown(text + "\n\n\tI. MỤC ĐÍCH\n\tII. NỘI DUNG\n\tIII. KINH PHÍ\n"))
                .isEqualTo(shown(text));
    }

    @Test
    void aBulletAloneTakesTheNextLine() {
        assertThat(shown("Nơi nhận:\n-\nỦy ban nhân dân huyện;\n-\nLưu: VT.\n"))
                .containsExactly("Nơi nhận:", "- Ủy ban nhân dân huyện;", "- Lưu: VT.");
    }

    static List<Integer> seeds() {
        return new Random(1).ints(100).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLetterIsLostOrMadeUp(int seed) {
        String[] scraps = {
            "I. ",
            "1",
            "2.",
            "a)",
            "- ",
            "TT",
            "Nội dung",
            "Chủ trì",
            "Thời gian",
            "|",
            "\t",
            "\f",
            " ",
            "   ",
            "KẾ HOẠCH",
            "văn bản",
            "Quý I",
            "(Kèm theo",
            "Nơi nhận:",
            "UBND xã",
            "https://a.vn/b",
            "2025",
            "QĐ-",
            "\u0301",
            "/",
            "—",
            "\n\n"
        };
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(scraps[random.nextInt(scraps.length)]).append(random.nextInt(4) == 0 ? "\n" : " ");
        }
        assertThat(letters(String.join(" ", shown(text.toString())))).isEqualTo(letters(text.toString()));
    }

    private static List<Integer> letters(String text) {
        return text.chars()
                .filter(Character::isLetter)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. MỤC ĐÍCH\n1. Mục đích\n- nâng cao chất lượng phục vụ nhân dân trên địa bàn xã và\nthực hiện theo quy định\n",
                "TT Nội dung Chủ trì Thời gian\n1 Rà soát Văn phòng Quý I\n2 Tổng kết Văn phòng Quý II\n\n",
                "TT Nội dung Chủ trì Thời gian\nSTT Nhiệm vụ Phối hợp Thời hạn\n",
                "Nội dung Chủ trì Phối hợp Thời gian\n\nRà soát\n\nVăn phòng\n\n",
                "\tTT\n\tNội dung\n\n",
                "1\t2\t3\n",
                "a | b | c\n",
                "ỦY BAN NHÂN DÂN       CỘNG HÒA\n",
                "\n",
                "https://a.vn\n",
                "7\n"
            })
    void longTextsTakeLinearTime(String piece) {
        String text = piece.repeat(1 + 300_000 / piece.length());
        assertThat(Growth.seconds(() -> Elements.of(text))).isLessThan(60);
    }

    @Test
    void aLongLineTakesLinearTime() {
        String line = "1 Rà soát, cập nhật Văn phòng HĐND và UBND Quý I/2025 - ".repeat(5_000);
        String table = "TT Nội dung Chủ trì Thời gian\n" + line + "\n" + line;
        assertThat(Growth.seconds(() -> Elements.of(table))).isLessThan(60);
    }

    @Test
    void letteredLinesDoNotMakeATextAWrappedOne() {
        assertThat(
                        shown(
                                """
                        1- Trưởng phòng Văn hóa, Trưởng Trạm Y tế xã
                        Thông báo đến phụ huynh, học sinh về thủ tục nhập học.
                        II- NỘI DUNG CỦA KẾ HOẠCH TUYÊN TRUYỀN
                        a- Về thủ tục hành chính thuộc thẩm quyền
                        b- Về dịch vụ công trực tuyến của tỉnh
                        c- Về địa chỉ tiếp nhận phản ánh, kiến nghị
                        """))
                .hasSize(6);
    }

    @Test
    void theBasisBelowATitleBeginsAParagraphHoweverFullTheTitle() {
        assertThat(
                        shown(
                                """
                        KẾ HOẠCH
                        Tuyên truyền cải cách hành chính trên địa bàn xã năm 2025
                        Thực hiện Quyết định số 15/QĐ-UBND ngày 12/01/2025 của Ủy ban
                        nhân dân tỉnh về cải cách hành chính, Ủy ban nhân dân xã ban
                        hành kế hoạch tuyên truyền với các nội dung chủ yếu sau đây và
                        giao các thôn thực hiện.
                        """))
                .hasSize(3);
    }

    @Test
    void drawnLinesAreNoText() {
        assertThat(
                        shown(
                                "Độc lập - Tự do - Hạnh phúc\n---------------\nKẾ HOẠCH\n  ----- -------\nCải cách hành chính năm 2025\n"))
                .containsExactly("Độc lập - Tự do - Hạnh phúc", "KẾ HOẠCH", "Cải cách hành chính năm 2025");
    }
}
