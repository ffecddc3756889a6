package vn.planlens.index;

import java.time.Instant;
import java.util.Optional;
import vn.planlens.model.Plan;
import vn.planlens.model.SourceText;

/**
 * One run of ingest: each file met is looked up, and added or failed where it is not known; {@link #finish} sees to
 * what is gone. Calls may come from several threads.
 *
 * <pre>
 * if (run.unchanged(path, bytes, modified).isEmpty()) {
 *     if (run.sameContent(path, bytes, modified, hash).isEmpty()) {
 *         run.add(entry, plan, text);     // or run.fail(entry)
 *     }
 * }
 * </pre>
 */
public final class IngestRun {

    IngestRun() {}

    /**
     * Asks whether the file is known by its path, size and time, and if so counts it as unchanged.
     *
     * @return its row of the ledger, or empty where it must be looked at
     */
    public Optional<FileEntry> unchanged(String path, long bytes, Instant modified) {
        throw new UnsupportedOperationException();
    }

    /**
     * Asks whether the index knows these bytes already: the same file touched, moved, or a second copy. If so the
     * path is noted down and there is nothing to read.
     *
     * @param contentHash {@code sha256:} and hex
     * @return the path's new row of the ledger, or empty where the file must be read
     */
    public Optional<FileEntry> sameContent(String path, long bytes, Instant modified, String contentHash)
            throws IndexAccessException {
        throw new UnsupportedOperationException();
    }

    /** Puts a plan in; one of the same id, or what the path held before, is replaced. */
    public void add(FileEntry file, Plan plan, SourceText text) throws IndexAccessException {
        throw new UnsupportedOperationException();
    }

    /** Notes a file down that gave no plan; what its path held before leaves the index. */
    public void fail(FileEntry file) throws IndexAccessException {
        throw new UnsupportedOperationException();
    }

    /** Makes what was done so far durable, so that a killed run goes on here; readers do not see it yet. */
    public void checkpoint() throws IndexAccessException {
        throw new UnsupportedOperationException();
    }

    /**
     * Completes the run: files below its paths that were not met leave the index, near-duplicates are grouped, and all
     * is committed in one step.
     *
     * @param prune whether a path that is missing or holds no file any more empties its part of the index too
     */
    public RunSummary finish(boolean prune) throws IndexAccessException {
        throw new UnsupportedOperationException();
    }
}
