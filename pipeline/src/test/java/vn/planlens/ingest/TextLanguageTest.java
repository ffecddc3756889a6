package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.model.SourceText;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;

class TextLanguageTest {

    private static final Path PLAN = Path.of("src/test/resources/vn/planlens/ingest/formats/tan-thinh-2024.plan");

    private final PlanReader reader = new PlanReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | Nâng cao chất lượng phục vụ người dân, doanh nghiệp trên địa bàn xã",
                "vi | Giao công chức UBND",
                "en | The committee shall report to the provincial office on the progress of the administrative reform each quarter.",
                "fr | Le comité populaire de la commune présente un rapport trimestriel sur la réforme administrative aux autorités.",
                "   | 76/NQ-CP"
            })
    void theMarksDecideAndTheModelWhereThereAreNone(String language, String text) throws IOException {
        assertThat(reader.readText(text).file().language()).isEqualTo(language);
    }

    @Test
    void aVietnameseTextWithoutItsMarksIsUnreliable() throws IOException {
        String bare = Normalizer.normalize(Files.readString(PLAN), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        SourceText text = reader.readText(bare);
        assertThat(text.file().language()).isEqualTo("vi");
        assertThat(codes(text)).containsExactly(WarningCode.UNRELIABLE_TEXT);
    }

    @Test
    void lettersThatMakeNoWordsAreUnreliable() throws IOException {
        // Broken in its midst: some marks as the encoding VNI writes them, behind their letter, others in Unicode.
        String vni = Files.readString(PLAN)
                .lines()
                .filter(line -> line.length() > 80)
                .reduce("", String::concat)
                .replace("ế", "eá")
                .replace("ề", "eà")
                .replace("ệ", "eä")
                .replace("ạ", "aï")
                .replace("ả", "aû")
                .replace("ấ", "aá")
                .replace("ầ", "aà")
                .replace("ậ", "aä")
                .replace("ố", "oá")
                .replace("ộ", "oä")
                .replace("ủ", "uû")
                .replace("ụ", "uï")
                .replace("ị", "ò")
                .replace("ư", "ö")
                .replace("ơ", "ô")
                .replace("đ", "ñ")
                .replace("ă", "aê")
                .replace("ễ", "eã")
                .replace("ợ", "ôï")
                .replace("ữ", "öõ")
                .replace("ứ", "öù")
                .replace("ự", "öï")
                .replace("ử", "öû")
                .replace("ờ", "ôø")
                .replace("ở", "ôû");
        assertThat(codes(reader.readText(vni))).containsExactly(WarningCode.UNRELIABLE_TEXT);
    }

    @Test
    void soundTextsAreNotDoubted() throws IOException {
        assertThat(codes(reader.readText(Files.readString(PLAN)))).isEmpty();
        assertThat(codes(reader.readText("The committee reports on the reform of the administration. ".repeat(20))))
                .isEmpty();
        assertThat(codes(reader.readText(
                        "Le comité a présenté à l'assemblée générale les progrès réalisés. ".repeat(20))))
                .isEmpty();
    }

    private static List<WarningCode> codes(SourceText text) {
        return text.warnings().stream().map(Warning::code).toList();
    }
}
