package vn.planlens.cli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.cli.files.PlanFiles;
import vn.planlens.index.FileState;
import vn.planlens.index.IndexAccessException;
import vn.planlens.worker.WorkerLimits;
import vn.planlens.worker.WorkerPool;

/** A folder of more than eighty files that break readers, among ordinary plans: each ends in its state, none else is touched. */
class HostileFilesTest {

    private static final Path SAMPLES =
            Path.of("..", "corpus-samples").toAbsolutePath().normalize();

    private static final WorkerLimits LIMITS =
            new WorkerLimits(Duration.ofSeconds(60), Duration.ofSeconds(120), 512, 64 << 20, 500);

    @TempDir
    private Path folder;

    @Test
    void eachFileEndsInItsStateAndNoPlanIsTouched() throws IOException, IndexAccessException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        for (String sample : List.of("nong-trang-2026/nong-trang-2026.docx", "cam-due-2026/cam-due-2026.odt")) {
            Path file = SAMPLES.resolve(sample);
            Files.copy(file, plans.resolve("0-" + file.getFileName()));
            Files.copy(file, plans.resolve("z-" + file.getFileName()));
        }
        Map<String, PlanCounts> alone = byName(ingest(plans, "alone"));
        Map<String, Set<FileState>> expected = HostileFiles.write(plans, SAMPLES);
        assertThat(expected).hasSizeGreaterThanOrEqualTo(80);
        Ingest.Outcome outcome = ingest(plans, "among");
        Map<String, FileState> ends = new TreeMap<>();
        outcome.failures().forEach(failure -> ends.put(name(failure.path()), failure.state()));
        outcome.plans().forEach(plan -> ends.putIfAbsent(name(plan.path()), FileState.INDEXED));
        Map<String, String> wrong = new TreeMap<>();
        expected.forEach((name, states) -> {
            FileState end = ends.getOrDefault(name, FileState.DUPLICATE);
            if (!states.contains(end)) {
                wrong.put(name, end + ", expected " + states);
            }
        });
        assertThat(wrong).isEmpty();
        int seen = outcome.summary().states().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(seen).as("files seen are the sum of states").isEqualTo(expected.size() + 4);
        assertThat(byName(outcome)).containsAllEntriesOf(alone);
    }

    private Ingest.Outcome ingest(Path plans, String index) throws IOException, IndexAccessException {
        try (WorkerPool workers = new WorkerPool(LIMITS)) {
            return new Ingest(workers, Ingest.Progress.NONE)
                    .run(folder.resolve(index), List.of(plans), PlanFiles.of(List.of(plans)), Set.of(), false);
        }
    }

    private static Map<String, PlanCounts> byName(Ingest.Outcome outcome) {
        return outcome.plans().stream()
                .filter(plan ->
                        name(plan.path()).startsWith("0-") || name(plan.path()).startsWith("z-"))
                .collect(Collectors.toMap(plan -> name(plan.path()), plan -> plan));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
