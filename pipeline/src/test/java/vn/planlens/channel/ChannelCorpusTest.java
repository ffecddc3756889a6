package vn.planlens.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.rules.Corpus;
import vn.planlens.rules.MarkedText;

/** What the sentences of the corpus mark is found, and nothing else. */
class ChannelCorpusTest {

    private static final List<String> LINES = Corpus.lines(ChannelCorpusTest.class);

    private final ChannelExtractor extractor = new ChannelExtractor();

    @TestFactory
    Stream<DynamicTest> whatIsMarkedIsFound() {
        return LINES.stream()
                .map(line -> dynamicTest(line, () -> {
                    MarkedText marked = MarkedText.parse(line);
                    assertThat(ChannelText.marks(ChannelText.find(extractor, ChannelText.plan(marked.text()))))
                            .as(line)
                            .isEqualTo(marked.marks());
                }));
    }

    @Test
    void theCorpusIsLargeAndNoTwoLinesAreAlike() {
        assertThat(LINES.stream().filter(line -> !MarkedText.parse(line).marks().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(60);
        assertThat(LINES.stream().filter(line -> MarkedText.parse(line).marks().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(40);
        assertThat(LINES.stream().map(Corpus::masked)).doesNotHaveDuplicates();
    }
}
