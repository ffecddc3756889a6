package vn.planlens.ingest;

import java.io.IOException;

/** A file cannot be read as a plan. The run goes on; the reason says which state the file is in. */
public final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public UnreadableFileException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a file cannot be read; a closed list. */
    public enum Reason {
        /** Nothing lies there, or the system does not let us read it. */
        UNREADABLE,
        /** No format that a plan is written in. */
        NOT_A_DOCUMENT,
        /** It needs a password. */
        ENCRYPTED,
        /** Its content does not follow its format. */
        DAMAGED,
        /** It has no content. */
        EMPTY,
        /** Its pages are pictures without text. */
        NO_TEXT_LAYER,
        /** It holds more than the limits allow. */
        TOO_LARGE,
        /** Reading took longer than allowed. */
        TIMED_OUT,
        /** Reading needed more memory than allowed. */
        OUT_OF_MEMORY,
        /** The reader itself broke down. */
        CRASHED
    }
}
