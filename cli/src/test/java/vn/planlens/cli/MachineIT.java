package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.cli.Program.Run;

/** What machines do to a run: another run, folders that cannot be written to, full disks, things that are no files. */
class MachineIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** A name space of its own, in which an ordinary user may mount. */
    private static final String ALONE = "unshare --map-root-user --mount ";

    @TempDir
    private Path folder;

    private static Program planlens() {
        return Program.launcher();
    }

    private static boolean mayMount() {
        return Program.shell(ALONE + "true").run().exitCode() == 0;
    }

    @Test
    void ofTwoRunsAtOnceOneIsToldWhoHoldsTheIndex() throws Exception {
        TextPlans.write(folder.resolve("plans"), 30, 1);
        Path index = folder.resolve("index");
        Process first = planlens().in(folder).start("ingest", "plans", "--index", index);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(index.resolve(".writer"))) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(5);
        }
        assertThat(Program.shell("kill -STOP " + first.pid()).run().exitCode()).isZero();
        assertThat(first.isAlive()).isTrue();
        Run second = planlens().in(folder).run("ingest", "plans", "--index", index);
        Run check = planlens().in(folder).run("check", "--index", index);
        assertThat(Program.shell("kill -CONT " + first.pid()).run().exitCode()).isZero();
        assertThat(second.exitCode()).as(second.err()).isEqualTo(4);
        assertThat(second.err()).contains("process " + first.pid() + " on ");
        assertThat(check.exitCode()).isEqualTo(4);
        assertThat(first.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(first.exitValue()).isZero();
        assertThat(index.resolve(".writer")).doesNotExist();
        assertThat(planlens().in(folder).run("check", "--index", index).out()).contains("30 plans, 30 files");
    }

    @Test
    void aReadOnlyIndexAnswersAndIsNotChanged() throws Exception {
        assumeTrue(mayMount(), "needs the right to mount");
        TextPlans.write(folder.resolve("plans"), 2, 1);
        Path index = folder.resolve("index");
        assertThat(planlens()
                        .in(folder)
                        .run("ingest", "plans", "--index", index)
                        .exitCode())
                .isZero();
        String calls = String.join(
                "; ",
                "mount --bind index index && mount -o remount,bind,ro index || exit 99",
                "planlens ingest plans --index index; echo ingest $?",
                "planlens status --index index --files --format csv; echo status $?",
                "planlens check --index index; echo check $?",
                "planlens ingest plans --index index/new; echo new $?");
        Run run = Program.shell(ALONE + "sh -c '" + calls + "'").in(folder).run();
        assertThat(run.out()).contains("ingest 1\n", "status 0\n", "check 0\n", "new 1\n", "2 plans, 2 files");
        assertThat(run.err()).contains("its folder is read-only");
    }

    /** The disk is a real one, of memory; the index that it held is looked at after there was more room. */
    @Test
    @Tag("long")
    void aFullDiskOfAnySizeHarmsNothing() throws Exception {
        assumeTrue(mayMount(), "needs the right to mount");
        TextPlans.write(folder.resolve("plans"), 120, 1);
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(planlens()
                        .in(folder)
                        .run("ingest", "plans", "--index", undisturbed)
                        .exitCode())
                .isZero();
        Map<String, String> expected = IndexExport.of(undisturbed);
        Files.createDirectories(folder.resolve("disk"));
        int full = 0;
        for (int kilobytes = 32; kilobytes <= 2048; kilobytes += Math.max(32, kilobytes / 3)) {
            Path saved = folder.resolve("saved-" + kilobytes);
            String calls = String.join(
                    "; ",
                    "mount -t tmpfs -o size=" + kilobytes + "k tmpfs disk || exit 99",
                    "planlens ingest plans --index disk/index; first=$?",
                    "planlens check --index disk/index; check=$?",
                    "mount -o remount,size=64m disk",
                    "planlens ingest plans --index disk/index; second=$?",
                    "cp -r disk/index " + saved.getFileName(),
                    "echo ends $first $check $second");
            Run run = Program.shell(ALONE + "sh -c '" + calls + "'").in(folder).run();
            assertThat(run.out()).as("%s KB: %s", kilobytes, run.err()).containsPattern("ends [01] [02] 0\n");
            if (run.out().contains("ends 1")) {
                full++;
                assertThat(run.err()).contains("is full");
            }
            assertThat(IndexExport.of(saved)).as("%s KB", kilobytes).isEqualTo(expected);
        }
        System.out.println("MachineIT: " + full + " disks were too small");
        assertThat(full).isGreaterThan(5);
    }

    @Test
    void whatIsNoFileIsNotRead() throws Exception {
        Path plans = folder.resolve("plans");
        TextPlans.write(plans, 6, 1);
        Path below = Files.createDirectories(plans.resolve("loop/sâu"));
        Files.createSymbolicLink(below.resolve("up"), plans);
        Files.createSymbolicLink(plans.resolve("self.txt"), plans.resolve("self.txt"));
        Files.createSymbolicLink(plans.resolve("gone.txt"), plans.resolve("nowhere.txt"));
        Files.createSymbolicLink(plans.resolve("zeros.txt"), Path.of("/dev/zero"));
        assertThat(Program.shell("mkfifo plans/pipe.txt").in(folder).run().exitCode())
                .isZero();
        // Names whose bytes are no text, and names that differ only in how their marks are stored, are files of their
        // own.
        String text = Files.readString(plans.resolve("plan-0000.txt"));
        for (String name : new String[] {"%E9.txt", "%E8.txt", "h%C3%B2a.txt", "ho%CC%80a.txt"}) {
            Files.writeString(Path.of(URI.create(plans.toUri() + name)), text + name + "\n");
        }
        Path deep = plans;
        for (int i = 0; i < 5; i++) {
            deep = deep.resolve("thư mục rất sâu ".repeat(10).strip());
        }
        Files.writeString(Files.createDirectories(deep).resolve("k".repeat(250) + ".txt"), text + "sâu\n");
        try (RandomAccessFile endless =
                new RandomAccessFile(plans.resolve("endless.pdf").toFile(), "rw")) {
            endless.setLength(1L << 40);
        }
        Run run = planlens().in(folder).run("ingest", "plans", "--format", "json");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
        JsonNode account = new ObjectMapper().readTree(run.out());
        Map<String, Integer> states = new TreeMap<>();
        account.get("states")
                .fields()
                .forEachRemaining(
                        state -> states.put(state.getKey(), state.getValue().asInt()));
        assertThat(states).isEqualTo(Map.of("indexed", 11, "too-large", 1));
        assertThat(account.get("files").asInt()).isEqualTo(12);
        assertThat(planlens()
                        .in(folder)
                        .run("status", "--files", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(1 + 12);
        Run named = planlens().in(folder).run("ingest", "plans/pipe.txt", "/dev/zero", "--format", "json");
        assertThat(named.exitCode()).isEqualTo(3);
        assertThat(new ObjectMapper()
                        .readTree(named.out())
                        .at("/states/unreadable")
                        .asInt())
                .isEqualTo(2);
        for (String call : new String[] {"plans/pipe.txt", "plans/zeros.txt"}) {
            assertThat(planlens().in(folder).run("extract", call).exitCode()).isEqualTo(3);
        }
        Files.delete(plans.resolve("zeros.txt"));
        Files.delete(Path.of(URI.create(plans.toUri() + "%E9.txt")));
        Files.delete(Path.of(URI.create(plans.toUri() + "%E8.txt")));
    }
}
