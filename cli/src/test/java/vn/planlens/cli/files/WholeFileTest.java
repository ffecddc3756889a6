package vn.planlens.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void isThereOnlyWhenItIsComplete() throws IOException {
        Path target = folder.resolve("tasks.csv");
        Files.writeString(target, "old");
        try (WholeFile file = new WholeFile(target)) {
            file.write("new".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            file.flush();
            assertThat(target).hasContent("old");
            assertThat(names()).hasSize(2).anyMatch(name -> name.startsWith(".planlens-") && name.endsWith(".tmp"));
            file.complete();
        }
        assertThat(target).hasContent("new");
        assertThat(names()).containsExactly("tasks.csv");
    }

    @Test
    void leavesWhatWasThereWhereWritingFails() throws IOException {
        Path target = folder.resolve("tasks.csv");
        Files.writeString(target, "old");
        try (WholeFile file = new WholeFile(target)) {
            file.write(1);
        }
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("tasks.csv");
    }

    @Test
    void makesTheFoldersAbove() throws IOException {
        Path target = folder.resolve("a/b/page.html");
        WholeFile.write(target, "trang");
        assertThat(target).hasContent("trang");
    }
}
