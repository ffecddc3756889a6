package vn.planlens.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.model.Header;
import vn.planlens.model.Outline;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.PlanText;

/**
 * Work grows with the text and not faster: hostile text is read at 1, 2, 4 and 8 MB, text full of citations at a
 * sixteenth of that. A doubling may take 2.2 times as long; over three doublings, medians and room for a busy machine a
 * reader that is quadratic in any of these pieces takes sixty-four times as long and fails.
 */
class CitationGrowthTest {

    private static final int KILOBYTE = 1 << 10;
    private static final int RUNS = 3;

    /** Processor time of the thread: what else the machine does takes no part. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final CitationExtractor CITATIONS = new CitationExtractor();
    private static final ReferenceExtractor REFERENCES = new ReferenceExtractor();

    @ParameterizedTest
    @ValueSource(strings = {"1/", "-/-/", "1, ", "76/NQ-", "số ..../", "([({", "ngày // "})
    void hostileText(String piece) {
        workGrowsWithTheText(piece, 1024 * KILOBYTE);
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
        workGrowsWithTheText(piece, 64 * KILOBYTE);
    }

    private static void workGrowsWithTheText(String piece, int bytes) {
        seconds(piece, bytes / 8);
        double first = seconds(piece, bytes);
        double last = seconds(piece, 8 * bytes);
        assertThat(last)
                .as("seconds for the eightfold of %d bytes of \"%s\", which took %f", bytes, piece, first)
                .isLessThan(2.2 * 2.2 * 2.2 * 1.5 * first + 1);
    }

    private static double seconds(String piece, int bytes) {
        PlanText plan = plan(piece.repeat(bytes / piece.length()));
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            REFERENCES.extract(plan, CITATIONS.extract(plan));
            seconds.add((THREADS.getCurrentThreadCpuTime() - start) / 1e9);
        }
        return Collections.min(seconds);
    }

    private static PlanText plan(String text) {
        return new PlanText(PlainPlan.source(text), Outline.EMPTY, Header.NONE);
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
        PlanText plan = plan(text.toString());
        CITATIONS.extract(plan).forEach(citation -> assertThat(citation.span().end())
                .isLessThanOrEqualTo(text.length()));
        REFERENCES
                .extract(plan, List.of())
                .forEach(reference -> assertThat(reference.span().end()).isLessThanOrEqualTo(text.length()));
    }
}
