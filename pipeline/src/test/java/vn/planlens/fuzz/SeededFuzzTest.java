package vn.planlens.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Some hundred texts of seeded bytes; {@link PipelineFuzz} and {@link ExtractorFuzz} go on from here for as long as one likes. */
class SeededFuzzTest {

    private static final long SEED = 20260703;
    private static final int TEXTS = 400;
    private static final int MOST_GENES = 300;
    private static final int SEEDS = 60;

    @Test
    void thePipelineStandsAnyText() throws Exception {
        Invariants invariants = new Invariants();
        int spans = 0;
        for (int i = 0; i < TEXTS; i++) {
            byte[] genes = genes(i);
            try {
                spans += invariants.check(GenreText.of(genes));
            } catch (AssertionError | Exception e) {
                throw new AssertionError("text " + i + ": " + GenreText.of(genes), e);
            }
        }
        assertThat(spans).as("spans found").isGreaterThan(TEXTS * 5);
    }

    @Test
    void everyExtractorStandsTextThatNobodyNormalised() {
        Extractors extractors = new Extractors();
        for (int i = 0; i < TEXTS; i++) {
            byte[] genes = genes(TEXTS + i);
            try {
                extractors.check(GenreText.of(genes));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("text " + i + ": " + GenreText.of(genes), e);
            }
        }
    }

    /** Where the fuzzer begins: without them it breeds texts of a few pieces for hours. */
    static Stream<byte[]> seeds() {
        return IntStream.range(0, SEEDS).mapToObj(SeededFuzzTest::genes);
    }

    private static byte[] genes(int number) {
        Random random = new Random(SEED + number);
        byte[] genes = new byte[1 + random.nextInt(MOST_GENES)];
        random.nextBytes(genes);
        return genes;
    }
}
