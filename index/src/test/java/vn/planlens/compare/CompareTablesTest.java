package vn.planlens.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.rules.RuleTable;

/** Every row of the tables does what its example says. */
class CompareTablesTest {

    private static final Wording WORDING = new Wording();
    private static final UnitRenamings UNITS = new UnitRenamings(WORDING);

    /** {@code [one](other)} as two texts. */
    private static List<String> example(RuleTable.Row row) {
        String example = row.get("example");
        int middle = example.indexOf("](");
        return List.of(example.substring(1, middle), example.substring(middle + 2, example.length() - 1));
    }

    private static DynamicTest test(RuleTable.Row row, Runnable check) {
        return dynamicTest(row.file() + ":" + row.line() + " " + row.id().row(), () -> {
            assertThat(row.get("source")).isNotEmpty();
            check.run();
        });
    }

    @TestFactory
    Stream<DynamicTest> renamings() {
        return Stream.concat(UnitRenamings.table().rows().stream(), UnitRenamings.headTable().rows().stream())
                .map(row -> test(row, () -> {
                    List<String> names = example(row);
                    assertThat(UNITS.renamed(names.get(0), names.get(1))).contains(row.id());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyNameOfARenamingIsAUnitOfItsOwn() {
        return UnitRenamings.table().rows().stream()
                .map(row -> test(row, () -> {
                    for (String before : row.list("before")) {
                        for (String after : row.list("after")) {
                            assertThat(UNITS.renamed(before, after))
                                    .as(before + " > " + after)
                                    .isPresent();
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> abbreviations() {
        return Wording.table().rows().stream()
                .map(row -> test(row, () -> {
                    List<String> texts = example(row);
                    assertThat(WORDING.of(texts.get(0))).isEqualTo(WORDING.of(texts.get(1)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> kindred() {
        return Wording.kindredTable().rows().stream()
                .map(row -> test(row, () -> {
                    String example = row.get("example");
                    String one = example.replaceAll("\\[(.*?)]\\(.*?\\)", "$1");
                    String other = example.replaceAll("\\[.*?]\\((.*?)\\)", "$1");
                    assertThat(WORDING.core(one, List.of())).isEqualTo(WORDING.core(other, List.of()));
                    assertThat(WORDING.of(one)).isNotEqualTo(WORDING.of(other));
                    assertThat(row.list("words")).allSatisfy(words -> assertThat(WORDING.kindred(WORDING.of(words)))
                            .isEqualTo(WORDING.of(row.get("as"))));
                }));
    }

    @TestFactory
    Stream<DynamicTest> formulas() {
        return Wording.formulaTable().rows().stream()
                .map(row -> test(row, () -> {
                    String example = row.get("example");
                    String formula = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
                    String plain = example.replace("[", "").replace("]", "");
                    String rest = example.replace("[" + formula + "]", " ");
                    assertThat(WORDING.core(plain, List.of())).isEqualTo(WORDING.core(rest, List.of()));
                    assertThat(WORDING.of(plain)).isNotEqualTo(WORDING.of(rest));
                }));
    }

    @TestFactory
    Stream<DynamicTest> matters() {
        return Stream.of(Matters.KINDS_OF_WORK, Matters.FIELDS).flatMap(CompareTablesTest::matters);
    }

    private static Stream<DynamicTest> matters(String table) {
        Matters matters = new Matters(WORDING, table);
        return Matters.table(table).rows().stream()
                .map(row -> test(row, () -> {
                    String example = row.get("example");
                    String without = example.replaceAll("\\[.*?]", " ");
                    String with = example.replace("[", "").replace("]", "");
                    assertThat(matters.of(WORDING.of(with)).ids())
                            .contains(row.id().row());
                    assertThat(matters.of(WORDING.of(without)).ids())
                            .doesNotContain(row.id().row());
                    row.list("words").forEach(words -> assertThat(
                                    matters.of(WORDING.of(words)).ids())
                            .contains(row.id().row()));
                    row.list("unless").forEach(words -> assertThat(
                                    matters.of(WORDING.of(with + " " + words)).ids())
                            .doesNotContain(row.id().row()));
                }));
    }
}
