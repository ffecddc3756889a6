package vn.planlens.channel;

import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.Growth;
import vn.planlens.model.Header;

@ResourceLock(Growth.ALONE)
class ChannelGrowthTest {

    private final ChannelExtractor extractor = new ChannelExtractor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đào tạo, bồi dưỡng, ",
                "loa 02 bài/tháng, 3/4-5 cho cán bộ ",
                "12/KH-UBND về ((hội nghị (",
                "- Hội thi\n"
            })
    void timeGrowsWithTheText(String piece) {
        Growth.assertLinear(extractor, piece, Header.NONE);
    }
}
