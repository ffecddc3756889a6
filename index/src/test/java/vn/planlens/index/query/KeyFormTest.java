package vn.planlens.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFormTest {

    @ParameterizedTest
    @CsvSource({
        "06/KH-UBND, 6/KH-UBND",
        "45/2016/QĐ-TTg, 45/2016/QD-TTG",
        "57-NQ/TW, 57/NQ-TW",
        "01-NQ/ĐU, 1/NQ-DU",
        "12/HD-UBND, 12/HD-UBND",
        "12/HĐ-UBND, 12/HĐ-UBND",
        "12/hđ-ubnd, 12/HĐ-UBND",
        "03/DA-UBND, 3/DA-UBND",
        "03-ĐA/ĐU, 3/ĐA-DU",
        "15/NQ-HĐND, 15/NQ-HDND",
        "/QĐ-UBND, /QD-UBND",
    })
    void isTheSameForAllSpellings(String key, String form) {
        assertThat(KeyForm.searched(key)).isEqualTo(form);
        assertThat(KeyForm.of(form)).hasToString(form);
    }

    @ParameterizedTest
    @CsvSource({"12/HĐ-UBND, 12/HD-UBND", "3/ĐA-UBND, 3/DA-UBND"})
    void kindsThatDifferByTheirMarkAloneStayApart(String one, String other) {
        assertThat(KeyForm.searched(one)).isNotEqualTo(KeyForm.searched(other));
        assertThat(KeyForm.of(KeyForm.searched(one)).bareCodes())
                .isEqualTo(KeyForm.of(KeyForm.searched(other)).codes());
    }
}
