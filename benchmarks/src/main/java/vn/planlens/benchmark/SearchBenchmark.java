package vn.planlens.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.planlens.index.Hit;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.SearchRequest;
import vn.planlens.index.SearchResult;
import vn.planlens.index.query.BadQueryException;

/**
 * Warm questions with five facets, ten hits and their passages, on the index in {@code -Dindex=}, else on one of the
 * plans of {@link Plans}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class SearchBenchmark {

    private static final List<String> FACETS = List.of("province", "ward", "year", "type", "channel");

    @Param({
        "zalo",
        "hài lòng",
        "hai long",
        "\"nâng cao chất lượng\"",
        "\"nang cao chat luong\"",
        "nang cao chat luong phuc vu nhan dan",
        "76/NQ-CP",
        "cites:61/2018/NĐ-CP channel:zalo year:2023..2025",
        "NOT cites:76/NQ-CP",
        "tuy*",
        "chat~",
        "year:2026"
    })
    public String query;

    private MeasuredIndex index;
    private SearchRequest request;
    private long expected;

    @Setup
    public void open() throws IOException, IndexAccessException, BadQueryException {
        index = new MeasuredIndex();
        request = SearchRequest.of(query).withFacets(FACETS);
        expected = index.search().search(request).totalHits();
        if (expected == 0) {
            throw new IllegalStateException("nothing answers " + query);
        }
    }

    @Benchmark
    public List<Hit> search() throws BadQueryException {
        SearchResult result = index.search().search(request);
        List<Hit> hits = result.hits().toList();
        if (result.totalHits() != expected || hits.isEmpty()) {
            throw new IllegalStateException("another answer than before");
        }
        return hits;
    }

    @TearDown
    public void close() throws IOException, IndexAccessException {
        index.close();
    }
}
