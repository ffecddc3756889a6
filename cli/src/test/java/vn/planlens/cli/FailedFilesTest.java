package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.cli.Program.Run;

/** Files that gave no plan: counted with what to do about them, listed with their reasons, read again when asked. */
class FailedFilesTest {

    @TempDir
    private Path folder;

    private Path plans;

    @BeforeEach
    void write() throws IOException {
        plans = folder.resolve("plans");
        TextPlans.write(plans, 2, 1);
        Files.createFile(plans.resolve("empty.txt"));
        byte[] whole = Files.readAllBytes(Program.samples().resolve("nong-trang-2026/nong-trang-2026.docx"));
        Files.write(plans.resolve("half.docx"), Arrays.copyOf(whole, whole.length / 2));
        for (int i = 0; i < 25; i++) {
            Files.writeString(
                    plans.resolve("recipe-" + i + ".txt"), "Nấu nước mắm số " + i + " cho vừa ăn.\n".repeat(9));
        }
    }

    private Run planlens(String... arguments) {
        String[] call = Arrays.copyOf(arguments, arguments.length + 2);
        call[arguments.length] = "--index";
        call[arguments.length + 1] = folder.resolve("index").toString();
        return Program.inside(call);
    }

    /** When each file was read. */
    private Map<String, String> readings() throws IOException {
        Map<String, String> readings = new TreeMap<>();
        for (JsonNode file : new ObjectMapper()
                .readTree(planlens("status", "--files", "--format", "json").out())
                .get("files")) {
            String path = file.get("path").asText();
            readings.put(
                    path.substring(path.lastIndexOf('/') + 1),
                    file.get("ingested").asText());
        }
        return readings;
    }

    @Test
    void theTableSaysWhatToDoAndTheListIsShort() {
        Run run = planlens("ingest", plans.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .containsPattern("State +Files +What to do\n")
                .containsPattern("damaged +1 +open them in an office program and save them anew")
                .containsPattern("empty +1 +get them again from where they came");
        assertThat(run.err().lines())
                .hasSize(21)
                .last()
                .asString()
                .contains("and 7 more; planlens status --failed lists them all");
        Run again = planlens("ingest", plans.toString());
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).as("what failed before is told again").isEqualTo(run.err());
        assertThat(planlens("status").out()).containsPattern("State +Files +What to do\n");
    }

    @Test
    void statusListsThemInEachFormat() throws IOException {
        planlens("ingest", plans.toString());
        assertThat(planlens("status", "--failed").out().lines()).hasSize(2 + 27);
        Run csv = planlens("status", "--failed", "--format", "csv");
        assertThat(csv.out().lines())
                .hasSize(1 + 27)
                .first()
                .isEqualTo("path,state,reason,bytes,mediaType,pages,contentHash,modified,seconds,tools,ingested");
        JsonNode json = new ObjectMapper()
                .readTree(planlens("status", "--failed", "--format", "json").out())
                .get("files");
        assertThat(json).hasSize(27);
        for (JsonNode file : json) {
            for (String field : "path contentHash bytes modified state reason took tools ingested".split(" ")) {
                assertThat(file.hasNonNull(field)).as("%s of %s", field, file).isTrue();
            }
            assertThat(file.get("state").asText()).isIn("damaged", "empty", "not-a-plan");
        }
    }

    @Test
    void retryReadsAgainWhatItNamesAndNothingElse() throws IOException {
        planlens("ingest", plans.toString());
        Map<String, String> first = readings();
        assertThat(planlens("ingest", plans.toString(), "--retry", "damaged").exitCode())
                .isEqualTo(3);
        assertThat(changed(first, readings())).containsOnlyKeys("half.docx");
        Map<String, String> second = readings();
        planlens("ingest", plans.toString(), "--retry", "failed");
        assertThat(changed(second, readings()))
                .hasSize(27)
                .containsKeys("half.docx", "empty.txt", "recipe-0.txt")
                .doesNotContainKeys("plan-0000.txt", "plan-0001.txt");
        Run unknown = planlens("ingest", plans.toString(), "--retry", "broken");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("broken is no state", "failed, indexed", "timed-out");
    }

    private static Map<String, String> changed(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changed = new TreeMap<>(after);
        changed.entrySet().removeAll(before.entrySet());
        return changed;
    }
}
