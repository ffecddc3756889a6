package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.cli.Program.Run;

/**
 * {@code kill -9} at any moment of {@code planlens ingest}: no worker survives, the index is sound and tells of the run
 * before, and the next run ends as an undisturbed one.
 */
class KillIT {

    private static final long SEED = 20260702;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How many kills a run goes through before it may end. */
    private static final int KILLS_IN_A_ROW = 5;

    /** Plans of which there are three copies: a kill may come between any two of them. */
    private static final int COPIED = 5;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private Path plans;
    private Path index;
    private Path temporary;
    private int kills;
    private int unfinished;

    @BeforeEach
    void prepare() throws IOException {
        plans = folder.resolve("plans");
        index = folder.resolve("index");
        temporary = Files.createDirectories(folder.resolve("temporary"));
    }

    @Test
    void aKilledRunLosesNothing() throws Exception {
        killAgainAndAgain(10, 40, List.of("nong-trang-2026.docx", "cam-due-2026.odt", "nong-trang-2024.pdf"));
    }

    /** Long enough for checkpoints: the next run goes on in the middle. */
    @Test
    @Tag("long")
    void aHundredKilledRunsLoseNothing() throws Exception {
        List<String> samples = List.of(
                "nong-trang-2026.docx",
                "nong-trang-2022.doc",
                "cam-due-2026.odt",
                "cam-due-2024.rtf",
                "nong-trang-2024.pdf",
                "chanh-hiep-2026.html");
        killAgainAndAgain(100, 200, samples);
        assertThat(unfinished).as("runs killed after a checkpoint").isPositive();
    }

    private void killAgainAndAgain(int leastKills, int texts, List<String> samples) throws Exception {
        List<World> worlds = List.of(new World(1, texts, samples), new World(2, texts * 2 / 3, samples.subList(1, 2)));
        long longest = 0;
        for (World world : worlds) {
            world.build();
            long start = System.nanoTime();
            world.expected = finish(folder.resolve("undisturbed"), world);
            longest = Math.max(longest, System.nanoTime() - start);
        }
        Map<String, String> before = Map.of();
        for (int phase = 0; kills < leastKills; phase++) {
            World world = worlds.get(phase % worlds.size());
            world.build();
            for (int killed = 0; killed < KILLS_IN_A_ROW; ) {
                boolean done = !runAndKill((long) (random.nextDouble() * longest), random.nextInt(4) == 0);
                before = checkAfterKill(before, world);
                if (done) {
                    break;
                }
                killed++;
                kills++;
            }
            before = finish(index, world);
            assertThat(before).as("after %s kills", kills).isEqualTo(world.expected);
            try (Stream<Path> left = Files.list(temporary)) {
                assertThat(left).isEmpty();
            }
            System.out.printf(
                    "KillIT: %d kills of runs of up to %.1f s, %d of them after a checkpoint%n",
                    kills, longest / 1e9, unfinished);
        }
    }

    /** The files of a moment, and what an index of them says. */
    private final class World {

        private final long seed;
        private final int texts;
        private final List<String> samples;
        private int files;
        private Map<String, String> expected;

        private World(long seed, int texts, List<String> samples) {
            this.seed = seed;
            this.texts = texts;
            this.samples = samples;
        }

