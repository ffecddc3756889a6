package vn.planlens.orgunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.PlanText;
import vn.planlens.rules.MarkedText;

/** The sentences of {@code corpus.txt}: to whom each gives work. */
class UnitCorpusTest {

    private final DutyFinder finder = new DutyFinder();

    @TestFactory
    Stream<DynamicTest> aSentenceGivesWorkToThoseMarked() throws IOException {
        return sentences().stream().map(line -> dynamicTest(line, () -> check(MarkedText.parse(line))));
    }

    @Test
    void thereAreEnoughSentencesAndNoTwoAlike() throws IOException {
        List<String> sentences = sentences();
        assertThat(sentences.stream().filter(line -> line.contains("]("))).hasSizeGreaterThanOrEqualTo(60);
        assertThat(sentences.stream().filter(line -> !line.contains("]("))).hasSizeGreaterThanOrEqualTo(40);
        assertThat(sentences.stream().map(line -> line.replaceAll("\\d", "0"))).doesNotHaveDuplicates();
    }

    private void check(MarkedText sentence) {
        PlanText plan = PlainPlan.of(sentence.text());
        Set<String> found = new TreeSet<>();
        for (Duty duty : finder.extract(plan)) {
            add(found, plan, duty.leads(), "lead");
            add(found, plan, duty.coordinators(), "partner");
            add(found, plan, duty.directed(), "directed");
        }
        assertThat(found)
                .isEqualTo(sentence.marks().stream()
                        .map(mark -> mark.span().of(sentence.text()) + " " + mark.value())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static void add(Set<String> found, PlanText plan, List<UnitPhrase> units, String role) {
        units.forEach(unit -> found.add(unit.span().of(plan.text()) + " " + role));
    }

    private static List<String> sentences() throws IOException {
        try (InputStream in = UnitCorpusTest.class.getResourceAsStream("corpus.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
