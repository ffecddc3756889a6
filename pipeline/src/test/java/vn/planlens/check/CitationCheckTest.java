package vn.planlens.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.planlens.citation.CitationExtractor;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;

class CitationCheckTest {

    private final CitationExtractor extractor = new CitationExtractor();
    private final CitationCheck check = new CitationCheck();

    @Test
    void contradictingDatesAreToldOncePerKey() {
        List<Warning> warnings = warnings("Căn cứ Kế hoạch số 21/KH-UBND ngày 18/01/2024 của UBND huyện;\n"
                + "theo Kế hoạch số 21/KH-UBND ngày 28/01/2024 của UBND huyện;\n"
                + "nêu tại Kế hoạch số 21/KH-UBND.");
        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(WarningCode.CONFLICTING_DATE);
            assertThat(warning.message()).contains("21/KH-UBND", "2024-01-18", "2024-01-28");
            assertThat(warning.span().start()).isEqualTo("Căn cứ ".length());
        });
    }

    @Test
    void twoDocumentsOfOneNumberAreNoContradiction() {
        assertThat(warnings("Kế hoạch số 21/KH-UBND ngày 18/01/2024 của UBND tỉnh;\n"
                        + "Kế hoạch số 21/KH-UBND ngày 28/01/2024 của UBND huyện."))
                .isEmpty();
    }

    @Test
    void aBlankNumberIsToldWhereItStands() {
        assertThat(warnings("Thực hiện Quyết định số      /QĐ-UBND ngày    /01/2024 của UBND huyện;"))
                .extracting(Warning::code, warning -> warning.span().start())
                .containsExactly(tuple(WarningCode.BLANK_NUMBER, "Thực hiện ".length()));
    }

    @Test
    void nothingToDoubtGivesNothing() {
        assertThat(warnings("Nghị quyết số 19/NQ-CP ngày 18/3/2014 của Chính phủ."))
                .isEmpty();
    }

    private List<Warning> warnings(String text) {
        return check.warnings(extractor.extract(PlainPlan.of(text)));
    }
}
