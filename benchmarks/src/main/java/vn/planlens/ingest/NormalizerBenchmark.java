package vn.planlens.ingest;

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
import vn.planlens.benchmark.Megabytes;
import vn.planlens.benchmark.Plans;
import vn.planlens.model.SourceText;

/** Cleaning a text and making its paragraphs whole, one operation being every paragraph of every plan once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class NormalizerBenchmark {

    private List<String> paragraphs;
    private long characters;
    private long bytes;

    @Setup
    public void read() {
        List<SourceText> sources = Plans.read();
        paragraphs = sources.stream().flatMap(source -> source.text().lines()).toList();
        bytes = Plans.bytes(sources);
        characters = normalized();
        if (characters == 0) {
            throw new IllegalStateException("no text to measure on");
        }
    }

    @Benchmark
    public void normalize(Megabytes through) {
        if (normalized() != characters) {
            throw new IllegalStateException("another text than before");
        }
        through.add(bytes);
    }

    private long normalized() {
        long length = 0;
        for (String paragraph : paragraphs) {
            length += TextNormalizer.paragraph(TextNormalizer.clean(paragraph)).length();
        }
        return length;
    }
}
