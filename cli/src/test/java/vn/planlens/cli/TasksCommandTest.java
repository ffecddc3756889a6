package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.planlens.cli.Program.Run;
import vn.planlens.cli.export.ResultSchema;
import vn.planlens.json.PlanJson;

/** {@code tasks} on the samples. */
@ExtendWith(IndexedSamples.Shared.class)
class TasksCommandTest {

    private final IndexedSamples samples;

    TasksCommandTest(IndexedSamples samples) {
        this.samples = samples;
    }

    @Test
    void tasksFollowTheirSchemaAndSayWhereTheyStand() throws IOException {
        Run run = samples.run("tasks", "--format", "json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ResultSchema.TASKS.text(), InputFormat.JSON)
                        .validate(run.out(), InputFormat.JSON))
                .isEmpty();
        List<String> placeless = new ArrayList<>();
        PlanJson.mapper().readTree(run.out()).get("tasks").forEach(task -> {
            if (task.get("quote").asText().isEmpty()
                    || task.get("file").asText().isEmpty()) {
                placeless.add(task.get("text").asText());
            }
        });
        assertThat(placeless).isEmpty();
    }

    @Test
    void anExportIsWholeAndRepeatable() throws IOException {
        for (String name : List.of("tasks.xlsx", "tasks.ics", "tasks.csv", "tasks.jsonl", "tasks.md", "tasks.json")) {
            Path file = samples.folder().resolve(name);
            assertThat(samples.run("tasks", "--year", "2024", "--out", file).exitCode())
                    .isZero();
            byte[] first = Files.readAllBytes(file);
            assertThat(first).as(name).isNotEmpty();
            samples.run("tasks", "--year", "2024", "--out", file);
            assertThat(Files.readAllBytes(file)).as(name).isEqualTo(first);
        }
        Path unknown = samples.folder().resolve("tasks.xyz");
        assertThat(samples.run("tasks", "--out", unknown).exitCode()).isEqualTo(2);
        assertThat(unknown).doesNotExist();
    }

    @Test
    void aTerminalShowsHowFarAnExportIs() {
        Run run = Program.onClassPath("-Dplanlens.terminal=err", "-Dplanlens.columns=90")
                .in(samples.folder())
                .run("tasks", "--year", "2024", "--out", "shown.csv");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("100%", "\u001b[2K");
        Path quiet = samples.folder().resolve("quiet.csv");
        assertThat(samples.run("tasks", "--year", "2024", "--out", quiet).err()).doesNotContain("%", "\u001b");
    }

    @Test
    void filtersOfTheSearchChooseTheTasks() throws IOException {
        int all = tasks();
        for (String[] filter : new String[][] {
            {"--ward", "Nông Trang"},
            {"--year", "2024"},
            {"--unit", "Công an"},
            {"--channel", "zalo"},
            {"--due", "2024-06"},
            {"--cites", "505/QĐ-TTg"},
            {"khảo sát"}
        }) {
            assertThat(tasks(filter)).as(String.join(" ", filter)).isBetween(1, all - 1);
        }
    }

    private int tasks(String... filter) throws IOException {
        return samples.json(Stream.concat(Stream.of("tasks"), Stream.of(filter)).toArray())
                .get("tasks")
                .size();
    }
}
