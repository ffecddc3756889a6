package vn.planlens.cli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.planlens.Analyzer;
import vn.planlens.cli.export.ResultSchema;
import vn.planlens.compare.ComparedPlan;
import vn.planlens.compare.Comparison;
import vn.planlens.compare.PlanComparer;
import vn.planlens.ingest.PlanReader;
import vn.planlens.model.SourceText;

/** The JSON of comparisons follows its schema, and the schema says something. */
class ComparisonSchemaTest {

    private static final Path SAMPLES = Path.of("..", "corpus-samples");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ResultSchema.COMPARISONS.text(), InputFormat.JSON);

    private static final List<ComparedPlan> PLANS = new ArrayList<>();

    @BeforeAll
    static void read() throws Exception {
        Analyzer analyzer = new Analyzer();
        PlanReader reader = new PlanReader();
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            for (Path folder : folders.filter(
                            path -> path.getFileName().toString().matches(".*-[0-9]{4}"))
                    .sorted()
                    .toList()) {
                SourceText source =
                        reader.read(plan(folder), folder.getFileName().toString());
                PLANS.add(new ComparedPlan(analyzer.analyze(source), source.text()));
            }
        }
    }

    private static Path plan(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("gold.json")).findFirst().orElseThrow();
        }
    }

    private static String json(List<Comparison> comparisons) throws IOException {
        StringWriter to = new StringWriter();
        ComparisonDocument.write(comparisons, to);
        return to.toString();
    }

    /** Each sample beside the next ones: the same ward's, and those of wards that have nothing to do with it. */
    @Test
    void everyComparisonOfSamplesFollowsIt() throws IOException {
        assertThat(PLANS).hasSize(18);
        PlanComparer comparer = new PlanComparer();
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < PLANS.size(); i++) {
            for (int j = 1; j <= 2; j++) {
                comparisons.add(comparer.compare(PLANS.get(i), PLANS.get((i + j) % PLANS.size())));
            }
        }
        assertThat(SCHEMA.validate(json(comparisons), InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(json(List.of()), InputFormat.JSON)).isEmpty();
    }

    @Test
    void itRefusesWhatIsNoComparison() throws IOException {
        String json = json(List.of(new PlanComparer().compare(PLANS.get(0), PLANS.get(2))));
        for (String broken : List.of(
                json.replace(ResultSchema.COMPARISONS.id(), "urn:other"),
                json.replace("\"comparisons\"", "\"comparison\""),
                json.replaceFirst("\"change\" : \"kept\"", "\"change\" : \"giữ\""),
                json.replaceFirst("\"drift\" : \\[ \"", "\"drift\" : [ \"x"),
                json.replaceFirst("\"taskId\" : \"[^\"]+\",", ""),
                json.replaceFirst("\"to\" : \"(....)-", "\"to\" : \"$1/"),
                json.replaceFirst("\"total\" : 0", "\"total\" : -0"))) {
            assertThat(broken).isNotEqualTo(json);
            assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void itNamesItself() {
        for (ResultSchema schema : ResultSchema.values()) {
            assertThat(schema.text())
                    .contains("\"$id\": \"" + schema.id() + "\"", "{\"const\": \"" + schema.id() + "\"}");
        }
    }
}
