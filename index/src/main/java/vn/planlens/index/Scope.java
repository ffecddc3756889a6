package vn.planlens.index;

/** Within what the words of a query must stand together, and thus what a hit is. */
public enum Scope {
    /** Words anywhere in the plan; a hit is a plan. */
    PLAN,
    /** Words in one section (its heading and its own text); a hit is a section. */
    SECTION,
    /** Words in one task, and {@code unit:}, {@code channel:}, {@code due:}, {@code cites:} of that task. */
    TASK
}
