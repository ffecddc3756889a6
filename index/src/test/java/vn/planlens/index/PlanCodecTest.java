package vn.planlens.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
            assertThat(PlanDecoder.decode(PlanEncoder.encode(plan, text), text)).isEqualTo(plan);
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
            byte[] bytes = PlanEncoder.encode(plan, source.text());
            assertThat(PlanDecoder.decode(bytes, source.text()))
                    .as(file.toString())
                    .isEqualTo(plan);
            assertThat(bytes.length)
                    .as(file.toString())
                    .isLessThan(PlanJson.write(plan).length() / 6);
        }
    }

    @Test
    void theShapeTellsEveryComponent() {
        assertThat(RecordShape.describe(Plan.class))
                .contains("vn.planlens.model.Span: start int, end int")
                .contains("vn.planlens.model.Citation$Role: BASIS TASK MENTIONED")
                .contains("tasks list of Task");
    }
}
