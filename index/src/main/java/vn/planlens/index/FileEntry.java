package vn.planlens.index;

import java.time.Duration;
import java.time.Instant;

/**
 * One row of the ledger: a file that was met, and what became of it.
 *
 * @param path where it lies, with forward slashes; the caller decides whether absolute or relative, but always in the
 *     same way
 * @param contentHash {@code sha256:} and the hex digest of its bytes, which is the id of its plan; null where the file
 *     could not be read
 * @param bytes its size
 * @param modified when it was last changed, as the file system says
 * @param state what became of it
 * @param reason one sentence for a person, or null
 * @param mediaType e.g. {@code application/pdf}, or null
 * @param pages number of pages, or null
 * @param took how long reading and extraction took, or null
 * @param tools versions of what read it; with other tools a file is read again
 * @param ingested when, or null
 * @param readAs the path that its content was read as: its own, that of a copy, or the one it lay at before
 */
public record FileEntry(
        String path,
        String contentHash,
        long bytes,
        Instant modified,
        FileState state,
        String reason,
        String mediaType,
        Integer pages,
        Duration took,
        String tools,
        Instant ingested,
        String readAs) {

    /** The same file in another state. */
    public FileEntry withState(FileState other, String why) {
        return new FileEntry(
                path, contentHash, bytes, modified, other, why, mediaType, pages, took, tools, ingested, readAs);
    }

    /** What the reading of this file says of another one that holds the same bytes. */
    FileEntry ofCopy(String copy, long copyBytes, Instant copyModified) {
        return new FileEntry(
                copy,
                contentHash,
                copyBytes,
                copyModified,
                state,
                reason,
                mediaType,
                pages,
                took,
                tools,
                ingested,
                readAs);
    }
}
