package vn.planlens.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.planlens.index.text.VietnameseAnalyzer;
import vn.planlens.place.AdministrativeUnits;

/**
 * The index as ingest writes it. One writer at a time; readers go on with the last completed run meanwhile. What is
 * not completed by {@link IngestRun#finish} is not seen by readers, and after {@link #close} or a kill is taken up or
 * done again by the next run.
 */
public final class PlanIndex implements AutoCloseable {

    private static final double BUFFER_MEGABYTES = 64;

    private final Path path;
    private final Directory store;
    private final IndexWriter writer;
    private final boolean complete;

    /** Whether the folder says that this process writes to it. */
    private boolean noted;

    private WardLinks wardLinks;

    /** A merge that fails is told of by the call that waits for it; here it would be a stack trace at the terminal. */
    private static final class Merges extends ConcurrentMergeScheduler {

        @Override
        protected void handleMergeException(Throwable error) {}
    }

    private PlanIndex(Path path, Directory store, IndexWriter writer, boolean complete, WardLinks wardLinks) {
        this.path = path;
        this.store = store;
        this.writer = writer;
        this.complete = complete;
        this.wardLinks = wardLinks;
    }

    /**
     * Opens the index in the folder for writing, and makes it where there is none.
     *
     * @throws IndexAccessException where another writer has it, another version made it, it is damaged, or the folder
     *     cannot be used
     */
    public static PlanIndex open(Path directory) throws IndexAccessException {
        try {
            IndexStore.checkFolder(directory);
            Files.createDirectories(directory);
            if (!Files.isWritable(directory)) {
                throw new IndexAccessException(
                        IndexAccessException.Reason.READ_ONLY, directory, directory + " cannot be written to", null);
            }
            PlanIndex index = open(FSDirectory.open(directory), directory, null);
            try {
                IndexHolder.enter(directory);
                index.noted = true;
            } catch (IOException e) {
                index.close();
                throw e;
            }
            return index;
        } catch (IOException e) {
            throw IndexStore.explain(e, directory);
        }
    }

    /**
     * Opens the index in a store that the caller made; it is closed with the index, also where opening fails.
     *
     * @param wardLinks or null, where they are to be read when they are needed
     */
    static PlanIndex open(Directory store, Path path, WardLinks wardLinks) throws IndexAccessException {
        try {
            boolean complete = false;
            if (DirectoryReader.indexExists(store)) {
                List<IndexCommit> commits = DirectoryReader.listCommits(store);
                IndexStore.checkFormat(commits, path);
                IndexStore.checkShape(commits, path);
                complete = IndexStore.isComplete(commits.get(commits.size() - 1));
            }
            IndexWriterConfig config = new IndexWriterConfig(new VietnameseAnalyzer())
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setIndexDeletionPolicy(new CompleteRunsPolicy())
                    .setMergePolicy(new SmallSegments())
                    .setMergeScheduler(new Merges())
                    .setCommitOnClose(false);
            return new PlanIndex(path, store, new IndexWriter(store, config), complete, wardLinks);
        } catch (IOException e) {
            close(store);
            throw IndexStore.explain(e, path);
        } catch (IndexAccessException e) {
            close(store);
            throw e;
        }
    }

    static void close(Directory store) {
        try {
            store.close();
        } catch (IOException ignored) {
            // What made opening fail is told; there is nothing to save here.
        }
    }

    /**
     * Starts a run over some paths.
     *
     * @param roots the files and folders asked for, written as {@link FileEntry#path} is
     * @param tools versions of what reads and extracts; files read with others count as unknown
     * @param retry states whose files are read again although unchanged
     */
    public IngestRun begin(List<String> roots, String tools, Set<FileState> retry) throws IndexAccessException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return new IngestRun(this, Ledger.read(reader), PlanColumns.ids(reader), roots, tools, retry);
        } catch (IOException e) {
            throw explain(e);
        }
    }

    IndexWriter writer() {
        return writer;
    }

    /** Reading the lists of all wards takes longer than a run that finds nothing new. */
    synchronized WardLinks wardLinks() {
        if (wardLinks == null) {
            wardLinks = new WardLinks(new AdministrativeUnits());
        }
        return wardLinks;
    }

    /** Whether the commit that this writer started from ended a run. */
    boolean startedComplete() {
        return complete;
    }

    void commit(boolean endsRun) throws IOException {
        writer.setLiveCommitData(IndexStore.commitData(endsRun).entrySet());
        writer.commit();
    }

    /** What an error of the writer means; after a fatal one it refuses every further call, and tells of the first. */
    IndexAccessException explain(Exception error) {
        Throwable fatal = writer.getTragicException();
        if (fatal instanceof IOException first) {
            return IndexStore.explain(first, path);
        }
        return IndexStore.explain(error instanceof IOException io ? io : new IOException(error), path);
    }

    /** Closes it; what was neither completed nor made durable is dropped. */
    @Override
    public void close() throws IndexAccessException {
        try (store) {
            if (noted) {
                IndexHolder.leave(path);
            }
            writer.rollback();
        } catch (IOException e) {
            throw explain(e);
        }
    }
}
