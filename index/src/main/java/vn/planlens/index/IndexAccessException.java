package vn.planlens.index;

import java.nio.file.Path;

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
        /** It cannot be read or written for its rights, a full disk and the like. */
        NO_ACCESS
    }

    private final Reason reason;
    private final transient Path directory;

    public IndexAccessException(Reason reason, Path directory, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.directory = directory;
    }

    public Reason reason() {
        return reason;
    }

    /** The index folder, or null after serialisation. */
    public Path directory() {
        return directory;
    }
}
