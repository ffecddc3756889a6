package vn.planlens.cli.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import vn.planlens.index.FileEntry;
import vn.planlens.index.FileState;
import vn.planlens.ingest.PlanReader;
import vn.planlens.ingest.UnreadableFileException;
import vn.planlens.ingest.UnreadableFileException.Reason;
import vn.planlens.model.SourceFile;
import vn.planlens.model.SourceText;

/**
 * What is known of one file before and while it is read.
 *
 * @param path as the ledger calls it
 * @param bytes its size
 * @param modified when it was last changed
 * @param contentHash {@code sha256:} and hex, or null before it was needed or where it cannot be read
 * @param tools what reads it
 * @param started when its reading began
 */
record FileAccount(String path, long bytes, Instant modified, String contentHash, String tools, Instant started) {

    private static final Instant UNKNOWN = Instant.EPOCH;

    static FileAccount open(Path file, String tools) throws IOException {
        String path = LedgerPath.of(file);
        Instant now = Instant.now();
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileAccount(
                    path, attributes.size(), attributes.lastModifiedTime().toInstant(), null, tools, now);
        } catch (IOException e) {
            return new FileAccount(path, 0, UNKNOWN, null, tools, now);
        }
    }

    /**
     * Reads the file for its hash.
     *
     * @throws UnreadableFileException where it is no file, such as a pipe or a device, which may have no end, or larger
     *     than what is read
     */
    FileAccount hashed(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableFileException(Reason.UNREADABLE, "a pipe, a device or the like, no file", null);
        }
        checkSize(bytes);
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = new byte[1 << 16];
            long hashed = 0;
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
                hashed += read;
                checkSize(hashed);
            }
        }
        String hash = "sha256:" + HexFormat.of().formatHex(digest.digest());
        return new FileAccount(path, bytes, modified, hash, tools, started);
    }

    private static void checkSize(long bytes) throws UnreadableFileException {
        if (bytes > PlanReader.LARGEST_FILE) {
            throw new UnreadableFileException(
                    Reason.TOO_LARGE, "more than " + PlanReader.LARGEST_FILE + " bytes", null);
        }
    }

    /** The same file as it was when it was read: one that is being written changes meanwhile. */
    FileAccount asRead(SourceText source) {
        return new FileAccount(path, bytes, modified, source.id(), tools, started);
    }

    /** Its row of the ledger, for a file that gave a plan. */
    FileEntry entry(FileState state, String reason, SourceFile source) {
        Instant now = Instant.now();
        return new FileEntry(
                path,
                contentHash,
                bytes,
                modified,
                state,
                reason,
                source == null ? null : source.mediaType(),
                source == null ? null : source.pages(),
                Duration.between(started, now),
                tools,
                now,
                path);
    }
}
