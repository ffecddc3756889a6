package vn.planlens.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.header.HintTableException.Fault;
import vn.planlens.model.Header;
import vn.planlens.model.Header.Origin;
import vn.planlens.model.Level;
import vn.planlens.model.Outline;
import vn.planlens.model.PlanText;
import vn.planlens.model.WarningCode;
import vn.planlens.place.AdministrativeUnits;

class HintsTest {

    private static final AdministrativeUnits UNITS = new AdministrativeUnits();
    private static final HeaderReader READER = new HeaderReader(UNITS);

    @TempDir
    private Path folder;

    @Test
    void aNearerTableGoesBeforeAFartherOneAndALaterLineBeforeAnEarlierOne() throws IOException {
        table("", "path\tprovince\tyear", "2022\tHà Tĩnh\t2022", "2022/a.pdf\t\t2021");
        table("2022", "path\tkind\tward", "*.pdf\tXã\tCẩm Duệ");
        HintFinder finder = new HintFinder();
        assertThat(finder.of(folder.resolve("2022/a.pdf"))).isEqualTo(new Hint("xã", "Cẩm Duệ", null, "Hà Tĩnh", 2021));
        assertThat(finder.of(folder.resolve("2022/b.doc"))).isEqualTo(new Hint(null, null, null, "Hà Tĩnh", 2022));
        assertThat(finder.of(folder.resolve("2023/b.doc"))).isEqualTo(Hint.NONE);
    }

    @Test
    void aTableMayHaveAByteOrderMarkCommentsAndOtherLineEnds() throws IOException {
        Files.writeString(
                folder.resolve("planlens.tsv"), "\ufeff# của chúng tôi\r\npath\tward\r\n\r\nkế hoạch\tCẩm Duệ\r\n");
        assertThat(new HintFinder().of(folder.resolve("kế hoạch/1/a.pdf")).ward())
                .isEqualTo("Cẩm Duệ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "path;wrad              | a.pdf;X        | 1 | UNKNOWN_COLUMN",
                "ward;year              | X;2022         | 1 | NO_PATH_COLUMN",
                "path;year              | a.pdf;2022;X   | 2 | TOO_MANY_CELLS",
                "path;year              | ;2022          | 2 | NO_PATH",
                "path;year              | a[.pdf;2022    | 2 | BAD_PATTERN",
                "path;year              | a.pdf;22       | 2 | BAD_YEAR",
                "path;kind;ward         | a.pdf;huyện;X  | 2 | BAD_KIND",
                "path;kind;ward         | a.pdf;xã       | 2 | KIND_WITHOUT_WARD",
                "path;year              | a.pdf          | 2 | NOTHING_SAID"
            })
    void aFaultyTableIsNamedWithLineAndMend(String heads, String line, int number, Fault fault) throws IOException {
        table("", heads.replace(';', '\t'), line.replace(';', '\t'));
        assertThatThrownBy(() -> new HintFinder().of(folder.resolve("a.pdf")))
                .isInstanceOfSatisfying(HintTableException.class, e -> {
                    assertThat(e.fault()).isEqualTo(fault);
                    assertThat(e.line()).isEqualTo(number);
                    assertThat(e).hasMessageContaining(folder.resolve("planlens.tsv") + ", line " + number + ": ");
                });
    }

