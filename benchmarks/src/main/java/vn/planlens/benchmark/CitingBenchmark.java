package vn.planlens.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.citing.CitingMatrix;
import vn.planlens.index.citing.CitingRequest;
import vn.planlens.index.query.BadQueryException;

/** Which wards cite a decree, with the matrix of wards and years; on the index that {@link SearchBenchmark} takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
public class CitingBenchmark {

    private static final String KEY = "61/2018/NĐ-CP";

    private MeasuredIndex index;
    private int expected;

    @Setup
    public void open() throws IOException, IndexAccessException, BadQueryException {
        index = new MeasuredIndex();
        expected = matrix().hashCode();
    }

    @Benchmark
    public CitingMatrix matrix() throws BadQueryException {
        CitingMatrix matrix = index.search().matrix(index.search().citing(CitingRequest.of(KEY)));
        if (matrix.rows().isEmpty() || expected != 0 && matrix.hashCode() != expected) {
            throw new IllegalStateException("another answer than before");
        }
        return matrix;
    }

    @TearDown
    public void close() throws IOException, IndexAccessException {
        index.close();
    }
}
