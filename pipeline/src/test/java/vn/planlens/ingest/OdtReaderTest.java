package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OdtReaderTest {

    private static final FormatReader READER = new OdtReader(ReadLimits.ORDINARY);

    @Test
    void blanksTabsAndBreaksAreKeptAndSourceLinesAreNot() throws Exception {
        assertThat(read(
                        "",
                        "<text:p>số<text:s text:c=\"3\"/>/KH-UBND<text:tab/>x\n  y</text:p>"
                                + "<text:p>Nơi nhận:<text:line-break/>- UBND xã;</text:p>"))
                .containsExactly("số /KH-UBND x y", "Nơi nhận:", "- UBND xã;");
    }

    @Test
    void deletionsCommentsAndHiddenTextAreOut() throws Exception {
        assertThat(
                        read(
                                "<style:style style:family=\"text\" style:name=\"T1\"><style:text-properties text:display=\"none\"/></style:style>"
                                        + "<style:style style:family=\"text\" style:name=\"T2\"><style:text-properties fo:text-transform=\"uppercase\"/></style:style>",
                                "<text:tracked-changes><text:changed-region><text:deletion><text:p>xóa</text:p></text:deletion>"
                                        + "</text:changed-region></text:tracked-changes><text:p>giữ<text:change text:change-id=\"c\"/>"
                                        + "<office:annotation><text:p>góp ý</text:p></office:annotation><text:span text:style-name=\"T1\">ẩn</text:span> "
                                        + "<text:span text:style-name=\"T2\">hoa</text:span></text:p>"
                                        + "<text:table-of-content><text:index-body><text:p>I. Mục 1</text:p></text:index-body></text:table-of-content>"))
                .containsExactly("giữ HOA");
    }

    @Test
    void listsCountGoOnAndStartAnew() throws Exception {
        String style = "<text:list-style style:name=\"L1\">"
                + "<text:list-level-style-number text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/>"
                + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-suffix=\".\" text:display-levels=\"2\"/>"
                + "<text:list-level-style-bullet text:level=\"3\" text:bullet-char=\"\u25cf\"/></text:list-style>";
        String body = "<text:list xml:id=\"a\" text:style-name=\"L1\">"
                + item(
                        "Một",
                        "<text:list>" + item("Con", "") + "<text:list-item>" + "<text:list>" + item("chấm", "")
                                + "</text:list></text:list-item>" + item("Con hai", "") + "</text:list>")
                + "</text:list><text:p>Giữa.</text:p><text:list text:continue-list=\"a\" text:style-name=\"L1\">"
                + item("Hai", "")
                + "<text:list-item text:start-value=\"7\"><text:p>Bảy</text:p><text:p>tiếp</text:p></text:list-item>"
                + "<text:list-header><text:p>Không số</text:p></text:list-header></text:list>"
                + "<text:list text:style-name=\"L1\">" + item("Mới", "") + "</text:list>";
        assertThat(read(style, body))
                .containsExactly(
                        "I. Một",
                        "I.1. Con",
                        "• chấm",
                        "I.2. Con hai",
                        "Giữa.",
                        "II. Hai",
                        "VII. Bảy",
                        "tiếp",
                        "Không số",
                        "I. Mới");
    }

    @Test
    void notesAndTextBoxesFollowTheirParagraph() throws Exception {
        assertThat(
                        read(
                                "",
                                "<text:p>Theo<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
                                        + "<text:note-body><text:p>Số 76/NQ-CP.</text:p></text:note-body></text:note> đó"
                                        + "<draw:frame><draw:text-box><text:p>Khung</text:p></draw:text-box></draw:frame>.</text:p><text:p>Sau</text:p>"))
                .containsExactly("Theo đó.", "Khung", "{Số 76/NQ-CP.}", "Sau");
    }

    @Test
    void coveredCellsAreCountedOnce() throws Exception {
        String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        assertThat(read(
                        "",
                        "<table:table><table:table-column table:number-columns-repeated=\"3\"/><table:table-row>"
                                + "<table:table-cell table:number-rows-spanned=\"2\"><text:p>TT</text:p></table:table-cell>"
                                + "<table:table-cell table:number-columns-spanned=\"2\"><text:p>Phân công</text:p></table:table-cell>"
                                + "<table:covered-table-cell/></table:table-row><table:table-row><table:covered-table-cell/>"
                                + cell.formatted("Chủ trì") + cell.formatted("Phối hợp")
                                + "</table:table-row></table:table>"))
                .containsExactly("[TT|+2 Phân công]", "[TT|Chủ trì|Phối hợp]");
    }

    @Test
    void anEncryptedDocumentIsCalledSo() {
        byte[] locked = new ZipFixture()
                .part("mimetype", "application/vnd.oasis.opendocument.text")
                .part("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>")
                .part("content.xml", "x")
                .bytes();
        assertThatThrownBy(() -> READER.read(locked))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableFileException.Reason.ENCRYPTED));
    }

    private static String item(String text, String inner) {
        return "<text:list-item><text:p>" + text + "</text:p>" + inner + "</text:list-item>";
    }

    private static List<String> read(String styles, String body) throws UnreadableFileException {
        String content =
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"tb\" xmlns:style=\"s\" "
                        + "xmlns:fo=\"f\" xmlns:draw=\"d\"><office:automatic-styles>" + styles
                        + "</office:automatic-styles>"
                        + "<office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>";
        List<String> packed = Read.show(
                READER.read(new ZipFixture().part("content.xml", content).bytes()));
        List<String> flat = Read.show(READER.read(content.getBytes(StandardCharsets.UTF_8)));
        assertThat(flat).isEqualTo(packed);
        return packed;
    }
}
