package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.planlens.model.WarningCode;

class DocxReaderTest {

    private static final FormatReader READER = new DocxReader(ReadLimits.ORDINARY);

    @Test
    void runsTabsBreaksAndHyphensMakeOneText() throws Exception {
        assertThat(read("<w:p><w:r><w:t>Số:</w:t><w:tab/></w:r><w:r><w:t xml:space=\"preserve\"> 45/QĐ</w:t>"
                        + "<w:noBreakHyphen/><w:t>UBND</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Nơi nhận:</w:t><w:br/><w:t>- UBND tỉnh;</w:t></w:r></w:p>"))
                .containsExactly("Số: 45/QĐ-UBND", "Nơi nhận:", "- UBND tỉnh;");
    }

    @Test
    void trackedDeletionsAreOutAndInsertionsIn() throws Exception {
        assertThat(read("<w:p><w:r><w:t>Trước ngày </w:t></w:r><w:del><w:r><w:delText>15/3</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>20/3</w:t></w:r></w:ins></w:p>"
                        + "<w:p><w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>mới</w:t></w:r>"
                        + "</w:moveTo></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Các thôn </w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>báo cáo.</w:t></w:r></w:p>"))
                .containsExactly("Trước ngày 20/3", "mới", "Các thôn báo cáo.");
    }

    @Test
    void hiddenTextIsOutAndCapitalsAreSeen() throws Exception {
        ZipFixture file = ZipFixture.docx(
                        "<w:p><w:r><w:t>Rõ</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>"
                                + "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Kế hoạch</w:t></w:r>"
                                + "<w:r><w:rPr><w:caps w:val=\"0\"/></w:rPr><w:t> số 1</w:t></w:r></w:p>")
                .word(
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"Head\"><w:rPr><w:caps/></w:rPr></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:basedOn w:val=\"Head\"/></w:style>");
        assertThat(read(file)).containsExactly("Rõ", "KẾ HOẠCH số 1");
    }

    @Test
    void automaticNumbersStandInFront() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">"
                + level(0, 1, "upperRoman", "%1.") + level(1, 1, "decimal", "%2.") + level(2, 1, "decimal", "%2.%3.")
                + level(3, 1, "lowerLetter", "%4)") + level(4, 1, "bullet", "-") + "</w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\">" + level(0, 1, "bullet", "\uf0b7") + level(1, 1, "bullet", "o")
                + "</w:abstractNum>"
                + num(1, 0, "")
                + num(2, 0, "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
                + num(3, 1, "");
        ZipFixture file = ZipFixture.docx(
                        item(1, 0, "MỤC ĐÍCH") + item(1, 1, "Mục đích") + item(1, 2, "Chung") + item(1, 2, "Riêng")
                                + item(1, 3, "Một") + item(1, 3, "Hai") + item(1, 4, "gạch") + item(1, 1, "Yêu cầu")
                                + item(1, 2, "Lại từ đầu") + item(1, 0, "NỘI DUNG") + item(1, 1, "Đối tượng")
                                + item(2, 1, "Từ năm") + item(2, 1, "Sáu") + item(3, 0, "chấm") + item(3, 1, "tròn")
                                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>"
                                + "<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr><w:r><w:t>KIỂU</w:t></w:r></w:p>"
                                + "<w:p><w:pPr><w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                                + "<w:r><w:t>Không số</w:t></w:r></w:p>")
                .word("numbering", numbering)
                .word(
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
                                + "</w:numPr></w:pPr></w:style>");
        assertThat(read(file))
                .containsExactly(
                        "I. MỤC ĐÍCH",
                        "1. Mục đích",
                        "1.1. Chung",
                        "1.2. Riêng",
                        "a) Một",
                        "b) Hai",
                        "- gạch",
                        "2. Yêu cầu",
                        "2.1. Lại từ đầu",
                        "II. NỘI DUNG",
                        "1. Đối tượng",
                        "5. Từ năm",
                        "6. Sáu",
                        "• chấm",
                        "• tròn",
                        "IV. KIỂU",
                        "Không số");
    }

    @Test
    void mergedCellsStandInTheirGrid() throws Exception {
        String table =
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"500\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"40\"/>"
                        + "<w:gridCol w:w=\"2000\"/></w:tblGrid>"
                        + row(cell("", "TT"), cell("<w:gridSpan w:val=\"2\"/>", "Nội dung"), cell("", "Chủ trì"))
                        + row(cell("<w:gridSpan w:val=\"4\"/>", "I. Cải cách thể chế"))
                        + row(
                                cell("", "1"),
                                cell("", "Rà soát"),
                                cell("<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>", "Văn phòng"))
                        + row(cell("", "2"), cell("", "Kiểm tra"), cell("<w:gridSpan w:val=\"2\"/><w:vMerge/>", ""))
                        + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "3") + cell("", "Đã xóa") + "</w:tr>"
                        + "</w:tbl>";
        assertThat(read(table))
                .containsExactly(
                        "[TT|Nội dung|Chủ trì]",
                        "[+3 I. Cải cách thể chế]",
                        "[1|Rà soát|Văn phòng]",
                        "[2|Kiểm tra|Văn phòng]");
    }

