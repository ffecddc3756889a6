package vn.planlens.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong while a command ran: one sentence with the place and the mend, never a stack trace. */
public final class RunErrors implements IExecutionExceptionHandler {

    /** Set to anything, it shows where in the program an error arose; for those who mend the program. */
    private static final String TRACE = "PLANLENS_TRACE";

    private final Console console;

    public RunErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult call) {
        return report(error);
    }

    /** Tells the person and returns the exit code. */
    public int report(Throwable error) {
        if (error instanceof OutputClosedException closed) {
            return report(closed);
        }
        if (error instanceof CommandFailure failure) {
            trace(failure);
            console.err().println(console.message("program") + ": " + failure.message(console));
            return failure.exitCode();
        }
        trace(error);
        Throwable cause = error instanceof UncheckedIOException ? error.getCause() : error;
        if (cause instanceof FileSystemException file) {
            console.tell(fileKey(file), file.getFile(), reason(file));
        } else if (cause instanceof IOException) {
            console.tell("run.io", cause.getMessage());
        } else if (cause instanceof OutOfMemoryError) {
            console.tell("run.memory");
        } else {
            console.tell("run.internal", cause.toString(), place(cause));
        }
        return ExitCode.FAULT;
    }

    /** {@code head} has enough: that is no error and nothing to talk about. */
    private int report(OutputClosedException closed) {
        if (closed.readerLeft()) {
            return ExitCode.DONE;
        }
        System.err.println(console.message("program") + ": "
                + console.message("run.output", closed.getCause().getMessage()));
        return ExitCode.FAULT;
    }

    private static String fileKey(FileSystemException error) {
        if (error instanceof NoSuchFileException) {
            return "run.no-such-file";
        }
        return error instanceof AccessDeniedException ? "run.access-denied" : "run.file";
    }

    private static String reason(FileSystemException error) {
        return error.getReason() == null ? error.getClass().getSimpleName() : error.getReason();
    }

    private static String place(Throwable error) {
        for (StackTraceElement frame : error.getStackTrace()) {
            if (frame.getClassName().startsWith("vn.planlens.")) {
                return frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "?";
    }

    private void trace(Throwable error) {
        if (System.getenv(TRACE) != null) {
            error.printStackTrace(console.err());
        }
    }
}
