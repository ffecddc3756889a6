package vn.planlens.benchmark;

import java.util.List;
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
import vn.planlens.model.Plan;
import vn.planlens.model.SourceText;

/** All extractors together, one operation being every plan once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
public class AnalyzerBenchmark {

    private List<SourceText> sources;
    private List<Plan> expected;
    private Analyzer analyzer;
    private long bytes;

    @Setup
    public void read() {
        sources = Plans.read();
        bytes = Plans.bytes(sources);
        analyzer = new Analyzer();
        expected = sources.stream().map(analyzer::analyze).toList();
        boolean empty = expected.stream()
                .anyMatch(plan -> plan.outline().isEmpty() || plan.citations().isEmpty());
        if (empty) {
            throw new IllegalStateException("a plan without sections or citations is none to measure on");
        }
    }

    @Benchmark
    public void analyze(Megabytes through) {
        for (int i = 0; i < sources.size(); i++) {
            Plan plan = analyzer.analyze(sources.get(i));
            if (plan.tasks().size() != expected.get(i).tasks().size()
                    || plan.citations().size() != expected.get(i).citations().size()) {
                throw new IllegalStateException(
                        "other findings than before in " + plan.source().path());
            }
        }
        through.add(bytes);
    }
}
