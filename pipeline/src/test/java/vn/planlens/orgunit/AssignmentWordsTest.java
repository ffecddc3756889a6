package vn.planlens.orgunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.model.Folding;
import vn.planlens.model.RuleId;
import vn.planlens.orgunit.AssignmentWords.Role;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.MarkedText;
import vn.planlens.rules.RuleTable;

/** Each row of the words that give work stands in its example where it is marked, in the role that it is marked with. */
class AssignmentWordsTest {

    private final AssignmentWords words = new AssignmentWords();

    @TestFactory
    Stream<DynamicTest> everyRowFindsItsExample() {
        return AssignmentWords.table().rows().stream()
                .map(row -> dynamicTest(
                        row.file() + ":" + row.line() + " " + row.id().row(), () -> check(row)));
    }

    private void check(RuleTable.Row row) {
        MarkedText example = MarkedText.parse(row.get("example"));
        String folded = Folding.fold(example.text());
        assertThat(example.marks()).isNotEmpty().allSatisfy(mark -> {
            assertThat(mark.value()).isEqualTo(row.get("role"));
            Role role = Role.valueOf(mark.value().toUpperCase(Locale.ROOT).replace('-', '_'));
            Gazetteer.Hit<RuleId> hit =
                    words.of(role).longestAt(folded, mark.span().start(), folded.length());
            assertThat(hit).isNotNull();
            assertThat(hit.span()).isEqualTo(mark.span());
            assertThat(hit.value()).isEqualTo(row.id());
        });
        assertThat(row.get("source")).isNotEmpty();
    }
}
