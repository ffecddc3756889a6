package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.cli.ingest.HostileFiles;

/** How much memory a run and its workers take together: what the system says of them, ten times a second. */
@Tag("long")
class MemoryIT {

    private static final long INTERVAL = 100;

    /** Two workers and the run itself, each at its limit, and what Java needs beside the heap. */
    private static final long MOST_MEGABYTES = 3_000;

    private static final int ORDINARY = 2_000;

    @TempDir
    private Path folder;

    @Test
    void hostileFiles() throws Exception {
        int files = HostileFiles.write(Files.createDirectory(folder.resolve("plans")), Program.samples())
                .size();
        report(files + " hostile files", 3);
    }

    @Test
    void ordinaryPlans() throws Exception {
        Files.createDirectory(folder.resolve("plans"));
        List<Path> samples;
        try (Stream<Path> all = Files.walk(Program.samples())) {
            samples = all.filter(file ->
                            file.getFileName().toString().matches("[a-z-]+-20\\d\\d\\.(docx|odt|pdf|rtf|html|txt|md)"))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < ORDINARY; i++) {
            Path sample = samples.get(i % samples.size());
            Files.write(folder.resolve("plans/" + i + "-" + sample.getFileName()), variant(sample, i));
        }
        report(ORDINARY + " ordinary plans", 0);
    }

    /** The sample with a remark that no reader reads, so that it is no copy of another. */
    private static byte[] variant(Path sample, int number) throws IOException {
        byte[] whole = Files.readAllBytes(sample);
        byte[] remark = ("\n% " + number + "\n").getBytes(StandardCharsets.US_ASCII);
        String name = sample.toString();
        if (name.endsWith("docx") || name.endsWith("odt")) {
            whole[whole.length - 2] = (byte) remark.length;
        } else if (!name.endsWith("pdf")) {
            remark = ("\n" + " ".repeat(1 + number)).getBytes(StandardCharsets.US_ASCII);
        }
        byte[] variant = Arrays.copyOf(whole, whole.length + remark.length);
        System.arraycopy(remark, 0, variant, whole.length, remark.length);
        return variant;
    }

    private void report(String what, int exitCode) throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        long start = System.nanoTime();
        Process ingest = Program.launcher()
                .in(folder)
                .with("PLANLENS_JAVA_OPTS", "-Djava.io.tmpdir=" + temporary)
                .start("ingest", "plans", "--index", "index");
        long most = 0;
        long mostResident = 0;
        int processes = 0;
        while (!ingest.waitFor(INTERVAL, TimeUnit.MILLISECONDS)) {
            List<ProcessHandle> tree = Stream.concat(Stream.of(ingest.toHandle()), ingest.descendants())
                    .toList();
            most = Math.max(most, kilobytes(tree, "Pss:"));
            mostResident = Math.max(mostResident, kilobytes(tree, "Rss:"));
            processes = Math.max(processes, tree.size());
        }
        System.out.printf(
                "MemoryIT: %s: peak %d MB (PSS), %d MB (RSS) in at most %d processes, %d s%n",
                what, most >> 10, mostResident >> 10, processes, (System.nanoTime() - start) / 1_000_000_000);
        assertThat(ingest.exitValue()).isEqualTo(exitCode);
        assertThat(most >> 10).isBetween(50L, MOST_MEGABYTES);
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).as("temporary files").isEmpty();
        }
    }

    private static long kilobytes(List<ProcessHandle> processes, String what) {
        long sum = 0;
        for (ProcessHandle process : processes) {
            try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup"))) {
                sum += lines.filter(line -> line.startsWith(what))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum();
            } catch (IOException | java.io.UncheckedIOException e) {
                // It ended meanwhile.
            }
        }
        return sum;
    }
}
