package vn.planlens.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.ingest.PlanReader;
import vn.planlens.ingest.UnreadableFileException;
import vn.planlens.ingest.UnreadableFileException.Reason;
import vn.planlens.model.SourceText;

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
    void noWorkerOutlivesThePool() throws Exception {
        Path file = Files.writeString(folder.resolve("plan.txt"), TEXT);
        Set<ProcessHandle> before = ProcessHandle.current().children().collect(Collectors.toSet());
        List<ProcessHandle> workers;
        try (WorkerPool pool = new WorkerPool(WorkerLimits.ORDINARY)) {
            pool.read(file, "plan.txt");
            workers = ProcessHandle.current()
                    .children()
                    .filter(child -> !before.contains(child))
                    .toList();
            assertThat(workers).hasSize(1);
        }
        workers.get(0).onExit().get(10, TimeUnit.SECONDS);
    }

    private static Reason reason(WorkerPool pool, Path file) {
        Reason[] reason = new Reason[1];
        assertThatThrownBy(() -> pool.read(file, file.getFileName().toString()))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> reason[0] = e.reason());
        return reason[0];
    }
}
