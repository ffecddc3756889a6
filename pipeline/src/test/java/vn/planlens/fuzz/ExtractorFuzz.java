package vn.planlens.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Each extractor alone on texts bred for new paths through it. */
class ExtractorFuzz {

    private final Extractors extractors = new Extractors();

    @Tag("long")
    @MethodSource("vn.planlens.fuzz.SeededFuzzTest#seeds")
    @FuzzTest(maxDuration = "10m")
    void everyExtractorStandsTextThatNobodyNormalised(byte[] genes) {
        extractors.check(GenreText.of(genes));
    }
}
