package vn.planlens.index;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.planlens.index.citing.CitingMatrix;
import vn.planlens.index.citing.CitingRequest;
import vn.planlens.index.citing.CitingResult;
import vn.planlens.index.citing.TopRequest;
import vn.planlens.index.citing.Trend;
import vn.planlens.index.query.BadQueryException;

/**
 * The index as questions read it: the last completed run, whatever a writer does meanwhile. Thread-safe. I/O errors
 * while reading come as {@link java.io.UncheckedIOException}.
 */
public final class PlanSearch implements AutoCloseable {

    private PlanSearch() {}

    /**
     * Opens the index in the folder for reading.
     *
     * @throws IndexAccessException where there is none, another version made it, or it is damaged
     */
    public static PlanSearch open(Path directory) throws IndexAccessException {
        throw new UnsupportedOperationException();
    }

    /** Finds places. */
    public SearchResult search(SearchRequest request) throws BadQueryException {
        throw new UnsupportedOperationException();
    }

    /** Tells for every plan whether it cites; also for those that do not, and for files that could not be read. */
    public CitingResult citing(CitingRequest request) throws BadQueryException {
        throw new UnsupportedOperationException();
    }

    /** The answer as wards by years. */
    public CitingMatrix matrix(CitingResult citing) {
        throw new UnsupportedOperationException();
    }

    /** The most cited documents, most plans first. */
    public List<CitingResult.DocumentCount> top(TopRequest request) throws BadQueryException {
        throw new UnsupportedOperationException();
    }

    /** What appears and vanishes from each year to the next that has plans. */
    public List<Trend> trends(PlanFilter filter) throws BadQueryException {
        throw new UnsupportedOperationException();
    }

    /**
     * The tasks that answer the query, by province, ward, year and place, made one by one while they are taken.
     *
     * @param query in the query language, of {@link Scope#TASK}; empty or null for all
     */
    public Stream<TaskRow> tasks(String query, PlanFilter filter) throws BadQueryException {
        throw new UnsupportedOperationException();
    }

    /**
     * The plans meant by a name.
     *
     * @param name an id or the beginning of one (6 hex digits or more), a path or its end, a file name with or without
     *     its ending
     * @return all that it can mean, by path; empty where it means none
     */
    public List<PlanSummary> find(String name) {
        throw new UnsupportedOperationException();
    }

    /** Every plan that the query and filter let through, by province, ward, year and file. */
    public Stream<PlanSummary> plans(String query, PlanFilter filter) throws BadQueryException {
        throw new UnsupportedOperationException();
    }

    /** A plan by its id, or null. */
    public StoredPlan plan(String id) {
        throw new UnsupportedOperationException();
    }

    /** What is in the index. */
    public IndexStatus status() {
        throw new UnsupportedOperationException();
    }

    /** The ledger, by path. */
    public Stream<FileEntry> files() {
        throw new UnsupportedOperationException();
    }

    /** The known names of a field's values, for completion and help; sorted. */
    public List<String> values(String field) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IndexAccessException {
        throw new UnsupportedOperationException();
    }
}
