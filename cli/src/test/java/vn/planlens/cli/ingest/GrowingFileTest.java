package vn.planlens.cli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.cli.files.PlanFiles;
import vn.planlens.index.FileState;
import vn.planlens.index.IndexCheck;
import vn.planlens.ingest.PlanReader;
import vn.planlens.ingest.SourceReader;

/** A file that is being written while it is read: what was read is in the index, and the next run reads the rest. */
class GrowingFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatGrowsIsReadAsItWasFound() throws Exception {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Path file = Files.writeString(
                plans.resolve("plan.txt"),
                "KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC ĐÍCH\n\nPhục vụ tốt hơn.\n");
        SourceReader growing = (path, name) -> {
            append(path, "\nII. NHIỆM VỤ\n\nRà soát văn bản.\n");
            return new PlanReader().read(path, name);
        };
        assertThat(run(plans, growing)).containsOnlyKeys(FileState.INDEXED);
        assertThat(IndexCheck.of(folder.resolve("index"))).isEqualTo(new IndexCheck(1, 1, false, List.of()));
        assertThat(run(plans, new PlanReader()))
                .as("the hash of what was read is known")
                .containsOnlyKeys(FileState.UNCHANGED);
        append(file, "\nIII. KINH PHÍ\n");
        assertThat(run(plans, new PlanReader())).containsOnlyKeys(FileState.INDEXED);
        assertThat(IndexCheck.of(folder.resolve("index"))).isEqualTo(new IndexCheck(1, 1, false, List.of()));
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<FileState, Integer> run(Path plans, SourceReader reader) throws Exception {
        return new Ingest(reader, Ingest.Progress.NONE)
                .run(folder.resolve("index"), List.of(plans), PlanFiles.of(List.of(plans)), Set.of(), false)
                .summary()
                .states();
    }
}
