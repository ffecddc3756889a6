package vn.planlens.model;

/**
 * Names the rule that made a finding: the table it stands in and its row.
 *
 * @param table file name of the table without its ending, e.g. {@code deadline-patterns}
 * @param row the row's id, e.g. {@code before-date}
 */
public record RuleId(String table, String row) {

    @Override
    public String toString() {
        return table + ":" + row;
    }
}
