package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.model.SourceText;
import vn.planlens.model.WarningCode;

class LegacyEncodingTest {

    private static final Path PLAN = Path.of("src/test/resources/vn/planlens/ingest/formats/tan-thinh-2024.plan");

    @TestFactory
    Stream<DynamicTest> everyRowConvertsItsExample() {
        return Tcvn3.TABLE.rows().stream()
                .map(row -> dynamicTest(row.file() + ":" + row.line(), () -> {
                    String[] example = row.get("example").split(" → ");
                    assertThat(Tcvn3.ENCODING.convert(example[0])).isEqualTo(example[1]);
                    assertThat(row.get("source")).isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRowOfVniConvertsItsExample() {
        return Vni.TABLE.rows().stream()
                .map(row -> dynamicTest(row.file() + ":" + row.line(), () -> {
                    String[] example = row.get("example").split(" → ");
                    assertThat(Vni.ENCODING.convert(example[0])).isEqualTo(example[1]);
                    assertThat(row.get("source")).isNotEmpty();
                }));
    }

    /** The conversion of a whole plan in VNI: every syllable right, and the encoding known from its bytes. */
    @Test
    void aPlanInVniIsConvertedSyllableForSyllable() throws IOException {
        String unicode =
                Files.readString(PLAN).replace('–', '-').replace('“', '"').replace('”', '"');
        String decoded = TextDecoder.decode(inVni(unicode).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(LegacyText.encodingOf(decoded)).isEqualTo(Vni.ENCODING);
        assertThat(Vni.ENCODING.convert(decoded)).isEqualTo(unicode);
    }

    @Test
    void runsInFontsOfVniAreConverted() throws Exception {
        ZipFixture file = ZipFixture.docx(
                run("VNI-Times", "ÑAÛNG UÛY, Uûy ban nhaân daân phöôøng") + run("Times New Roman", "Đà Nẵng aù"));
        RawDocument document = new DocxReader(ReadLimits.ORDINARY).read(file.bytes());
        assertThat(Read.show(document)).containsExactly("ĐẢNG ỦY, Ủy ban nhân dân phường", "Đà Nẵng aù");
        assertThat(document.warnings()).extracting("code").containsExactly(WarningCode.LEGACY_ENCODING);
    }

    private static String inVni(String text) {
        StringBuilder encoded = new StringBuilder();
        for (char letter : text.toCharArray()) {
            String small = String.valueOf(letter).toLowerCase(Locale.ROOT);
            String code = Vni.TABLE.rows().stream()
                    .map(row -> codeIn(
                            row.get("letters").split(" "), row.get("codes").split(" "), small))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(small);
            encoded.append(Character.isUpperCase(letter) ? code.toUpperCase(Locale.ROOT) : code);
        }
        return encoded.toString();
    }

    private static String codeIn(String[] letters, String[] codes, String letter) {
        int at = List.of(letters).indexOf(letter);
        return at < 0 ? null : codes[at];
    }

    /** The conversion of a whole plan: at least 995 of 1,000 syllables right, case included. */
    @Test
    void aPlanIsConvertedSyllableForSyllable() throws IOException {
        String unicode =
                Files.readString(PLAN).replace('–', '-').replace('“', '"').replace('”', '"');
        String[] expected = unicode.split("[^\\p{L}]+");
        String decoded = TextDecoder.decode(encode(unicode).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(LegacyText.encodingOf(decoded)).isEqualTo(Tcvn3.ENCODING);
        String[] got = Tcvn3.ENCODING.convert(decoded).split("[^\\p{L}]+");
        assertThat(got).hasSameSizeAs(expected);
        int right = 0;
        for (int i = 0; i < got.length; i++) {
            right += got[i].equals(expected[i]) ? 1 : 0;
        }
        assertThat(right / (double) got.length).isGreaterThanOrEqualTo(0.995);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "KT. CHñ TÞCH | KT. CHỦ TỊCH",
                "Sè: 12/KH-UBND | Số: 12/KH-UBND",
                "®) Tæ chøc | đ) Tổ chức",
                "· B¶n tin «mét cöa» | · Bản tin «một cửa»"
            })
    void capitalsAndSignsThatStandAlone(String encoded, String expected) {
        assertThat(Tcvn3.ENCODING.convert(encoded)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân phường ban hành Kế hoạch cải cách hành chính năm 2024 với các nội dung sau",
                "Le conseil municipal a été réuni à la mairie; les élèves étaient présents, âgés, très intéressés",
                "The plan was read without any marks at all, and nothing in it is Vietnamese text of any kind",
                "Kế hoạch «một cửa», 25 °C, 5 µm, § 3, ± 2"
            })
    void textInUnicodeIsNotTakenForIt(String text) {
        assertThat(LegacyText.encodingOf(text)).isNull();
    }

    @Test
    void plainTextIsConvertedAndFlagged() throws IOException {
        String plan = Files.readString(PLAN)
                .lines()
                .filter(line -> line.length() > 60)
                .reduce("", (a, b) -> a + b + "\n");
        for (byte[] content : List.of(
                encode(plan).getBytes(StandardCharsets.ISO_8859_1), encode(plan).getBytes(StandardCharsets.UTF_8))) {
            RawDocument document = new PlainTextReader(ReadLimits.ORDINARY).read(content);
            assertThat(document.warnings()).extracting("code").containsExactly(WarningCode.LEGACY_ENCODING);
            assertThat(Read.text(new RawDocument(LineRuns.join(document.elements()), null, false, List.of()))
                            .text())
                    .contains("Nâng cao chất lượng phục vụ người dân");
        }
    }

    @Test
    void runsInSuchFontsAreConvertedAndOthersLeftAlone() throws Exception {
        ZipFixture file = ZipFixture.docx(run(".VnTimeH", "kÕ ho¹ch")
                + run(".VnTime", "ChÝnh phñ c\u00f1a n\u00ad\u00edc")
                + run("Times New Roman", "Đà Nẵng à"));
        RawDocument document = new DocxReader(ReadLimits.ORDINARY).read(file.bytes());
        assertThat(Read.show(document)).containsExactly("KẾ HOẠCH", "Chính phủ của nước", "Đà Nẵng à");
        assertThat(document.warnings()).extracting("code").containsExactly(WarningCode.LEGACY_ENCODING);
    }

    @Test
    void unicodeTypedInSuchAFontStays() throws Exception {
        ZipFixture file = ZipFixture.docx(run(".VnTime", "Kế hoạch cải cách hành chính à, ô, é"));
        RawDocument document = new DocxReader(ReadLimits.ORDINARY).read(file.bytes());
        assertThat(Read.show(document)).containsExactly("Kế hoạch cải cách hành chính à, ô, é");
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void rtfAndHtmlTellTheirFontsToo() throws Exception {
        String rtf =
                "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 .VnTime;}{\\f1\\fcharset163 .VnTime;}}\\f0 ngh\\'de quy\\'d5t\\par"
                        + "\\f1 ng\\'b5y, \\'ae\\'d2u\\par}";
        assertThat(Read.show(new RtfReader(ReadLimits.ORDINARY).read(rtf.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("nghị quyết", "ngày, đều");
        String html =
                "<meta charset=utf-8><p><font face='.VnTime'>nghÞ quyÕt</font> và <span style=\"font-family: '.VnTimeH'\">ho¹ch</span></p>";
        assertThat(Read.show(new HtmlReader(ReadLimits.ORDINARY).read(html.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("nghị quyết và HOẠCH");
    }

    @Test
    void aDocumentWithoutFontsIsToldByItsWords() throws Exception {
        RawDocument document = LegacyText.convert(new RawDocument(
                List.of(new RawDocument.Paragraph(
                        "NghÞ quyÕt sè 76/NQ-CP ngµy 15/7/2021 cña ChÝnh phñ ®· ban hµnh", 0)),
                null,
                false,
                List.of()));
        SourceText text = Read.text(document);
        assertThat(text.text()).isEqualTo("Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ đã ban hành\n");
        assertThat(text.warnings()).extracting("code").containsExactly(WarningCode.LEGACY_ENCODING);
    }

    private static String run(String font, String text) {
        return "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/></w:rPr><w:t>" + text
                + "</w:t></w:r></w:p>";
    }

    /** As typed in a font of this encoding, which has no capitals with tones. */
    private static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (char letter : text.toCharArray()) {
            char small = String.valueOf(letter).toLowerCase(Locale.ROOT).charAt(0);
            char code = code(letter) != 0 ? code(letter) : code(small);
            encoded.append(code != 0 ? code : letter);
        }
        return encoded.toString();
    }

    private static char code(char letter) {
        for (char code = '\u00a1'; code <= '\u00ff'; code++) {
            if (letter > 0x7f && Tcvn3.letter(code) == letter) {
                return code;
            }
        }
        return 0;
    }
}
