package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.rules.RuleTable;

/** Every row of the words of letterheads and signatures is known by its example, and where it does not count, it does not. */
class LayoutTablesTest {

    @TestFactory
    Stream<DynamicTest> everyRowKnowsItsExample() {
        return LayoutTables.TABLE.rows().stream()
                .map(row -> dynamicTest(
                        row.file() + ":" + row.line() + " " + row.id().row(), () -> check(row)));
    }

    private static void check(RuleTable.Row row) {
        String example = row.get("example");
        if (row.get("place").equals("open")) {
            String open = example.substring(0, example.indexOf("   ") < 0 ? example.length() : example.indexOf("   "));
            assertThat(LayoutTables.leavesOpen(open)).isTrue();
            assertThat(LayoutTables.leavesOpen(open + " 12")).isFalse();
        } else {
            String line = example.substring(1, example.length() - 1);
            boolean inAnyTable = row.get("place").equals("line");
            assertThat(LayoutTables.beginsLine(line)).isTrue();
            assertThat(LayoutTables.isLayoutLine(line)).isEqualTo(!inAnyTable);
            assertThat(LayoutTables.beginsLine("Kính gửi " + line)).isFalse();
        }
        assertThat(row.get("source")).isNotEmpty();
    }
}
