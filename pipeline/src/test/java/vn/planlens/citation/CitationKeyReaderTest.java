package vn.planlens.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("sets the locale")
class CitationKeyReaderTest {

    private final Locale locale = Locale.getDefault();
    private final CitationKeyReader reader = new CitationKeyReader();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "76/NQ-CP",
                "nq 76/nq-cp",
                "76 / NQ – CP",
                "NQ số 76/NQ-CP",
                "Nghị quyết số 76/NQ-CP",
                "nghi quyet so 76/nq-cp",
                "76/2021/NQ-CP",
                "76NQ-CP",
                "76/NQCP",
                "76-NQ-CP",
                "76/NQ/CP",
                "76/NQ.CP",
                "76/NQ_CP",
                "76\u2044NQ\u2011CP",
                "76/NQ-\nCP",
                "76/NQ\u00adCP",
                "76/\u200bNQ-CP",
                "76\u00a0/NQ-CP",
                "76/NQ-СР",
                "76/NQ CP",
                "số76/NQ-CP",
                "  76/NQ-CP  "
            })
    void everySpellingGivesTheSameKey(String typed) {
        for (Locale any : new Locale[] {Locale.ROOT, Locale.forLanguageTag("tr")}) {
            Locale.setDefault(any);
            assertThat(read(typed)).isEqualTo("76/NQ-CP");
            assertThat(read(Normalizer.normalize(typed, Normalizer.Form.NFD))).isEqualTo("76/NQ-CP");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "qd 45/2016/qd-ttg, 45/2016/QĐ-TTg",
        "01-nq/tu, 01-NQ/TU",
        "52-nq/du, 52-NQ/ĐU",
        "07-ctr/tu, 07-CTr/TU",
        "1147/sgdđt-ttr, 1147/SGDĐT-TTr",
        "905/SVHTT-QLVH, 905/SVHTT-QLVH",
        "01/2015/ttlt-bnv-btc, 01/2015/TTLT-BNV-BTC",
        "06/2022/qh15, 06/2022/QH15",
        "1211/2016/UBTVQH13, 1211/2016/UBTVQH13",
        "10.468/QĐ-UBND, 10468/QĐ-UBND",
        "66.7/2025/NQ-CP, 66.7/2025/NQ-CP",
        "30C/NQ-CP, 30c/NQ-CP",
        "số ..../QĐ-UBND, /QĐ-UBND",
        "124/nq-hdnd, 124/NQ-HĐND",
        "19/2006/NQ-CP, 19/2006/NQ-CP",
        "05/2025/NQ-CP, 05/2025/NQ-CP"
    })
    void keysComeInTheirStandardForm(String typed, String key) {
        assertThat(read(typed)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"6/KH-UBND, 06/KH-UBND", "57/NQ-TW, 57-NQ/TW", "76/NQ-CP, 076/NQ-CP"})
    void keysThatAskForTheSameCompareEqual(String one, String other) {
        assertThat(comparable(one)).isEqualTo(comparable(other));
    }

    @ParameterizedTest
    @CsvSource({
        "76/NQ-CP, 176/NQ-CP",
        "76/NQ-CP, 76/NQ-HĐND",
        "76/NQ-CP, 76-NQ/TW",
        "12/HD-SNV, 12/HĐ-SNV",
        "45/2016/QĐ-TTg, 45/QĐ-TTg",
        "60/KH-UBND, 6/KH-UBND"
    })
    void keysThatAskForOthersCompareDifferent(String one, String other) {
        assertThat(comparable(one)).isNotEqualTo(comparable(other));
    }

    @Test
    void whatHoldsNoKeyGivesNone() {
        for (String typed : new String[] {"", "76", "Nghị quyết 76", "15/7/2021", "24/7", "a/b", "CP", "/"}) {
            assertThat(reader.read(typed)).as(typed).isEmpty();
        }
    }

    private String read(String typed) {
        return reader.read(typed).map(CitationKey::toString).orElse(null);
    }

    private String comparable(String typed) {
        return reader.read(typed).map(CitationKey::comparable).orElseThrow();
    }
}
