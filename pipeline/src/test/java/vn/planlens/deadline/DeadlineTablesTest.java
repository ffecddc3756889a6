package vn.planlens.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.rules.MarkedText;
import vn.planlens.rules.RuleTable;
import vn.planlens.rules.RuleTableContract;
import vn.planlens.rules.SharedTables;

/** Every row of the deadline tables finds its example; every guard is what keeps, or lets, its example. */
class DeadlineTablesTest extends RuleTableContract {

    private static final String GUARDS = "time-guards.tsv";

    private static final SharedTables SHARED = SharedTables.read();

    private final DeadlineExtractor extractor = new DeadlineExtractor();

    @Override
    protected Stream<RuleTable> tables() {
        return extractor.tables().filter(table -> !table.name().equals(GUARDS));
    }

    @Override
    protected List<Found> find(String text) {
        return DeadlineText.find(extractor, text);
    }

    @TestFactory
    Stream<DynamicTest> everyGuardChangesWhatIsFoundInItsExample() {
        return extractor
                .tables()
                .filter(table -> table.name().equals(GUARDS))
                .flatMap(table -> table.rows().stream())
                .map(row -> dynamicTest(
                        row.file() + ":" + row.line() + " " + row.id().row(), () -> checkGuard(row)));
    }

    private void checkGuard(RuleTable.Row guard) {
        MarkedText example = MarkedText.parse(guard.get("example"));
        assertThat(DeadlineText.marks(find(example.text()))).as(example.text()).isEqualTo(example.marks());
        DeadlineExtractor without =
                new DeadlineExtractor(SHARED, row -> !row.id().equals(guard.id()));
        assertThat(DeadlineText.marks(DeadlineText.find(without, example.text())))
                .as("without the guard: %s", example.text())
                .isNotEqualTo(example.marks());
    }
}
