package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    @Test
    void blocksAreParagraphsAndSourceLinesAreNot() throws Exception {
        assertThat(read("<h1>KẾ HOẠCH</h1><p>Căn cứ\nLuật <b>Tổ</b>\n chức;<div>Điều 1.<br>Điều 2.</div>cuối"))
                .containsExactly("KẾ HOẠCH", "Căn cứ Luật Tổ chức;", "Điều 1.", "Điều 2.", "cuối");
    }

    @Test
    void tablesNestedTooDeepLoseTheirTagsAndKeepTheirText() throws Exception {
        String page = "<TABLE><tr><td>bảng ".repeat(20_000) + "</td></tr></table>".repeat(20_000) + "<p>Hết.";
        String bounded = new String(HtmlDepth.bounded(page.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        assertThat(bounded.length()).isEqualTo(page.length());
        assertThat(bounded.split("<TABLE>", -1).length).isEqualTo(65);
        assertThat(bounded.split("</table>", -1).length).isEqualTo(65);
        List<String> read = read(page);
        assertThat(read.contains("Hết.")).isTrue();
        assertThat(String.join(" ", read).split("bảng", -1).length).isEqualTo(20_001);
    }

    @Test
    void tablesOneBehindTheOtherAreNotNested() {
        byte[] page = "<table><tr><td>bảng</td></tr></table>".repeat(200).getBytes(StandardCharsets.UTF_8);
        assertThat(HtmlDepth.bounded(page)).isSameAs(page);
    }

    @Test
    void whatIsNotShownIsOut() throws Exception {
        assertThat(read("<nav>Trang chủ</nav><script>x()</script><style>p{}</style><p>Giữ<del>xóa</del></p>"
                        + "<p style='display: none'>ẩn</p><div title=header>đầu trang</div><footer>chân</footer>"))
                .containsExactly("Giữ");
    }

    @Test
    void listsHaveTheirMarkers() throws Exception {
        assertThat(
                        read(
                                "<ol type=I start=2><li>Hai<ol><li>Một</li><li value=5>Năm<p>thêm</p></li></ol></li><li>Ba</li></ol>"
                                        + "<ol type=a><li>a</li></ol><ul><li>chấm</li></ul><ul style='list-style-type: none'><li>trơn</li></ul>"))
                .containsExactly("II. Hai", "1. Một", "5. Năm", "thêm", "III. Ba", "a. a", "• chấm", "trơn");
    }

    @Test
    void aListInAListGoesOnWhereTheLastOneStopped() throws Exception {
        assertThat(
                        read(
                                "<ol type=I><li>Một<ol><li>a</li></ol></ol><p>Giữa</p><ol type=I><ol><li>b</li></ol></ol>"
                                        + "<ul><li>chấm</li></ul><ol type=I><ol><li>bb</li></ol></ol><p>Giữa</p><ol type=I start=2><li>Hai</li><ol><li>c</li></ol></ol>"))
                .containsExactly("I. Một", "1. a", "Giữa", "2. b", "• chấm", "3. bb", "Giữa", "II. Hai", "1. c");
    }

    @Test
    void mergedCellsPushOthersAside() throws Exception {
        assertThat(read("<table border=1><tr><th rowspan=2>TT</th><th colspan=2>Phân công</th></tr><tr><th>Chủ trì</th>"
                        + "<th>Phối hợp</th></tr><tr><td>1</td><td>A</td><td>B<p>C</td></tr></table>"))
                .containsExactly("[TT|+2 Phân công]", "[TT|Chủ trì|Phối hợp]", "[1|A|B / C]");
    }

    @Test
    void tablesInTablesAndLayoutTablesAreReadThrough() throws Exception {
        assertThat(
                        read(
                                "<table><tr><td>UBND XÃ</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table>"
                                        + "<table><tr><td><p>Trước<table border=1><tr><td>1</td><td>Việc</td></tr></table>Sau</td></tr></table>"))
                .containsExactly("UBND XÃ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Trước", "[1|Việc]", "Sau");
    }

    @Test
    void notesOfLibreOfficeAndWordFollowTheirParagraph() throws Exception {
        assertThat(read("<p>Theo<a class=sdfootnoteanc href=#sdfootnote1sym><sup>1</sup></a> đó.</p><p>Và"
                        + "<a href=#_ftn2 name=_ftnref2>[2]</a> nữa.</p><div id=sdfootnote1><p><a class=sdfootnotesym "
                        + "href=#sdfootnote1anc>1</a>Số 76/NQ-CP</p></div><div style='mso-element:footnote' id=ftn2><p>"
                        + "<a href=#_ftnref2>[2]</a> Số 23/CT-TTg</p></div>"))
                .containsExactly("Theo đó.", "{Số 76/NQ-CP}", "Và nữa.", "{Số 23/CT-TTg}");
    }

    @Test
    void theEncodingIsTheOneDeclaredOrFound() throws Exception {
        String page =
                "<html><head><meta charset='windows-1258'></head><body><p>Công chức tăng cường đôn đốc</p></body></html>";
        byte[] bytes = page.replace("ứ", "ư\u0301")
                .replace("ố", "ô\u0301")
                .replace("ờ", "ơ\u0300")
                .getBytes(Charset.forName("windows-1258"));
        assertThat(Read.show(new HtmlReader(ReadLimits.ORDINARY).read(bytes)))
                .containsExactly("Công chức tăng cường đôn đốc");
        byte[] wrong = new String(bytes, Charset.forName("windows-1258"))
                .replace("windows-1258", "utf-8")
                .getBytes(Charset.forName("windows-1258"));
        assertThat(Read.show(new HtmlReader(ReadLimits.ORDINARY).read(wrong)))
                .containsExactly("Công chức tăng cường đôn đốc");
    }

    @Test
    void deepNestingEndsInOrder() throws Exception {
        assertThat(read("<div><b>".repeat(50_000) + "đáy")).containsExactly("đáy");
        assertThat(read("<table><tr><td>".repeat(20_000) + "đáy")).containsExactly("đáy");
    }

    private static List<String> read(String html) throws UnreadableFileException {
        return Read.show(new HtmlReader(ReadLimits.ORDINARY)
                .read(("<!DOCTYPE html><meta charset=utf-8>" + html).getBytes(StandardCharsets.UTF_8)));
    }
}
