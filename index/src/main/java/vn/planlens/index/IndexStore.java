package vn.planlens.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import vn.planlens.index.IndexAccessException.Reason;

/** What a commit says of itself, which commit readers take, and what an I/O error of the index folder means. */
final class IndexStore {

    private static final String FORMAT = "planlens.format";
    private static final String COMPLETE = "planlens.complete";
    private static final String SHAPE = "planlens.shape";

    /** What Linux, macOS and Windows say where nothing more can be written. */
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

    private IndexStore() {}

    /** What a commit says of itself. */
    static Map<String, String> commitData(boolean complete) {
        return Map.of(
                FORMAT,
                String.valueOf(Fields.FORMAT_VERSION),
                COMPLETE,
                String.valueOf(complete),
                SHAPE,
                String.valueOf(PlanEncoder.shape()));
    }

    static boolean isComplete(IndexCommit commit) throws IOException {
        return "true".equals(commit.getUserData().get(COMPLETE));
    }

    private static boolean isOfThisFormat(IndexCommit commit) throws IOException {
        return String.valueOf(Fields.FORMAT_VERSION).equals(commit.getUserData().get(FORMAT));
    }

    /** The newest commit that ended a run, or null. */
    static IndexCommit newestComplete(List<? extends IndexCommit> commits) throws IOException {
        for (int i = commits.size() - 1; i >= 0; i--) {
            if (isComplete(commits.get(i))) {
                return commits.get(i);
            }
        }
        return null;
    }

    /**
     * Opens the last completed run. Nearly always that is the latest commit, and only else are all of them listed: each
     * is read by that, and read again when it is opened.
     *
     * @throws IndexAccessException {@code NO_INDEX} where no run was completed
     */
    static DirectoryReader open(Directory store, Path directory) throws IndexAccessException, IOException {
        for (int tries = 0; ; tries++) {
            try {
                DirectoryReader latest = DirectoryReader.open(store);
                if (isComplete(latest.getIndexCommit()) && isOfThisFormat(latest.getIndexCommit())) {
                    return latest;
                }
                latest.close();
                List<IndexCommit> commits = DirectoryReader.listCommits(store);
                checkFormat(commits, directory);
                IndexCommit newest = newestComplete(commits);
                if (newest == null) {
                    throw new IndexAccessException(
                            Reason.NO_INDEX, directory, "no run of ingest was ever completed in " + directory, null);
                }
                return DirectoryReader.open(newest);
            } catch (java.io.FileNotFoundException | NoSuchFileException e) {
                // A writer that ended meanwhile took the commit's files away: there is a newer one.
                if (tries == 10) {
                    throw e;
                }
            }
        }
    }

    /** Whether the index is of this format. */
    static void checkFormat(List<? extends IndexCommit> commits, Path directory)
            throws IndexAccessException, IOException {
        for (IndexCommit commit : commits) {
            if (!isOfThisFormat(commit)) {
                String found = commit.getUserData().get(FORMAT);
                throw new IndexAccessException(
                        Reason.OTHER_FORMAT,
                        directory,
                        "the index in " + directory + " has format " + (found == null ? "of another program" : found)
                                + ", this program reads format " + Fields.FORMAT_VERSION,
                        null);
            }
        }
    }

    /**
     * Whether plans of the index are made of the records that this program knows. Readers find that out when they read
     * a plan, for it takes longer than most questions.
     */
    static void checkShape(List<? extends IndexCommit> commits, Path directory)
            throws IndexAccessException, IOException {
        for (IndexCommit commit : commits) {
            if (!String.valueOf(PlanEncoder.shape()).equals(commit.getUserData().get(SHAPE))) {
                throw new IndexAccessException(
                        Reason.OTHER_FORMAT, directory, "another version made the index in " + directory, null);
            }
        }
    }

    /** Refuses a folder that holds files of something else: an index must never be mixed with a user's documents. */
    static void checkFolder(Path directory) throws IndexAccessException, IOException {
        if (!Files.exists(directory)) {
            return;
        }
        if (!Files.isDirectory(directory)) {
            throw new IndexAccessException(Reason.NOT_AN_INDEX, directory, directory + " is not a folder", null);
        }
        boolean strange = false;
        boolean index = false;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                index |= name.startsWith("segments") || name.startsWith("pending_segments");
                strange |= !name.startsWith(".") && !name.startsWith("_") && !name.equals("write.lock");
            }
        }
        if (strange && !index) {
            throw new IndexAccessException(
                    Reason.NOT_AN_INDEX, directory, directory + " holds other files, not an index", null);
        }
    }

    /** What the error means for the user. */
    static IndexAccessException explain(IOException error, Path directory) {
        Reason reason;
        if (error instanceof LockObtainFailedException) {
            reason = Reason.LOCKED;
        } else if (error instanceof IndexNotFoundException) {
            reason = Reason.NO_INDEX;
        } else if (error instanceof IndexFormatTooOldException || error instanceof IndexFormatTooNewException) {
            reason = Reason.OTHER_FORMAT;
        } else if (error instanceof CorruptIndexException
                || error instanceof java.io.FileNotFoundException
                || error instanceof java.io.EOFException
                || error instanceof NoSuchFileException) {
            reason = Reason.DAMAGED;
        } else {
            reason = isFull(error) ? Reason.DISK_FULL : Reason.NO_ACCESS;
        }
        return new IndexAccessException(reason, directory, directory + ": " + error.getMessage(), error);
    }

    /** Java has no type for it, only the system's sentence; the error of a merge has it as its cause. */
    private static boolean isFull(Throwable error) {
        String message = String.valueOf(error.getMessage());
        return FULL.stream().anyMatch(message::contains) || error.getCause() != null && isFull(error.getCause());
    }
}
