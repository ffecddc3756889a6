package vn.planlens.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Results cannot be written any further. */
public final class OutputClosedException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    private final boolean readerLeft;

    OutputClosedException(IOException cause, boolean readerLeft) {
        super(cause);
        this.readerLeft = readerLeft;
    }

    /** Whether a pipe's reader has gone, as {@code head} does when it has enough, and not a disk that is full. */
    public boolean readerLeft() {
        return readerLeft;
    }
}