        private void build() throws IOException {
            if (Files.exists(plans)) {
                try (Stream<Path> old = Files.list(plans)) {
                    for (Path file : (Iterable<Path>) old::iterator) {
                        Files.delete(file);
                    }
                }
            }
            TextPlans.write(plans, texts, seed);
            List<Path> written;
            try (Stream<Path> all = Files.list(plans)) {
                written = all.sorted().limit(COPIED).toList();
            }
            for (Path text : written) {
                for (String copy : List.of("0 ", "zz ")) {
                    Files.copy(text, plans.resolve(copy + text.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            for (String sample : samples) {
                Path source = Program.samples()
                        .resolve(sample.substring(0, sample.lastIndexOf('.')))
                        .resolve(sample);
                Files.copy(source, plans.resolve(sample), StandardCopyOption.COPY_ATTRIBUTES);
                byte[] cut = new byte[1000];
                System.arraycopy(Files.readAllBytes(source), 0, cut, 0, cut.length);
                Files.setLastModifiedTime(
                        Files.write(plans.resolve("cut-" + sample), cut), Files.getLastModifiedTime(source));
            }
            files = texts + 2 * COPIED + 2 * samples.size();
        }
    }

    private Program program() {
        return Program.launcher().with("PLANLENS_JAVA_OPTS", "-Djava.io.tmpdir=" + temporary);
    }

    /** Ends a run undisturbed and returns what the index says. */
    private Map<String, String> finish(Path where, World world) throws Exception {
        Run run = program().run("ingest", plans, "--index", where, "--format", "json");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
        JsonNode account = new ObjectMapper().readTree(run.out());
        int sum = 0;
        for (JsonNode files : account.get("states")) {
            sum += files.asInt();
        }
        assertThat(sum).isEqualTo(account.get("files").asInt()).isEqualTo(world.files);
        assertThat(check(where).get("unfinished").asBoolean()).isFalse();
        Map<String, String> export = IndexExport.of(where);
        assertThat(export.keySet().stream().filter(key -> key.startsWith("/"))).hasSize(world.files);
        return export;
    }

    /** Whether the run was still on when it was killed. */
    private boolean runAndKill(long nanoseconds, boolean workersToo) throws Exception {
        Process ingest = program().start("ingest", plans, "--index", index);
        if (ingest.waitFor(nanoseconds, TimeUnit.NANOSECONDS)) {
            return false;
        }
        List<ProcessHandle> workers = ingest.descendants().toList();
        ingest.destroyForcibly();
        if (workersToo) {
            workers.forEach(ProcessHandle::destroyForcibly);
        }
        boolean wasOn = ingest.waitFor() != 0;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ownProcesses().isEmpty()) {
            assertThat(System.nanoTime())
                    .as("workers survive: %s", ownProcesses())
                    .isLessThan(end);
            Thread.sleep(20);
        }
        return wasOn;
    }

    /** Processes that name this test's folder for temporary files, however they came to be. */
    private List<String> ownProcesses() throws IOException {
        List<String> own = new ArrayList<>();
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            for (Path process : (Iterable<Path>)
                    all.filter(path -> path.getFileName().toString().matches("\\d+"))::iterator) {
                String command;
                try {
                    command =
                            Files.readString(process.resolve("cmdline"), java.nio.charset.StandardCharsets.ISO_8859_1);
                } catch (IOException e) {
                    continue;
                }
                if (command.contains("java.io.tmpdir=" + temporary)) {
                    own.add(process.getFileName() + " " + command.replace('\0', ' '));
                }
            }
        }
        return own;
    }

    /** After a kill the index tells what it told before, or what it should tell in the end. */
    private Map<String, String> checkAfterKill(Map<String, String> before, World world) throws Exception {
        Run check = Program.inside("check", "--index", index.toString(), "--format", "json");
        if (check.exitCode() == 2) {
            assertThat(before).isEmpty();
            return before;
        }
        JsonNode sound = new ObjectMapper().readTree(check.out());
        assertThat(sound.get("problems")).isEmpty();
        assertThat(check.exitCode()).isZero();
        unfinished += sound.get("unfinished").asBoolean() ? 1 : 0;
        if (sound.get("files").asInt() == 0) {
            assertThat(before).isEmpty();
            return before;
        }
        Map<String, String> now = IndexExport.of(index);
        assertThat(now).isIn(before, world.expected);
        return now;
    }

    private static JsonNode check(Path where) throws IOException {
        Run check = Program.inside("check", "--index", where.toString(), "--format", "json");
        assertThat(check.exitCode()).as(check.err()).isZero();
        return new ObjectMapper().readTree(check.out());
    }
}
