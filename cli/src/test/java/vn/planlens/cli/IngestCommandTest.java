package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.planlens.cli.Program.Run;

/** What {@code ingest} tells, and what {@code status} tells of it afterwards. */
@ExtendWith(IndexedSamples.Shared.class)
class IngestCommandTest {

    private final IndexedSamples samples;

    IngestCommandTest(IndexedSamples samples) {
        this.samples = samples;
    }

    @Test
    void everyFileEndsInOneStateAndIsToldOf() throws IOException {
        assertThat(samples.ingested().exitCode()).as(samples.ingested().err()).isZero();
        assertThat(samples.ingested().err()).isEmpty();
        assertThat(samples.ingested().out()).contains("xã Cẩm Duệ", "cam-due-2024.rtf");
        JsonNode again = samples.json("ingest", Program.samples());
        assertThat(again.get("states").get("unchanged").asInt())
                .isEqualTo(IndexedSamples.gold().size());
        assertThat(again.get("files").asInt()).isEqualTo(IndexedSamples.gold().size());
        assertThat(again.get("skipped").asInt())
                .isGreaterThanOrEqualTo(IndexedSamples.gold().size());
        assertThat(again.get("plans")).isEmpty();
    }

    @Test
    void aTerminalShowsHowFarARunIs() throws IOException {
        Files.createDirectories(samples.folder().resolve("two"));
        Files.writeString(samples.folder().resolve("two/a.txt"), "KẾ HOẠCH\nCải cách hành chính năm 2024\n");
        Files.writeString(samples.folder().resolve("two/b.txt"), "KẾ HOẠCH\nCải cách hành chính năm 2026\n");
        Run run = Program.onClassPath("-Dplanlens.terminal=err", "-Dplanlens.columns=90")
                .in(samples.folder())
                .run("ingest", "two", "--index", "two.index");
        assertThat(run.err())
                .contains("Reading", "100%", "2/2", "/s", ".txt", "\u001b[2K")
                .endsWith("\u001b[2K");
        assertThat(run.out()).doesNotContain("Reading");
    }

    @Test
    void statusCountsWhatIsThere() throws IOException {
        JsonNode status = samples.json("status");
        assertThat(status.get("documents").asInt())
                .isEqualTo(IndexedSamples.gold().size());
        assertThat(samples.run("status", "--failed").out().lines()).hasSize(2);
        assertThat(samples.run("status", "--files", "--format", "csv").out().lines())
                .hasSize(1 + IndexedSamples.gold().size());
    }
}
