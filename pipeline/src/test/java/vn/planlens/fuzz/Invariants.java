package vn.planlens.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import vn.planlens.Analyzer;
import vn.planlens.ingest.PlanReader;
import vn.planlens.ingest.UnreadableFileException;
import vn.planlens.json.PlanJson;
import vn.planlens.json.PlanSchema;
import vn.planlens.model.Plan;
import vn.planlens.model.SourceText;
import vn.planlens.worker.SourceTextBytes;

/** What must hold of whatever is found in whatever text. */
final class Invariants {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.text(), InputFormat.JSON);

    private final PlanReader reader = new PlanReader();
    private final Analyzer analyzer = new Analyzer();

    /**
     * Reads the text as a file's and checks what is said about it.
     *
     * @return number of spans found in it
     */
    int check(String text) throws IOException {
        SourceText source;
        try {
            source = reader.readText(text);
        } catch (UnreadableFileException e) {
            assertThat(e.reason())
                    .isIn(
                            UnreadableFileException.Reason.EMPTY,
                            UnreadableFileException.Reason.NOT_A_DOCUMENT,
                            UnreadableFileException.Reason.DAMAGED);
            return 0;
        }
        assertThat(Normalizer.isNormalized(source.text(), Normalizer.Form.NFC))
                .as("text is NFC")
                .isTrue();
        assertThat(SourceTextBytes.read(SourceTextBytes.write(source))).isEqualTo(source);
        Plan plan = analyzer.analyze(source);
        String json = PlanJson.write(plan);
        assertThat(PlanJson.write(analyzer.analyze(reader.readText(text))))
                .as("the same again")
                .isEqualTo(json);
        assertThat(PlanJson.read(json)).isEqualTo(plan);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        JsonNode tree = JSON.readTree(json);
        references(tree);
        return spans(tree, source.text());
    }

    /** Every span lies inside the text, and the words under it are its quote. */
    private static int spans(JsonNode node, String text) {
        int found = 0;
        JsonNode span = node.get("span");
        if (span != null && !span.isNull()) {
            found++;
            int start = span.get("start").asInt();
            int end = span.get("end").asInt();
            assertThat(start).isBetween(0, end);
            assertThat(end).isLessThanOrEqualTo(text.length());
            JsonNode quote = node.get("quote");
            if (quote != null) {
                assertThat(bare(quote.asText())).isEqualTo(bare(text.substring(start, end)));
            }
        }
        for (JsonNode child : node) {
            found += spans(child, text);
        }
        return found;
    }

    /** Quotes are whole again where a line or page broke them: blanks do not count. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    /** Ids are unique, and what is pointed at is there. */
    private static void references(JsonNode plan) {
        Set<String> ids = new HashSet<>();
        ids(plan, ids);
        plan.findValues("sectionId").forEach(id -> assertPresent(id, ids));
        for (JsonNode task : plan.get("tasks")) {
            task.get("deadlines").forEach(id -> assertPresent(id, ids));
            task.get("channels").forEach(id -> assertPresent(id, ids));
            assertPresent(task.get("sameAs"), ids);
        }
    }

    private static void ids(JsonNode node, Set<String> ids) {
        if (node.hasNonNull("id")) {
            assertThat(ids.add(node.get("id").asText()))
                    .as("id stands once: %s", node.get("id"))
                    .isTrue();
        }
        node.forEach(child -> ids(child, ids));
    }

    private static void assertPresent(JsonNode id, Set<String> ids) {
        if (!id.isNull()) {
            assertThat(ids).contains(id.asText());
        }
    }
}
