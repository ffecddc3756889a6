package vn.planlens.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.ingest.PlanReader;
import vn.planlens.ingest.UnreadableFileException;
import vn.planlens.ingest.UnreadableFileException.Reason;
import vn.planlens.model.SourceText;

@Isolated("counts the processes that it starts")
class WorkerPoolTest {

    private static final String TEXT = "KẾ HOẠCH\nCải cách hành chính phường Nông Trang năm 2026\n";

    @TempDir
    private Path folder;

    @Test
    void aWorkerReadsWhatThisProcessReads() throws IOException {
        Path file = Files.writeString(folder.resolve("Kế hoạch.txt"), TEXT);
        try (WorkerPool pool = new WorkerPool(WorkerLimits.ORDINARY)) {
            assertThat(pool.read(file, "Kế hoạch.txt")).isEqualTo(new PlanReader().read(file, "Kế hoạch.txt"));
        }
    }

    @Test
    void aReasonComesBackAsItWasGiven() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        try (WorkerPool pool = new WorkerPool(WorkerLimits.ORDINARY)) {
            assertThat(reason(pool, empty)).isEqualTo(Reason.EMPTY);
            assertThat(reason(pool, folder.resolve("missing.txt"))).isEqualTo(Reason.UNREADABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"hang.txt, TIMED_OUT", "swell.txt, OUT_OF_MEMORY", "die.txt, CRASHED"})
    void aWorkerThatMisbehavesIsReplaced(String name, Reason reason) throws IOException {
        Path bad = Files.writeString(folder.resolve(name), TEXT);
        Path good = Files.writeString(folder.resolve("plan.txt"), TEXT);
        WorkerLimits limits = new WorkerLimits(Duration.ofSeconds(4), Duration.ofSeconds(120), 96, 1 << 20, 500);
        try (WorkerPool pool = new WorkerPool(MisbehavingWorker.class, limits)) {
            assertThat(reason(pool, bad)).isEqualTo(reason);
            assertThat(pool.read(good, "plan.txt").text()).contains("Nông Trang");
        }
    }

    @Test
    void threadsReadAtTheSameTimeAndWorkersAreRecycled() throws Exception {
        Path file = Files.writeString(folder.resolve("plan.txt"), TEXT);
        WorkerLimits recycling = new WorkerLimits(Duration.ofSeconds(60), Duration.ofSeconds(60), 256, 1 << 20, 3);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (WorkerPool pool = new WorkerPool(recycling)) {
            Callable<SourceText> read = () -> pool.read(file, "plan.txt");
            List<Future<SourceText>> results =
                    IntStream.range(0, 12).mapToObj(i -> threads.submit(read)).toList();
            for (Future<SourceText> result : results) {
                assertThat(result.get().text()).contains("Nông Trang");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void neitherWorkersNorTheirFilesOutliveThePool() throws Exception {
        Path file = Files.writeString(folder.resolve("plan.txt"), TEXT);
        List<ProcessHandle> workers;
        try (WorkerPool pool = new WorkerPool(WorkerLimits.ORDINARY)) {
            workers = workersAfter(pool, file);
            assertThat(workers).hasSize(1);
            assertThat(workFolders("planlens-workers-" + ProcessHandle.current().pid() + "-"))
                    .hasSize(1);
        }
        assertThat(workers).noneMatch(ProcessHandle::isAlive);
        assertThat(workFolders("planlens-workers-" + ProcessHandle.current().pid() + "-"))
                .isEmpty();
    }

    @Test
    void whatAKilledProcessLeftIsTakenAway() throws IOException {
        Path left = Files.createTempDirectory("planlens-workers-0-");
        Files.writeString(left.resolve("in-use"), "");
        Files.writeString(left.resolve("apache-tika.tmp"), "half a picture");
        Path neverLocked = Files.createTempDirectory("planlens-draft-" + Integer.MAX_VALUE + "-");
        Path ofALiveProcess = Files.createTempDirectory(
                "planlens-draft-" + ProcessHandle.current().pid() + "-");
        new WorkerPool(WorkerLimits.ORDINARY).close();
        assertThat(left).doesNotExist();
        assertThat(neverLocked).doesNotExist();
        assertThat(ofALiveProcess).exists();
        Files.delete(ofALiveProcess);
    }

    @Test
    void aWorkerThatDiedIdleHarmsNoFile() throws Exception {
        Path file = Files.writeString(folder.resolve("plan.txt"), TEXT);
        try (WorkerPool pool = new WorkerPool(WorkerLimits.ORDINARY)) {
            for (ProcessHandle worker : workersAfter(pool, file)) {
                worker.destroyForcibly();
                worker.onExit().get(10, TimeUnit.SECONDS);
            }
            assertThat(pool.read(file, "plan.txt").text()).contains("Nông Trang");
        }
    }

    @Test
    void aClosedPoolSaysNothingOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.txt"), TEXT);
        WorkerPool pool = new WorkerPool(WorkerLimits.ORDINARY);
        pool.close();
        assertThatThrownBy(() -> pool.read(file, "plan.txt")).isInstanceOf(CancellationException.class);
    }

    /** A name that is no text in any encoding of ours: archives of old systems are full of them. */
    @Test
    void aNameOfAnyBytesIsRead() throws Exception {
        Path file = Path.of(URI.create(folder.toUri() + "K%EA%EB%20ho%A1ch.txt"));
        Files.writeString(file, TEXT);
        try (WorkerPool pool = new WorkerPool(WorkerLimits.ORDINARY)) {
            assertThat(pool.read(file, "plan.txt").text()).contains("Nông Trang");
        } finally {
            Files.delete(file);
        }
    }

    /** The workers that reading the file started. */
    private static List<ProcessHandle> workersAfter(WorkerPool pool, Path file) throws IOException {
        Set<ProcessHandle> before = ProcessHandle.current().children().collect(Collectors.toSet());
        pool.read(file, "plan.txt");
        return ProcessHandle.current()
                .children()
                .filter(child -> !before.contains(child))
                .toList();
    }

    private static List<Path> workFolders(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    private static Reason reason(WorkerPool pool, Path file) {
        Reason[] reason = new Reason[1];
        assertThatThrownBy(() -> pool.read(file, file.getFileName().toString()))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> reason[0] = e.reason());
        return reason[0];
    }
}
