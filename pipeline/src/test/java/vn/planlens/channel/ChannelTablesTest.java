package vn.planlens.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.model.Channel;
import vn.planlens.model.Channel.ChannelMention;
import vn.planlens.model.Folding;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.rules.MarkedText;
import vn.planlens.rules.RuleTable;
import vn.planlens.rules.RuleTableContract;

/** Every row of the channel tables finds its example, or keeps it from being found. */
class ChannelTablesTest extends RuleTableContract {

    private final ChannelExtractor extractor = new ChannelExtractor();

    @Override
    protected Stream<RuleTable> tables() {
        return extractor.tables().filter(table -> !table.name().equals("channels.tsv"));
    }

    @Override
    protected List<Found> find(String text) {
        return ChannelText.find(extractor, ChannelText.plan(text));
    }

    @TestFactory
    Stream<DynamicTest> everyChannelIsFoundInItsExample() {
        return table("channels.tsv").rows().stream()
                .map(row -> dynamicTest(name(row), () -> {
                    MarkedText example = MarkedText.parse(row.get("example"));
                    assertThat(ChannelText.marks(find(example.text()))).isEqualTo(example.marks());
                    assertThat(example.marks())
                            .extracting(MarkedText.Mark::value)
                            .containsOnly(row.id().row());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyAudienceIsNamedByItsExample() {
        return extractor.facts().audienceTable().rows().stream()
                .map(row -> dynamicTest(name(row), () -> {
                    MarkedText example = MarkedText.parse(row.get("example"));
                    String folded = Folding.fold(example.text());
                    assertThat(extractor.facts().audience(Words.of(folded), new Span(0, folded.length())))
                            .containsExactly(row.id().row());
                    assertThat(example.marks().get(0).value())
                            .isEqualTo(row.id().row());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyFrequencyIsReadFromItsExample() {
        return extractor.facts().frequencyTable().rows().stream()
                .map(row -> dynamicTest(name(row), () -> {
                    String marked = row.get("example");
                    String text = marked.replace("[", "").replace("]", "");
                    Span expected = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
                    assertThat(extractor.facts().frequency(Words.of(Folding.fold(text)), new Span(0, text.length())))
                            .isEqualTo(expected);
                }));
    }

    @Test
    void eachMentionTellsWhatItsOwnClauseSays() {
        String text =
                "Đài truyền thanh phát 02 bài/tháng cho người dân; phát 300 tờ rơi tới hộ kinh doanh; treo băng rôn.";
        List<ChannelMention> mentions = extractor.extract(ChannelText.plan(text)).stream()
                .map(Channel::mentions)
                .map(list -> list.get(0))
                .toList();
        assertThat(mentions.stream()
                        .map(m -> m.quote() + ": " + m.frequency() + " " + m.audience())
                        .collect(Collectors.toList()))
                .containsExactly(
                        "Đài truyền thanh: 02 bài/tháng [citizens]",
                        "tờ rơi: 300 tờ rơi [businesses]",
                        "băng rôn: null []");
    }

    private RuleTable table(String name) {
        return extractor
                .tables()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(RuleTable.Row row) {
        return row.file() + ":" + row.line() + " " + row.id().row();
    }
}
