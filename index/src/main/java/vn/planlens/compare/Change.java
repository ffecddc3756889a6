package vn.planlens.compare;

/** What became of something. */
public enum Change {
    /** In both plans, and the same. */
    KEPT,
    /** In both plans, but not the same. */
    CHANGED,
    /** In the earlier plan only. */
    DROPPED,
    /** In the later plan only. */
    NEW
}
