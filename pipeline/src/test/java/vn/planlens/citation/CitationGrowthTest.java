package vn.planlens.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.Growth;
import vn.planlens.model.Extractor;
import vn.planlens.model.Header;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.PlanText;
import vn.planlens.model.Reference;

/** Work grows with the text and not faster: hostile text is read at 1 and 8 MB, text full of citations at a sixteenth of that. */
@ResourceLock(Growth.ALONE)
class CitationGrowthTest {

    private static final CitationExtractor CITATIONS = new CitationExtractor();
    private static final ReferenceExtractor REFERENCES = new ReferenceExtractor();
    private static final Extractor<Reference> BOTH = plan -> REFERENCES.extract(plan, CITATIONS.extract(plan));

    @ParameterizedTest
    @ValueSource(strings = {"1/", "-/-/", "1, ", "76/NQ-", "số ..../", "([({", "ngày // "})
    void hostileText(String piece) {
        Growth.assertLinear(BOTH, piece, Header.NONE, 1 << 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "76/NQ-CP ",
                "76/NQ-CP, ",
                "số 1, 2, 3 và ",
                "Nghị quyết 7; ",
                "Luật Đất đai, ",
                "của UBND thành phố ",
                "(Kèm theo Kế hoạch số 1/KH-UBND) ",
                "7/KH-UBND ngày 01/02/2003 của UBND thành phố; ",
                "7/KH-UBND ngày 01/02/2003 của UBND xã A, "
            })
    void textFullOfCitations(String piece) {
        Growth.assertLinear(BOTH, piece, Header.NONE, 80 << 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyTextIsRead(long seed) {
        Random random = new Random(seed);
        String[] signs = {
            "76",
            "/",
            "-",
            "NQ",
            "CP",
            " ",
            "\n",
            "\t",
            "số",
            "ngày",
            ".",
            "của",
            "UBND",
            "(",
            ")",
            "Luật",
            "2021",
            "l",
            "Quyết định",
            "…",
            "\u00ad",
            "Đ",
            "và",
            ",",
            "tỉnh",
            "\ud83d\ude00",
            "QH15",
            "TTg",
            ";",
            "Số:",
            "kèm theo",
            ""
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            text.append(signs[random.nextInt(signs.length)]);
        }
        PlanText plan = PlainPlan.of(text.toString());
        CITATIONS.extract(plan).forEach(citation -> assertThat(citation.span().end())
                .isLessThanOrEqualTo(text.length()));
        REFERENCES
                .extract(plan, List.of())
                .forEach(reference -> assertThat(reference.span().end()).isLessThanOrEqualTo(text.length()));
    }
}
