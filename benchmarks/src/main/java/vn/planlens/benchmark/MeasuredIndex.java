package vn.planlens.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.planlens.Analyzer;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.PlanSearch;
import vn.planlens.model.SourceText;

/** The index in the folder {@code -Dindex=}, else one of {@link Plans} that is deleted when it is closed. */
final class MeasuredIndex implements AutoCloseable {

    private final Path made;
    private final PlanSearch search;

    MeasuredIndex() throws IOException, IndexAccessException {
        String index = System.getProperty("index");
        if (index == null) {
            made = Files.createTempDirectory("planlens-jmh");
            List<SourceText> sources = Plans.read();
            IndexBenchmark.ingest(
                    made, sources.stream().map(new Analyzer()::analyze).toList(), sources);
        } else {
            made = null;
        }
        search = PlanSearch.open(made == null ? Path.of(index) : made);
    }

    PlanSearch search() {
        return search;
    }

    @Override
    public void close() throws IOException, IndexAccessException {
        search.close();
        if (made != null) {
            IndexBenchmark.delete(made);
        }
    }
}
