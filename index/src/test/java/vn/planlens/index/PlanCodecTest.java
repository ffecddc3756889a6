package vn.planlens.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.Analyzer;
import vn.planlens.ingest.PlanReader;
import vn.planlens.json.PlanJson;
import vn.planlens.model.Plan;
import vn.planlens.model.SourceText;

/** What is stored of a plan gives the same plan back. */
class PlanCodecTest {

    private static final Path SAMPLES = Path.of("..", "corpus-samples");

    @Test
    void givesEveryGeneratedPlanBack() {
        for (GeneratedPlans.Generated generated : GeneratedPlans.of(5, 10)) {
            Plan plan = generated.draft().plan();
            String text = generated.draft().source().text();
            assertThat(PlanDecoder.decode(PlanEncoder.encode(plan, text), text, plan.id()))
                    .isEqualTo(plan);
        }
    }

    @Test
    void givesEverySampleBackInLittleSpace() throws Exception {
        Analyzer analyzer = new Analyzer();
        PlanReader reader = new PlanReader();
        List<Path> files;
        try (Stream<Path> all = Files.walk(SAMPLES)) {
            files = all.filter(file -> file.toString().matches(".*\\.(docx|odt|rtf|html|txt)"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(5);
        for (Path file : files) {
            SourceText source = reader.read(file, file.getFileName().toString());
            Plan plan = analyzer.analyze(source);
            PlanEncoder.Encoded encoded = PlanEncoder.encode(plan, source.text());
            assertThat(PlanDecoder.decode(encoded, source.text(), plan.id()))
                    .as(file.toString())
                    .isEqualTo(plan);
            assertThat(encoded.words().length + encoded.numbers().length)
                    .as(file.toString())
                    .isLessThan(PlanJson.write(plan).length() / 15);
            BytesRef body = PlanBody.write(source.text(), source.pageStarts(), plan);
            assertThat(PlanBody.read(body, plan.id()).text()).isEqualTo(source.text());
            assertThat(PlanBody.read(body, plan.id()).plan()).isEqualTo(plan);
            assertThat(body.length)
                    .as(file.toString())
                    .isLessThan(source.text().getBytes(StandardCharsets.UTF_8).length * 50 / 100);
        }
    }

    @Test
    void numbersOfAnySizeComeBackWhateverTheirOdds() {
        Random random = new Random(7);
        long[] numbers = random.longs(2_000)
                .map(number -> (number & Long.MAX_VALUE) >>> random.nextInt(63))
                .toArray();
        numbers[0] = Long.MAX_VALUE;
        numbers[1] = 0;
        BitWriter out = new BitWriter();
        Odds odds = Odds.even(1);
        for (long number : numbers) {
            odds.write(out, 0, Odds.Kind.VALUE, number);
        }
        BitReader in = new BitReader(ByteBuffer.wrap(out.end()));
        Odds again = Odds.even(1);
        for (long number : numbers) {
            assertThat(again.read(in, 0, Odds.Kind.VALUE)).isEqualTo(number);
        }
    }

    @Test
    void bitsTakeTheSpaceThatTheirOddsTell() {
        Random random = new Random(7);
        int zero = Odds.CERTAIN / 100;
        int[] bits = random.ints(80_000)
                .map(any -> random.nextInt(Odds.CERTAIN) < zero ? 0 : 1)
                .toArray();
        BitWriter out = new BitWriter();
        for (int bit : bits) {
            out.write(bit, zero);
        }
        byte[] written = out.end();
        // A bit that is 1 in 99 of 100 cases tells 0.0808 bits.
        assertThat(written.length).isBetween(770, 850);
        BitReader in = new BitReader(ByteBuffer.wrap(written));
        for (int bit : bits) {
            assertThat(in.read(zero)).isEqualTo(bit);
        }
    }

    @Test
    void whatIsUsualIsToldOfComponentsOfAPlan() throws Exception {
        List<String> components =
                RecordShape.all().stream().map(RecordShape.Part::name).toList();
        for (String table : List.of("usual-strings.tsv", "usual-odds.tsv")) {
            try (InputStream rows = UsualPlan.class.getResourceAsStream(table)) {
                assertThat(new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                                .lines()
                                .map(row -> row.substring(0, row.indexOf('\t'))))
                        .isNotEmpty()
                        .isSubsetOf(components);
            }
        }
    }

    @Test
    void aBodyWrittenWithOtherPhrasesIsRefused() {
        Deflater deflater = new Deflater();
        deflater.setDictionary("other phrases".getBytes(StandardCharsets.UTF_8));
        deflater.setInput(new byte[100]);
        deflater.finish();
        byte[] bytes = new byte[100];
        int length = deflater.deflate(bytes);
        deflater.end();
        assertThatThrownBy(() -> PlanBody.read(new BytesRef(bytes, 0, length), "any"))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"t9, t10", "s-II.3.a, s-II.3.b", "7, 8", "99, 100", "a, b", "x123456789012, x123456789013", "09, 10"})
    void goesOnCounting(String string, String next) {
        assertThat(PlanEncoder.next(string)).isEqualTo(next);
    }

    @Test
    void theShapeTellsEveryComponent() {
        assertThat(RecordShape.describe(Plan.class))
                .contains("vn.planlens.model.Span: start int, end int")
                .contains("vn.planlens.model.Citation$Role: BASIS TASK MENTIONED")
                .contains("tasks list of Task");
    }
}
