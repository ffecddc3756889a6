package vn.planlens.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.planlens.Analyzer;
import vn.planlens.index.FileEntry;
import vn.planlens.index.FileState;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.IngestRun;
import vn.planlens.index.PlanIndex;
import vn.planlens.index.PlanSearch;
import vn.planlens.model.Plan;
import vn.planlens.model.SourceText;

/** Putting analysed plans into an index, one operation being a whole run on an empty folder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class IndexBenchmark {

    private static final Instant MODIFIED = Instant.parse("2026-01-05T08:00:00Z");

    private List<SourceText> sources;
    private List<Plan> plans;
    private long bytes;

    @Setup
    public void read() {
        sources = Plans.read();
        bytes = Plans.bytes(sources);
        Analyzer analyzer = new Analyzer();
        plans = sources.stream().map(analyzer::analyze).toList();
    }

    @Benchmark
    public void index(Megabytes through) throws IOException, IndexAccessException {
        Path folder = Files.createTempDirectory("planlens-jmh");
        try {
            ingest(folder, plans, sources);
            try (PlanSearch search = PlanSearch.open(folder)) {
                if (search.status().plans() != plans.size()) {
                    throw new IllegalStateException("the index does not hold every plan");
                }
            }
            through.add(bytes);
        } finally {
            delete(folder);
        }
    }

    static void ingest(Path folder, List<Plan> plans, List<SourceText> sources) throws IndexAccessException {
        try (PlanIndex index = PlanIndex.open(folder)) {
            IngestRun run = index.begin(List.of("/plans"), "jmh", Set.of());
            for (int i = 0; i < plans.size(); i++) {
                Plan plan = plans.get(i);
                FileEntry entry = new FileEntry(
                        "/plans/" + i,
                        plan.id(),
                        plan.source().bytes(),
                        MODIFIED,
                        FileState.INDEXED,
                        null,
                        plan.source().mediaType(),
                        plan.source().pages(),
                        Duration.ZERO,
                        "jmh",
                        MODIFIED,
                        "/plans/" + i);
                run.add(entry, plan, sources.get(i));
            }
            run.settle(false);
            run.finish();
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
