package vn.planlens.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports are streamed: their rows would fill the heap many times over. */
class ManyTasksTest {

    private static final int ROWS = 30_000;

    @TempDir
    private Path folder;

    @Test
    void aSmallHeapIsEnough() throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ManyTasks.class.getName(),
                        folder.toString(),
                        String.valueOf(ROWS))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        for (String name : List.of("tasks.jsonl", "tasks.csv", "tasks.md")) {
            try (Stream<String> lines = Files.lines(folder.resolve(name))) {
                assertThat(lines.filter(line -> line.contains("Rà soát, cập nhật")))
                        .as(name)
                        .hasSize(ROWS);
            }
        }
        for (String name : List.of("tasks.json", "tasks.ics", "tasks.xlsx")) {
            assertThat(Files.size(folder.resolve(name))).as(name).isGreaterThan(500_000);
        }
    }
}
