package vn.planlens.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import vn.planlens.ingest.PlanReader;
import vn.planlens.model.Block;
import vn.planlens.model.Citation;
import vn.planlens.model.Header;
import vn.planlens.model.Outline;
import vn.planlens.model.PlanText;
import vn.planlens.model.SourceFile;
import vn.planlens.model.SourceText;
import vn.planlens.model.Span;
import vn.planlens.rules.MarkedText.Mark;

/** Sentences of the genre: what must be found in each, and what must not. */
@Isolated("sets the locale")
class CitationCorpusTest {

    private static final CitationExtractor EXTRACTOR = new CitationExtractor();
    private static final List<CitationCorpus> CORPUS = CitationCorpus.read();

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(locale);
    }

    @TestFactory
    Stream<DynamicTest> everySentenceGivesWhatIsMarked() {
        return CORPUS.stream()
                .map(sentence -> dynamicTest("corpus.txt:" + sentence.line(), () -> assertThat(
                                marks(sentence.sentence().text()))
                        .as(sentence.sentence().text())
                        .containsExactlyElementsOf(sentence.sentence().marks())));
    }

    @Test
    void theCorpusIsLargeAndNoTwoSentencesAreAlike() {
        assertThat(CORPUS.stream().filter(sentence -> !sentence.isEmpty())).hasSizeGreaterThanOrEqualTo(150);
        assertThat(CORPUS.stream().filter(CitationCorpus::isEmpty)).hasSizeGreaterThanOrEqualTo(100);
        Set<String> shapes = new HashSet<>();
        for (CitationCorpus sentence : CORPUS) {
            assertThat(shapes.add(sentence.sentence().text().replaceAll("[0-9]+", "0")))
                    .as("line %d is like another but for its figures", sentence.line())
                    .isTrue();
        }
    }

    @Test
    void theTextUnderASpanIsItsQuote() {
        for (CitationCorpus sentence : CORPUS) {
            String text = sentence.sentence().text();
            for (Citation citation : extract(text)) {
                assertThat(citation.span().of(text).strip().replaceAll("\\s+", " "))
                        .isEqualTo(citation.quote());
            }
        }
    }

    @Test
    void anyLocaleGivesTheSame() {
        List<List<Mark>> expected =
                CORPUS.stream().map(s -> marks(s.sentence().text())).toList();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        assertThat(CORPUS.stream().map(s -> marks(s.sentence().text()))).containsExactlyElementsOf(expected);
    }

    /** Lines broken anywhere between words give the same facts. */
    @Test
    void wrappingChangesNothing() {
        Random random = new Random(20260704);
        for (CitationCorpus sentence : CORPUS) {
            String text = sentence.sentence().text();
            for (int round = 0; round < 5; round++) {
                String wrapped = wrap(text, 20 + random.nextInt(60));
                assertThat(extract(wrapped).stream().map(CitationText::of))
                        .as(wrapped)
                        .containsExactlyElementsOf(
                                extract(text).stream().map(CitationText::of).toList());
            }
        }
    }

    @Test
    void noBreakBlanksChangeNothing() {
        for (CitationCorpus sentence : CORPUS) {
            String text = sentence.sentence().text();
            assertThat(marks(text.replace(' ', '\u00a0'))).as(text).isEqualTo(marks(text));
        }
    }

    /** Read from a file, composed and decomposed text give the same. */
    @Test
    void decomposedTextGivesTheSame(@TempDir Path folder) throws IOException {
        String text = CORPUS.stream()
                .map(sentence -> sentence.sentence().text().replace('\n', ' ').replace('\t', ' '))
                .collect(Collectors.joining("\n\n"));
        List<String> composed = fromFile(folder.resolve("nfc.txt"), Normalizer.normalize(text, Normalizer.Form.NFC));
        List<String> decomposed = fromFile(folder.resolve("nfd.txt"), Normalizer.normalize(text, Normalizer.Form.NFD));
        assertThat(composed).hasSizeGreaterThan(150);
        assertThat(decomposed).isEqualTo(composed);
    }

    private static List<String> fromFile(Path file, String text) throws IOException {
        Files.writeString(file, text);
        SourceText source = new PlanReader().read(file, "plan.txt");
        return EXTRACTOR.extract(new PlanText(source, Outline.EMPTY, Header.NONE)).stream()
                .map(CitationText::of)
                .toList();
    }

    private static String wrap(String text, int width) {
        StringBuilder wrapped = new StringBuilder(text);
        int lineStart = 0;
        for (int i = 0; i < wrapped.length(); i++) {
            if (wrapped.charAt(i) == ' ' && i - lineStart >= width) {
                wrapped.setCharAt(i, '\n');
                lineStart = i;
            }
        }
        return wrapped.toString();
    }

    private static List<Mark> marks(String text) {
        return extract(text).stream()
                .map(citation -> new Mark(citation.span(), CitationText.of(citation)))
                .toList();
    }

    /** The text as one paragraph of a commune's plan. */
    private static List<Citation> extract(String text) {
        SourceFile file = new SourceFile("plan.txt", "plan.txt", "text/plain", 0, null, "vi", false, text.length());
        List<Block> blocks = List.of(new Block.Paragraph(new Span(0, text.length())));
        SourceText source = new SourceText("sha256:0", file, text, blocks, List.of(), List.of());
        return EXTRACTOR.extract(new PlanText(source, Outline.EMPTY, Header.NONE));
    }
}
