package vn.planlens.deadline;

import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.Growth;

@ResourceLock(Growth.ALONE)
class DeadlineGrowthTest {

    private final DeadlineExtractor extractor = new DeadlineExtractor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/2/3-4, 5.6; từ 7/8/2026-9 kể từ ngày ",
                "((((quý (i, (tháng (",
                "hằng tháng, trước ngày 20, và ",
                "- Thời gian: quý I; thường xuyên\n"
            })
    void timeGrowsWithTheText(String piece) {
        Growth.assertLinear(extractor, piece, DeadlineText.HEADER);
    }
}
