package vn.planlens;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.channel.ChannelExtractor;
import vn.planlens.deadline.DeadlineExtractor;
import vn.planlens.ingest.PlanReader;
import vn.planlens.model.Channel;
import vn.planlens.model.Deadline;
import vn.planlens.model.Header;
import vn.planlens.model.Outline;
import vn.planlens.model.PartialDate;
import vn.planlens.model.PlanText;
import vn.planlens.rules.Corpus;
import vn.planlens.rules.MarkedText;

/** What is found in the corpora's sentences does not hang on how the letters are stored, nor on where the program runs. */
@Isolated("sets the locale")
class FindingPropertiesTest {

    private static final Header HEADER = new Header(
            null,
            null,
            null,
            null,
            "Cải cách hành chính năm 2026",
            2026,
            Header.NONE.issuer(),
            null,
            PartialDate.of(2026, 1, 5),
            Header.NONE.signer(),
            List.of());

    private static final int LINE = 60;

    private final DeadlineExtractor deadlines = new DeadlineExtractor();
    private final ChannelExtractor channels = new ChannelExtractor();
    private final List<String> sentences = Stream.concat(
                    Corpus.lines(DeadlineExtractor.class).stream().filter(line -> !line.startsWith("|")),
                    Corpus.lines(ChannelExtractor.class).stream())
            .map(line -> MarkedText.parse(line).text())
            .toList();

    private PlanText plan(String text) throws Exception {
        return new PlanText(new PlanReader().readText(text), Outline.EMPTY, HEADER);
    }

    private String text() {
        return String.join("\n\n", sentences);
    }

    /** What is found, in words that do not tell where. */
    private List<String> facts(String text) throws Exception {
        PlanText plan = plan(text);
        List<String> facts = new ArrayList<>();
        for (Deadline d : deadlines.extract(plan)) {
            facts.add(String.join(
                    " ",
                    d.quote(),
                    d.kind().name(),
                    d.from() + ".." + d.to(),
                    d.every().toString(),
                    d.within() + " after " + d.after(),
                    String.valueOf(d.recurrence())));
        }
        for (Channel channel : channels.extract(plan)) {
            channel.mentions()
                    .forEach(m -> facts.add(channel.id() + ": " + m.quote() + " " + m.frequency() + m.audience()));
        }
        return facts;
    }

    @Test
    void decomposedLettersAreTheSame() throws Exception {
        String decomposed = Normalizer.normalize(text(), Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(text());
        assertThat(facts(decomposed)).isEqualTo(facts(text())).hasSizeGreaterThan(180);
    }

    @Test
    void noBreakBlanksAreBlanks() throws Exception {
        assertThat(facts(text().replace(' ', '\u00a0'))).isEqualTo(facts(text()));
    }

    @Test
    void wrappedLinesAreOneSentence() throws Exception {
        // Whether a line that begins with a number or a capital goes on with a sentence is for the reader's tests.
        List<String> plain = sentences.stream()
                .filter(s -> s.length() > LINE && Character.isUpperCase(s.charAt(0)))
                .toList();
        for (String sentence : plain) {
            String wrapped = sentence.replaceAll("(.{1," + LINE + "}) (?=\\p{Ll})", "$1\n");
            assertThat(wrapped).contains("\n");
            assertThat(facts(wrapped)).as(wrapped).isEqualTo(facts(sentence));
        }
        assertThat(plain).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, America/St_Johns", "vi-VN, Pacific/Kiritimati", "ar-EG-u-nu-arab, Asia/Ho_Chi_Minh"})
    void neitherLocaleNorTimeZoneMatters(String locale, String zone) throws Exception {
        List<String> expected = facts(text());
        Locale usualLocale = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            FindingPropertiesTest elsewhere = new FindingPropertiesTest();
            assertThat(elsewhere.facts(text())).isEqualTo(expected);
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualZone);
        }
    }

    @Test
    void theTextUnderASpanIsItsQuote() throws Exception {
        PlanText plan = plan(text());
        for (Deadline deadline : deadlines.extract(plan)) {
            assertThat(deadline.span().of(plan.text()).replaceAll("\\s+", " ")).isEqualTo(deadline.quote());
        }
        for (Channel channel : channels.extract(plan)) {
            channel.mentions().forEach(mention -> assertThat(
                            mention.span().of(plan.text()).replaceAll("\\s+", " "))
                    .isEqualTo(mention.quote()));
        }
    }

    @Test
    void deadlinesComeInReadingOrderWithUniqueIds() throws Exception {
        List<Deadline> found = deadlines.extract(plan(text()));
        assertThat(found).extracting(Deadline::id).doesNotHaveDuplicates();
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).span().start())
                    .isGreaterThanOrEqualTo(found.get(i - 1).span().end());
        }
    }
}
