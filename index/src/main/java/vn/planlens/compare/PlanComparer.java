package vn.planlens.compare;

/** Compares plans. Thread-safe; built once from its table of renamings. */
public final class PlanComparer {

    /** What changed from the earlier plan to the later one. */
    public Comparison compare(ComparedPlan before, ComparedPlan after) {
        throw new UnsupportedOperationException();
    }
}
