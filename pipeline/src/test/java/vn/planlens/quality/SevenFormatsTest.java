package vn.planlens.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.Analyzer;
import vn.planlens.ingest.PlanReader;
import vn.planlens.json.PlanJson;

/** One plan in seven formats gives the same facts: the plan JSON but for what tells of the file itself. */
class SevenFormatsTest {

    private static final Path FOLDER = Path.of("src/test/resources/vn/planlens/ingest/seven-formats");
    private static final List<String> OF_THE_FILE = List.of("id", "source", "warnings");
    private static final List<String> PLACES = List.of("span", "page");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Analyzer analyzer;
    private static JsonNode docx;

    @BeforeAll
    static void readOne() throws IOException {
        analyzer = new Analyzer();
        docx = facts("docx");
        assertThat(docx.get("tasks").size()).isGreaterThan(15);
    }

    @ParameterizedTest
    @CsvSource({"doc", "odt", "rtf", "html", "pdf", "txt"})
    void giveTheSameFacts(String format) throws IOException {
        assertThat(facts(format).toPrettyString()).isEqualTo(docx.toPrettyString());
    }

    private static JsonNode facts(String format) throws IOException {
        String name = "cam-due-2022." + format;
        String json = PlanJson.write(analyzer.analyze(new PlanReader().read(FOLDER.resolve(name), name)));
        ObjectNode plan = (ObjectNode) MAPPER.readTree(json);
        plan.remove(OF_THE_FILE);
        withoutPlaces(plan);
        return plan;
    }

    private static void withoutPlaces(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(PLACES);
        }
        node.forEach(SevenFormatsTest::withoutPlaces);
    }
}
