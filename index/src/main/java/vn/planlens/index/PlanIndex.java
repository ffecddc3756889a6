package vn.planlens.index;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The index as ingest writes it. One writer at a time; readers go on with the last completed run meanwhile. What is
 * not completed by {@link IngestRun#finish} is not seen by readers, and after {@link #close} or a kill is taken up or
 * done again by the next run.
 */
public final class PlanIndex implements AutoCloseable {

    private PlanIndex() {}

    /**
     * Opens the index in the folder for writing, and makes it where there is none.
     *
     * @throws IndexAccessException where another writer has it, another version made it, it is damaged, or the folder
     *     cannot be used
     */
    public static PlanIndex open(Path directory) throws IndexAccessException {
        throw new UnsupportedOperationException();
    }

    /**
     * Starts a run over some paths.
     *
     * @param roots the files and folders asked for, written as {@link FileEntry#path} is
     * @param tools versions of what reads and extracts; files read with others count as unknown
     * @param retry states whose files are read again although unchanged
     */
    public IngestRun begin(List<String> roots, String tools, Set<FileState> retry) {
        throw new UnsupportedOperationException();
    }

    /** Closes it; what was not completed is dropped. */
    @Override
    public void close() throws IndexAccessException {
        throw new UnsupportedOperationException();
    }
}
