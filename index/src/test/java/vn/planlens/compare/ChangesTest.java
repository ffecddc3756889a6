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

    @Test
    void thereAreTruths() {
        assertThat(SUMS.get("tasks.aligned")[0]).isGreaterThan(150);
    }
}
