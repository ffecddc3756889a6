package vn.planlens.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole pipeline on texts bred for new paths through it. */
class PipelineFuzz {

    private final Invariants invariants = new Invariants();

    @Tag("long")
    @MethodSource("vn.planlens.fuzz.SeededFuzzTest#seeds")
    @FuzzTest(maxDuration = "10m")
    void thePipelineStandsAnyText(byte[] genes) throws IOException {
        invariants.check(GenreText.of(genes));
    }
}
