package vn.planlens.index;

import java.nio.file.Path;
import java.util.Optional;

/** The index folder cannot be used. The reason says what to tell the user. */
public final class IndexAccessException extends Exception {

    private static final long serialVersionUID = 1;

    /** Why, as a closed list. */
    public enum Reason {
        /** There is no index in the folder, or no run was ever completed. Mend: {@code ingest}. */
        NO_INDEX,
        /** Another program writes to it now. Mend: wait. */
        LOCKED,
        /** Another version of PlanLens made it. Mend: delete the folder and ingest again. */
        OTHER_FORMAT,
        /** Its files are damaged. Mend: delete the folder and ingest again. */
        DAMAGED,
        /** The folder holds other things than an index. Mend: choose another folder. */
        NOT_AN_INDEX,
        /** The folder cannot be written to. Mend: a right, or another folder. */
        READ_ONLY,
        /** It cannot be read or written for its rights and the like. */
        NO_ACCESS,
        /** The disk is full. Mend: make room and run again; nothing is lost. */
        DISK_FULL
    }

    private final Reason reason;
    private final transient IndexHolder holder;

    public IndexAccessException(Reason reason, Path directory, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.holder = reason == Reason.LOCKED ? IndexHolder.of(directory).orElse(null) : null;
    }

    public Reason reason() {
        return reason;
    }

    /** Who writes to it, where it is locked and that is known. */
    public Optional<IndexHolder> holder() {
        return Optional.ofNullable(holder);
    }
}
