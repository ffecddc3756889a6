package vn.planlens.cli;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.PlanSearch;

/**
 * The index that a question will most likely ask, opened on a thread of its own while picocli describes and parses the
 * call: each takes a third of a short call's time.
 */
final class EarlySearch implements AutoCloseable {

    private final String directory;
    private CompletableFuture<PlanSearch> opening;

    private EarlySearch(String directory, CompletableFuture<PlanSearch> opening) {
        this.directory = directory;
        this.opening = opening;
    }

    /** Opens nothing before it is asked for. */
    static EarlySearch none() {
        return new EarlySearch(null, null);
    }

    static EarlySearch of(String directory) {
        CompletableFuture<PlanSearch> opening = new CompletableFuture<>();
        Thread thread = new Thread(() -> open(directory, opening), "opening the index");
        thread.setDaemon(true);
        thread.start();
        return new EarlySearch(directory, opening);
    }

    private static void open(String directory, CompletableFuture<PlanSearch> opening) {
        try {
            opening.complete(PlanSearch.open(Path.of(directory)));
        } catch (IndexAccessException | RuntimeException | Error e) {
            // Told when the index is asked for: the call may have another fault that is to be told instead.
            opening.completeExceptionally(e);
        }
    }

    /** Opens the index in the folder; of the one that is opened already it is waited for. */
    PlanSearch open(Path asked) throws IndexAccessException {
        CompletableFuture<PlanSearch> opened = opening;
        if (opened == null || !asked.equals(Path.of(directory))) {
            return PlanSearch.open(asked);
        }
        opening = null;
        try {
            return opened.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IndexAccessException access) {
                throw access;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    /** Closes, now or when it is open, what nobody asked for. */
    @Override
    public void close() {
        if (opening != null) {
            opening.thenAccept(EarlySearch::close);
        }
    }

    private static void close(PlanSearch search) {
        try {
            search.close();
        } catch (IndexAccessException e) {
            // Nobody asked for it.
        }
    }
}