    @Test
    void rowNumbersThatWordCountsAreShown() throws Exception {
        String number = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
        String table = "<w:tbl>" + row(cell("", "TT"), cell("", "Việc"))
                + row("<w:tc>" + number + "</w:tc>", cell("", "Một"))
                + row("<w:tc>" + number + "</w:tc>", cell("", "Hai"))
                + "</w:tbl>";
        ZipFixture file = ZipFixture.docx(table)
                .word(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"0\">" + level(0, 1, "decimal", "%1") + "</w:abstractNum>"
                                + num(1, 0, ""));
        assertThat(read(file)).containsExactly("[TT|Việc]", "[1|Một]", "[2|Hai]");
    }

    @Test
    void letterheadAndSignatureAreReadColumnByColumn() throws Exception {
        String table = "<w:tbl>" + row(cell("", "ỦY BAN NHÂN DÂN"), cell("", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                + row(cell("", "Số: 12/KH-UBND"), cell("", "An Bình, ngày 05 tháng 01 năm 2024")) + "</w:tbl>";
        assertThat(read(table))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN",
                        "Số: 12/KH-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "An Bình, ngày 05 tháng 01 năm 2024");
    }

    @Test
    void textBoxesAndNotesFollowTheirParagraph() throws Exception {
        ZipFixture file = ZipFixture.docx("<w:p><w:r><w:t>Theo Nghị quyết</w:t><w:footnoteReference w:id=\"2\"/></w:r>"
                        + "<mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p>"
                        + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r>"
                        + "</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent><w:r><w:t xml:space=\"preserve\"> này;</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Sau.</w:t></w:r></w:p>")
                .word(
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>"
                                + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/><w:t xml:space=\"preserve\"> Số 76/NQ-CP.</w:t></w:r></w:p></w:footnote>");
        assertThat(read(file)).containsExactly("Theo Nghị quyết này;", "Trong khung", "{Số 76/NQ-CP.}", "Sau.");
    }

    @Test
    void fieldCodesAndTablesOfContentsAreNoText() throws Exception {
        assertThat(
                        read(
                                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                                        + "<w:sdtContent><w:p><w:r><w:t>I. MỤC ĐÍCH 1</w:t></w:r></w:p></w:sdtContent></w:sdt>"
                                        + "<w:p><w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Trang 5</w:t></w:r></w:p>"
                                        + "<w:sdt><w:sdtContent><w:p><w:r><w:t>Khối nội dung</w:t></w:r></w:p></w:sdtContent></w:sdt>"))
                .containsExactly("Trang 5", "Khối nội dung");
    }

    @Test
    void pagesAreToldOnlyWhereWordsMemoryFitsItsCount() throws Exception {
        String body = "<w:p><w:r><w:t>một</w:t></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>hai </w:t></w:r>"
                + "<w:r><w:lastRenderedPageBreak/><w:t>ba</w:t></w:r></w:p>";
        ZipFixture right = ZipFixture.docx(body).part("docProps/app.xml", "<Properties><Pages>3</Pages></Properties>");
        assertThat(Read.text(READER.read(right.bytes())).pageStarts()).containsExactly(0, 4, 8);
        ZipFixture wrong = ZipFixture.docx(body).part("docProps/app.xml", "<Properties><Pages>4</Pages></Properties>");
        assertThat(Read.text(READER.read(wrong.bytes())).file().pages()).isNull();
    }

    @Test
    void picturesWithoutTextAreNotTakenForEmpty() throws Exception {
        RawDocument document = READER.read(
                ZipFixture.docx("<w:p/>").part("word/media/image1.png", "x").bytes());
        assertThat(document.warnings()).extracting("code").containsExactly(WarningCode.NO_TEXT_LAYER);
    }

    @Test
    void deepNestingEndsInOrder() throws Exception {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(20_000) + "<w:p><w:r><w:t>đáy</w:t></w:r></w:p>"
                + "</w:tc></w:tr></w:tbl>".repeat(20_000);
        assertThat(read(deep)).containsExactly("đáy");
    }

    @Test
    void brokenFilesAreCalledDamaged() {
        byte[] whole = ZipFixture.docx("<w:p/>").bytes();
        assertThatThrownBy(() -> READER.read(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableFileException.Reason.DAMAGED));
        assertThatThrownBy(() -> READER.read(ZipFixture.docx("<w:p>").bytes()))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableFileException.Reason.DAMAGED));
    }

    private static List<String> read(String body) throws UnreadableFileException {
        return read(ZipFixture.docx(body));
    }

    private static List<String> read(ZipFixture file) throws UnreadableFileException {
        return Read.show(READER.read(file.bytes()));
    }

    private static String row(String... cells) {
        return Stream.of(cells).collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String level(int level, int start, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"" + start + "\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String num(int id, int definition, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + overrides + "</w:num>";
    }
}
