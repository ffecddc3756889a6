package vn.planlens.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples' changes as a person judged them, against those that the program tells. */
class ChangesTest {

    private static final Map<String, int[]> SUMS = new TreeMap<>();
    private static final List<String> DIFFERENCES = new ArrayList<>();

    @BeforeAll
    static void judge() throws Exception {
        ChangesTruth truth = new ChangesTruth(ChangesTruth.SAMPLES);
        for (Path file : truth.files()) {
            for (ChangesTruth.Verdict verdict : truth.verdicts(file)) {
                int[] sum = SUMS.computeIfAbsent(verdict.kind(), key -> new int[3]);
                sum[0] += verdict.right();
                sum[1] += verdict.missing().size();
                sum[2] += verdict.extra().size();
                verdict.missing()
                        .forEach(name -> DIFFERENCES.add(verdict.pair() + " " + verdict.kind() + " missing " + name));
                verdict.extra()
                        .forEach(name -> DIFFERENCES.add(verdict.pair() + " " + verdict.kind() + " extra " + name));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citations.kept",
                "citations.dropped",
                "citations.added",
                "citations.otherDate",
                "channels.kept",
                "channels.new",
                "channels.gone",
                "units.kept",
                "units.renamed",
                "units.new",
                "units.gone",
                "deadlines.moved",
                "tasks.aligned",
                "tasks.kept",
                "tasks.drift",
                "tasks.dropped",
                "tasks.new",
            })
    void tellsAllThatAPersonTellsAndNothingElse(String kind) {
        assertThat(SUMS.get(kind)[0]).as("right").isPositive();
        assertThat(DIFFERENCES).noneMatch(line -> line.contains(" " + kind + " "));
    }

    /** Wards that nobody had seen: they tell what alignment is worth on plans that are new to it. */
    @Test
    void alignsMostTasksOfFurtherWardsAndNoneWrongly() throws Exception {
        ChangesTruth truth = new ChangesTruth(ChangesTruth.WARDS);
        int right = 0;
        List<String> missing = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Path file : truth.files()) {
            for (ChangesTruth.Verdict verdict : truth.verdicts(file)) {
                if (verdict.kind().equals("tasks.aligned")) {
                    right += verdict.right();
                    missing.addAll(verdict.missing());
                    wrong.addAll(verdict.extra());
                }
            }
        }
        assertThat(right).isGreaterThanOrEqualTo(124);
        assertThat(missing).hasSizeLessThanOrEqualTo(2);
        assertThat(wrong).isEmpty();
    }

    @Test
    void thereAreTruths() {
        assertThat(SUMS.get("tasks.aligned")[0]).isGreaterThan(150);
    }
}