    @Test
    void aTableThatIsNoTextIsFaulty() throws IOException {
        Files.write(folder.resolve("planlens.tsv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThatThrownBy(() -> new HintFinder().of(folder.resolve("a.pdf"))).isInstanceOf(HintTableException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "phuong-bach-quang-2022.pdf             | phường | Bách Quang | -         | -          | 2022",
                "Thái Nguyên/Bách Quang 2024.docx       | phường | Bách Quang | -         | Thái Nguyên | 2024",
                "ha tinh/huyen cam xuyen/KH CCHC xa Cam Due nam 2023.doc | xã | Cẩm Duệ | Cẩm Xuyên | Hà Tĩnh | 2023",
                "xã Cẩm Duệ/2021/ke-hoach.txt           | xã     | Cẩm Duệ    | -         | -          | 2021",
                "001.txt                                | -      | -          | -         | -          | -",
                "2.pdf                                  | -      | -          | -         | -          | -",
                "KH_2024_2025.pdf                       | -      | -          | -         | -          | 2024"
            })
    void aPathSuggests(String path, String kind, String ward, String district, String province, Integer year) {
        assertThat(new PathHints(UNITS).of(path)).isEqualTo(new Hint(kind, ward, district, province, year));
    }

    @Test
    void whatATableSaysOverrulesTheText() {
        Header header =
                read(new Hint("xã", "Cẩm Mỹ", null, null, 2030), "a.txt", PLAN).header();
        assertThat(header.issuer())
                .isEqualTo(new Header.Issuer("UBND xã Cẩm Mỹ", "xã", "Cẩm Mỹ", "Cẩm Xuyên", "Hà Tĩnh", Level.COMMUNE));
        assertThat(header.year()).isEqualTo(2030);
        assertThat(header.sources())
                .containsEntry("ward", Origin.HINT)
                .containsEntry("year", Origin.HINT)
                .containsEntry("title", Origin.TEXT);
    }

    @Test
    void aHintedProvinceSettlesAnAmbiguousWard() {
        List<String> plan = List.of(
                "UBND XÃ TÂN LẬP",
                "Số: 1/KH-UBND",
                "Tân Lập, ngày 9 tháng 2 năm 2022",
                "KẾ HOẠCH",
                "Cải cách hành chính");
        assertThat(read(Hint.NONE, "a.txt", plan).warnings())
                .extracting(warning -> warning.code())
                .containsExactly(WarningCode.AMBIGUOUS_WARD);
        HeaderReading said = read(new Hint(null, null, "Mộc Châu", "Sơn La", null), "a.txt", plan);
        HeaderReading suggested = read(Hint.NONE, "Sơn La/Huyện Mộc Châu/a.txt", plan);
        for (HeaderReading reading : List.of(said, suggested)) {
            assertThat(reading.warnings()).isEmpty();
            assertThat(reading.header().issuer().province()).isEqualTo("Sơn La");
            assertThat(reading.header().issuer().district()).isEqualTo("Mộc Châu");
            assertThat(reading.header().sources()).containsEntry("province", Origin.HINT);
        }
    }

    @Test
    void aPathIsOnlyTakenWhereTheTextIsSilent() {
        String path = "Thái Nguyên/phường Bách Quang/2019.txt";
        Header told = read(Hint.NONE, path, PLAN).header();
        assertThat(told.issuer().ward()).isEqualTo("Cẩm Duệ");
        assertThat(told.issuer().province()).isEqualTo("Hà Tĩnh");
        assertThat(told.year()).isEqualTo(2022);
        assertThat(told.sources()).doesNotContainValue(Origin.HINT);

        Header silent = read(Hint.NONE, path, List.of("KẾ HOẠCH", "Cải cách hành chính"))
                .header();
        assertThat(silent.issuer().ward()).isEqualTo("Bách Quang");
        assertThat(silent.issuer().district()).isEqualTo("Sông Công");
        assertThat(silent.year()).isEqualTo(2019);
        assertThat(silent.sources()).containsEntry("ward", Origin.HINT).containsEntry("year", Origin.HINT);
    }

    private static final List<String> PLAN = List.of(
            "UBND XÃ CẨM DUỆ",
            "Số: 1/KH-UBND",
            "Cẩm Duệ, ngày 9 tháng 2 năm 2022",
            "KẾ HOẠCH",
            "Cải cách hành chính năm 2022",
            "Căn cứ Kế hoạch số 3/KH-UBND của UBND huyện Cẩm Xuyên;");

    private static HeaderReading read(Hint said, String path, List<String> plan) {
        return READER.read(new PlanText(HeaderCases.source(plan, path), Outline.EMPTY, Header.NONE), said);
    }

    private void table(String below, String... lines) throws IOException {
        Path at = Files.createDirectories(folder.resolve(below));
        Files.writeString(at.resolve("planlens.tsv"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
