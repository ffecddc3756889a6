package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.cli.Program.Run;
import vn.planlens.json.PlanJson;

class LauncherIT {

    /** Far beyond what the archives take: they are made behind everything else that the machine does. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    private Path folder;

    private static String plan() {
        return "KẾ HOẠCH\nCải cách hành chính năm 2024\n\nI. MỤC ĐÍCH\n\nThực hiện Nghị quyết số 76/NQ-CP.\n";
    }

    /** Locales that are not UTF-8, not installed, or not there; none may hide a file or spoil a letter. */
    @ParameterizedTest
    @CsvSource({"LC_ALL,C", "LC_ALL,POSIX", "LC_ALL,vi_VN.UTF-8", "LC_ALL,tr_TR.UTF-8", "LANG,vi_VN.TCVN", "LC_ALL,''"})
    void anyLocaleReadsAndWritesVietnamese(String variable, String locale) throws IOException {
        Files.writeString(folder.resolve("Kế hoạch số 1.txt"), plan());
        Run run = Program.launcher()
                .in(folder)
                .with("LC_ALL", "")
                .with(variable, locale)
                .run("extract", "Kế hoạch số 1.txt", "--out", "kết quả");
        assertThat(run).isEqualTo(new Run(0, "", ""));
        String json = Files.readString(folder.resolve("kết quả/Kế hoạch số 1.json"));
        assertThat(PlanJson.read(json).header().title()).isEqualTo("Cải cách hành chính năm 2024");
        assertThat(Program.launcher()
                        .in(folder)
                        .with("LC_ALL", "")
                        .with(variable, locale)
                        .run("extract", "Kế hoạch số 1.txt")
                        .out())
                .isEqualTo(json);
    }

    @Test
    void aLocaleThatIsNotInstalledStillChoosesTheLanguage() {
        assertThat(Program.launcher()
                        .with("LC_ALL", "vi_VN.UTF-8")
                        .run("--help")
                        .out())
                .startsWith("Cách dùng");
        assertThat(Program.launcher().with("LC_ALL", "C").run("--help").out()).startsWith("Usage");
    }

    @Test
    void aReaderThatHasEnoughIsNoError() {
        Run run = Program.shell(
                        "planlens schema | head -n 1; planlens --help | head -n 1; planlens search --help | true")
                .run();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("{\nUsage: planlens [-hV] [--lang=vi|en] [COMMAND]\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFullDiskIsAnError() {
        Run run = Program.shell("planlens schema > /dev/full").run();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("planlens: the results could not be written: ")
                .hasLineCount(1);
    }

    @Test
    void itRunsThroughALinkInAFolderWithBlanks() throws IOException {
        Path link = Files.createDirectories(folder.resolve("thư mục của tôi")).resolve("pl");
        Files.createSymbolicLink(link, Program.repository().resolve("planlens"));
        Run run = Program.shell("'" + link + "' --version && cd '" + link.getParent() + "' && ./pl --version")
                .run();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("PlanLens "));
        Files.delete(link);
    }

    @Test
    void theFirstStartMakesTheArchivesAndLaterOnesUseThem() throws IOException, InterruptedException {
        Path cache = folder.resolve("planlens");
        Program program = Program.launcher().with("PLANLENS_CDS", "on").with("XDG_CACHE_HOME", folder.toString());
        Run first = program.run("--version");
        assertThat(first.err()).isEmpty();
        Instant end = Instant.now().plus(PATIENCE);
        while (!names(cache).equals(archives(cache)) || archives(cache).isEmpty()) {
            assertThat(Instant.now())
                    .as("the archives are not made: " + names(cache))
                    .isBefore(end);
            Thread.sleep(200);
        }
        assertThat(archives(cache)).hasSize(2);
        assertThat(program.with("TZ", "Asia/Ho_Chi_Minh").run("--version")).isEqualTo(first);
        Files.writeString(folder.resolve("plan.md"), plan());
        program.with("PLANLENS_JAVA_OPTS", "-Xlog:class+load");
        assertThat(program.run("--version").out())
                .containsPattern("picocli.CommandLine source: shared objects file")
                .doesNotContain("org.apache.tika");
        assertThat(program.in(folder).run("extract", "plan.md").out())
                .containsPattern("org.apache.tika.detect.Detector source: shared objects file");
        assertThat(archives(cache)).hasSize(2);
    }

    private static List<String> names(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> archives(Path cache) throws IOException {
        return names(cache).stream().filter(name -> name.endsWith(".jsa")).toList();
    }

    @Test
    void withoutAPlaceForTheArchiveItStartsAsWell() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "");
        Run run = Program.launcher()
                .with("PLANLENS_CDS", "on")
                .with("XDG_CACHE_HOME", file.toString())
                .run("--version");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }
}
