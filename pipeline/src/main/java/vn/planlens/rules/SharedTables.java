package vn.planlens.rules;

/**
 * The tables that several extractors look into, read once. Immutable.
 *
 * @param lookingBack which sections tell of what was done
 * @param citedTitles where the titles of cited documents end
 * @param columnHeads what the columns of a table hold, by their heads
 * @param columnCells the same by their cells, where a head does not tell
 */
public record SharedTables(
        LookingBack lookingBack, CitedTitles citedTitles, ColumnHeads columnHeads, ColumnCells columnCells) {

    /** @throws RuleTableException where a table is faulty */
    public static SharedTables read() {
        return new SharedTables(LookingBack.read(), CitedTitles.read(), ColumnHeads.read(), ColumnCells.read());
    }
}
