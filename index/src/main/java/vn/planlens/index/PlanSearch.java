package vn.planlens.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
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

    private final Path path;
    private final Directory store;
    private final DirectoryReader reader;
    private final Snapshot snapshot;
    private final PlaceSearch places;

    private PlanSearch(Path path, Directory store, DirectoryReader reader) {
        this.path = path;
        this.store = store;
        this.reader = reader;
        this.snapshot = new Snapshot(reader);
        this.places = new PlaceSearch(snapshot);
    }

    /**
     * Opens the index in the folder for reading.
     *
     * @throws IndexAccessException where there is none, another version made it, or it is damaged
     */
    public static PlanSearch open(Path directory) throws IndexAccessException {
        try {
            if (!Files.isDirectory(directory)) {
                throw new IndexAccessException(
                        IndexAccessException.Reason.NO_INDEX, directory, "there is no folder " + directory, null);
            }
            return open(FSDirectory.open(directory), directory);
        } catch (IOException e) {
            throw IndexStore.explain(e, directory);
        }
    }

    /** Opens the index in a store that the caller made; it is closed with the search, also where opening fails. */
    static PlanSearch open(Directory store, Path path) throws IndexAccessException {
        try {
            return new PlanSearch(path, store, IndexStore.open(store, path));
        } catch (IOException e) {
            PlanIndex.close(store);
            throw IndexStore.explain(e, path);
        } catch (IndexAccessException e) {
            PlanIndex.close(store);
            throw e;
        }
    }

    /** Finds places. */
    public SearchResult search(SearchRequest request) throws BadQueryException {
        try {
            return places.search(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells for every plan whether it cites; also for those that do not, and for files that could not be read. */
    public CitingResult citing(CitingRequest request) throws BadQueryException {
        try {
            return new CitingSearch(snapshot).citing(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer as wards by years; a ward that goes on under its name after July 2025 is one row. */
    public CitingMatrix matrix(CitingResult citing) {
        try {
            return CitingTable.of(snapshot, citing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most cited documents, most plans first. */
    public List<CitingResult.DocumentCount> top(TopRequest request) throws BadQueryException {
        try {
            return new CitedCounts(snapshot)
                    .of(request.filter()).stream()
                            .filter(count -> request.level() == null
                                    || request.level() == count.document().level())
                            .limit(request.limit())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What appears and vanishes from each year to the next that has plans. */
    public List<Trend> trends(PlanFilter filter) throws BadQueryException {
        try {
            return new CitedCounts(snapshot).trends(filter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The tasks that answer the query, by province, ward, year and place, made one by one while they are taken.
     *
     * @param query in the query language, of {@link Scope#TASK}; empty or null for all
     */
    public Stream<TaskRow> tasks(String query, PlanFilter filter) throws BadQueryException {
        return places.each(query, filter, Scope.TASK, HitMaker::taskRow);
    }

    /** Every plan that the query and filter let through, by province, ward, year and file. */
    public Stream<PlanSummary> plans(String query, PlanFilter filter) throws BadQueryException {
        return places.each(query, filter, Scope.PLAN, HitMaker::planSummary);
    }

    /**
     * The plans meant by a name.
     *
     * @param name an id or the beginning of one (6 hex digits or more), a path or its end, a file name with or without
     *     its ending
     * @return all that it can mean, by path; empty where it means none
     */
    public List<PlanSummary> find(String name) {
        try {
            return new PlanNames(snapshot).find(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan by its id, or null. */
    public StoredPlan plan(String id) {
        try {
            return new PlanNames(snapshot).plan(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in the index. */
    public IndexStatus status() {
        try {
            return StatusReport.of(snapshot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ledger, by path. */
    public Stream<FileEntry> files() {
        try {
            return Ledger.shown(reader).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IndexAccessException {
        try {
            reader.close();
            store.close();
        } catch (IOException e) {
            throw IndexStore.explain(e, path);
        }
    }
}
