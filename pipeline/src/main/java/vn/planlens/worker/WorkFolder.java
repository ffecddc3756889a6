package vn.planlens.worker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder for the temporary files of the workers of one process. It holds a lock that ends with the process, however
 * that ends: who opens the next folder takes away those whose process was killed together with its workers.
 */
final class WorkFolder implements AutoCloseable {

    private static final String NAME = "planlens-workers-";
    private static final String DRAFT = "planlens-draft-";
    private static final String LOCK = "in-use";

    /** Milliseconds after which a folder that never got its name belongs to nobody. */
    private static final long DRAFT_AGE = 3_600_000;

    private final Path path;
    private final FileChannel lock;

    private WorkFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes a folder below {@code java.io.tmpdir} and takes away what killed processes left there.
     *
     * @throws IOException where none can be made
     */
    static WorkFolder open() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        sweep(temporary);
        // It gets its name when it is locked, so that no other process takes it for one left behind.
        Path draft = Files.createTempDirectory(temporary, DRAFT + pid() + "-");
        FileChannel lock =
                FileChannel.open(draft.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            lock.lock();
            String own = draft.getFileName().toString().substring(DRAFT.length());
            return new WorkFolder(Files.move(draft, temporary.resolve(NAME + own)), lock);
        } catch (IOException e) {
            lock.close();
            delete(draft);
            throw e;
        }
    }

    Path path() {
        return path;
    }

    /** Takes the folder away with all that lies in it; what the system does not let go stays for the next process. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        }
        delete(path);
    }

    /** Deletes the folder if it is one of ours: a worker started by hand has the temporary folder of all. */
    static void takeAway(Path folder) {
        if (folder.getFileName().toString().startsWith(NAME)) {
            delete(folder);
        }
    }

    /** Deletes what can be deleted. */
    private static void delete(Path folder) {
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException | java.io.UncheckedIOException e) {
            // Another process may take it away at the same time; what is left, the next one takes.
        }
    }

    private static long pid() {
        return ProcessHandle.current().pid();
    }

    private static void sweep(Path temporary) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, "planlens-*-*")) {
            for (Path folder : folders) {
                if (isLeft(folder)) {
                    delete(folder);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Nobody's folders do no harm.
        }
    }

    private static boolean isLeft(Path folder) {
        String name = folder.getFileName().toString();
        if (name.startsWith(DRAFT)) {
            // One that is given its name just now has no time any more, and is not left.
            long modified = folder.toFile().lastModified();
            return isGone(name.substring(DRAFT.length()))
                    || modified > 0 && System.currentTimeMillis() - modified > DRAFT_AGE;
        }
        // A process that opens a file it has locked, and closes it again, loses its lock.
        if (!name.startsWith(NAME) || name.startsWith(NAME + pid() + "-")) {
            return false;
        }
        try (FileChannel other = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock free = other.tryLock()) {
            return free != null;
        } catch (OverlappingFileLockException | IOException e) {
            return false;
        }
    }

    /** Whether the process that a draft names, killed before it could lock it, is no more. */
    private static boolean isGone(String owner) {
        try {
            return ProcessHandle.of(Long.parseLong(owner.substring(0, owner.indexOf('-'))))
                    .isEmpty();
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            return false;
        }
    }
}
