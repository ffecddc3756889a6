package vn.planlens.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

/** Each extractor alone on texts bred for new paths through it. */
class ExtractorFuzz {

    private final Extractors extractors = new Extractors();

    @Tag("long")
    @FuzzTest(maxDuration = "10m")
    void everyExtractorStandsTextThatNobodyNormalised(byte[] genes) {
        extractors.check(GenreText.of(genes));
    }
}
