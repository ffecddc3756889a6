package vn.planlens.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.model.OutlineKind;
import vn.planlens.rules.OutlineMarkers;
import vn.planlens.rules.RuleTable;

/** Every row knows its own example, a marker in front of it passed over. */
class PartWordsTest {

    private static final PartWords WORDS = PartWords.read();
    private static final OutlineMarkers MARKERS = OutlineMarkers.read();

    @TestFactory
    Stream<DynamicTest> everyRowKnowsItsExample() {
        return WORDS.table().rows().stream()
                .map(row -> dynamicTest(
                        row.file() + ":" + row.line() + " " + row.id().row(), () -> check(row)));
    }

    private static void check(RuleTable.Row row) {
        PartWords.Use use = PartWords.Use.valueOf(row.get("use").toUpperCase(Locale.ROOT));
        String example = row.get("example");
        int start = MARKERS.at(example)
                .filter(marker -> marker.kind() != OutlineKind.ANNEX)
                .map(marker -> marker.end())
                .orElse(0);
        String words = example.substring(start);
        boolean anywhere = use == PartWords.Use.VERB || use == PartWords.Use.DECIDED;
        boolean known = anywhere ? WORDS.contains(words, use) : WORDS.starts(words, use);
        assertThat(known).as(words).isTrue();
        assertThat(row.get("source")).isNotEmpty();
    }
}
