package vn.planlens.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.planlens.ingest.UnreadableFileException;

/** Keeps one bad file from ending a run over many: says what is wrong with it and remembers it for the exit code. */
public final class FileErrors {

    private final Console console;
    private int exitCode = ExitCode.DONE;

    public FileErrors(Console console) {
        this.console = console;
    }

    /** What is done with one file. */
    @FunctionalInterface
    public interface Work<R> {
        R run() throws IOException;
    }

    /**
     * Does the work, or says why it cannot be done for this file and returns null.
     *
     * @param path how the person calls the file
     */
    public <R> R guard(Path file, String path, Work<R> work) {
        try {
            return work.run();
        } catch (UnreadableFileException e) {
            console.tell(key(file, e), path, e.getMessage());
            raise(ExitCode.UNREADABLE_FILES);
        } catch (OutputClosedException | CommandFailure e) {
            throw e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            console.tell("unreadable.crashed", path, e.getClass().getSimpleName());
            raise(ExitCode.UNREADABLE_FILES);
        } catch (IOException | RuntimeException e) {
            console.err().println(console.message("program") + ": " + path + ":");
            raise(new RunErrors(console).report(e));
        }
        return null;
    }

    /** Says that a folder or file below a folder cannot be looked at. */
    public void inaccessible(Path path) {
        console.tell("unreadable.access-denied", path);
        raise(ExitCode.UNREADABLE_FILES);
    }

    private static String key(Path file, UnreadableFileException error) {
        if (error.reason() != UnreadableFileException.Reason.UNREADABLE) {
            return "unreadable." + Names.code(error.reason());
        }
        if (Files.notExists(file)) {
            return "unreadable.missing";
        }
        return Files.isReadable(file) ? "unreadable.unreadable" : "unreadable.access-denied";
    }

    /** The exit code that the files so far call for. */
    public int exitCode() {
        return exitCode;
    }

    /** A fault of ours outweighs a file that cannot be read. */
    private void raise(int code) {
        exitCode = exitCode == ExitCode.FAULT || code == ExitCode.FAULT ? ExitCode.FAULT : code;
    }
}
