package vn.planlens.index;

/** The closed list of what can become of a file. Each file of a run ends in exactly one of them. */
public enum FileState {
    /** Read whole; its plan is in the index. */
    INDEXED,
    /** Known from an earlier run and not touched since. */
    UNCHANGED,
    /** The same bytes as another file: one plan with several paths. */
    DUPLICATE,
    /** Its plan is in the index, but a part of the file was not read; the reason says which. */
    PARTIAL,
    NO_TEXT_LAYER,
    UNRELIABLE_TEXT,
    ENCRYPTED,
    DAMAGED,
    TOO_LARGE,
    TIMED_OUT,
    OUT_OF_MEMORY,
    CRASHED,
    NOT_A_DOCUMENT,
    NOT_VIETNAMESE,
    NOT_A_PLAN,
    UNREADABLE,
    EMPTY;

    /** Whether such a file can have a plan in the index; of a file without usable text at least its header is told. */
    public boolean canHoldPlan() {
        return switch (this) {
            case INDEXED, UNCHANGED, DUPLICATE, PARTIAL, NO_TEXT_LAYER, UNRELIABLE_TEXT -> true;
            default -> false;
        };
    }
}
