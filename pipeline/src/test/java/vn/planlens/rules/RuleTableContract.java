package vn.planlens.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;

/**
 * What every rule table promises: each row's example is found as marked, and the row itself finds it. A subclass names
 * its tables and runs the finder; each row is a test case of its own, named {@code file:line id}.
 */
public abstract class RuleTableContract {

    /** The tables whose examples this test runs. */
    protected abstract Stream<RuleTable> tables();

    /** What is found in a sentence, in reading order. */
    protected abstract List<Found> find(String text);

    @TestFactory
    Stream<DynamicTest> everyRowFindsItsExample() {
        return tables().flatMap(table -> examples(table, this::find));
    }

    /** A test for each row of the table: its example is found as marked, and the row itself finds it. */
    public static Stream<DynamicTest> examples(RuleTable table, Function<String, List<Found>> finder) {
        return table.rows().stream()
                .map(row -> dynamicTest(
                        row.file() + ":" + row.line() + " " + row.id().row(), () -> check(row, finder)));
    }

    private static void check(RuleTable.Row row, Function<String, List<Found>> finder) {
        MarkedText example = MarkedText.parse(row.get("example"));
        List<Found> found = finder.apply(example.text());
        assertThat(found.stream().map(f -> new MarkedText.Mark(f.span(), f.value())))
                .as("findings in: %s", example.text())
                .containsExactlyElementsOf(example.marks());
        if (!example.marks().isEmpty()) {
            assertThat(found.stream().flatMap(f -> f.rules().stream()))
                    .as("found by its own row")
                    .contains(row.id());
        }
        assertThat(row.get("source")).as("where the rule was seen").isNotEmpty();
    }

    /**
     * A finding, as examples write it.
     *
     * @param span where in the sentence
     * @param value what it means, written as in the examples
     * @param rules the rows that took part
     */
    public record Found(Span span, String value, List<RuleId> rules) {

        public Found(Span span, String value, RuleId rule) {
            this(span, value, List.of(rule));
        }
    }
}
