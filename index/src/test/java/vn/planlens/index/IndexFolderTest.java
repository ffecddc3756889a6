package vn.planlens.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.index.IndexAccessException.Reason;

/** What is said of folders that hold no index, another one, or a damaged one. */
class IndexFolderTest {

    @TempDir
    private Path folder;

    private static Reason reading(Path directory) {
        return catchThrowableOfType(IndexAccessException.class, () -> PlanSearch.open(directory))
                .reason();
    }

    private static Reason writing(Path directory) {
        return catchThrowableOfType(IndexAccessException.class, () -> PlanIndex.open(directory))
                .reason();
    }

    private static void fill(Path directory) throws Exception {
        try (PlanIndex writer = PlanIndex.open(directory)) {
            IngestRun run = writer.begin(List.of("/plans"), TestIndex.TOOLS, Set.of());
            DraftPlan draft = DraftPlan.of("xã", "Một", null, "Thử", 2026).say("x");
            TestIndex.add(run, "/plans/1", draft);
            run.settle(false);
            run.finish();
        }
    }

    @Test
    void tellsThatThereIsNone() {
        assertThat(reading(folder.resolve("none"))).isEqualTo(Reason.NO_INDEX);
        assertThat(reading(folder)).isEqualTo(Reason.NO_INDEX);
    }

    @Test
    void tellsThatNoRunWasCompleted() throws Exception {
        try (PlanIndex writer = PlanIndex.open(folder)) {
            IngestRun run = writer.begin(List.of("/plans"), TestIndex.TOOLS, Set.of());
            TestIndex.add(
                    run,
                    "/plans/1",
                    DraftPlan.of("xã", "Một", null, "Thử", 2026).say("x"));
            run.checkpoint();
        }
        assertThat(reading(folder)).isEqualTo(Reason.NO_INDEX);
    }

    @Test
    void keepsOutOfAFolderWithOtherFiles() throws Exception {
        Files.writeString(folder.resolve("Kế hoạch.txt"), "x");
        assertThat(writing(folder)).isEqualTo(Reason.NOT_AN_INDEX);
        assertThat(folder).isDirectoryContaining("glob:**.txt");
        Files.writeString(folder.resolve("file"), "x");
        assertThat(writing(folder.resolve("file"))).isEqualTo(Reason.NOT_AN_INDEX);
    }

    @Test
    void recognisesAnIndexOfAnotherFormat() throws Exception {
        for (Map<String, String> data : List.of(Map.of("planlens.format", "999"), Map.of("other", "program"))) {
            Path other = folder.resolve(data.keySet().iterator().next());
            Files.createDirectories(other);
            try (IndexWriter writer = new IndexWriter(FSDirectory.open(other), new IndexWriterConfig())) {
                writer.setLiveCommitData(data.entrySet());
                writer.commit();
            }
            assertThat(reading(other)).isEqualTo(Reason.OTHER_FORMAT);
            assertThat(writing(other)).isEqualTo(Reason.OTHER_FORMAT);
        }
    }

    @Test
    void recognisesADamagedIndex() throws Exception {
        fill(folder);
        assertThat(IndexCheck.of(folder).isSound()).isTrue();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = bytes.length / 3; i < bytes.length / 3 + 50; i++) {
                    bytes[i] ^= 0x55;
                }
                Files.write(file, bytes);
            }
        }
        IndexCheck damaged;
        try {
            damaged = IndexCheck.of(folder);
        } catch (IndexAccessException e) {
            assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
            return;
        }
        assertThat(damaged.isSound()).isFalse();
    }

    @Test
    void tellsACutIndex() throws Exception {
        fill(folder);
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("_"))
                    .toList()) {
                Files.delete(file);
            }
        }
        assertThat(reading(folder)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void twoProcessesCannotWriteAtOnce() throws Exception {
        try (PlanIndex first = PlanIndex.open(folder)) {
            assertThat(first).isNotNull();
            assertThat(writing(folder)).isEqualTo(Reason.LOCKED);
        }
        PlanIndex.open(folder).close();
    }
}
