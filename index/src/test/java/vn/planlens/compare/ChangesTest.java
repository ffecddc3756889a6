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
import org.junit.jupiter.params.provider.CsvSource;

/** The samples' changes as a person judged them, against those that the program tells. Floors are as measured. */
class ChangesTest {

    private static final Map<String, int[]> SUMS = new TreeMap<>();
    private static final List<String> DIFFERENCES = new ArrayList<>();

    @BeforeAll
    static void judge() throws Exception {
        ChangesTruth truth = new ChangesTruth();
        for (Path file : ChangesTruth.files()) {
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
    @CsvSource({
        "citations.kept, 1.0",
        "citations.dropped, 1.0",
        "citations.added, 1.0",
        "citations.otherDate, 1.0",
        "channels.kept, 1.0",
        "channels.new, 1.0",
        "channels.gone, 1.0",
        "units.kept, 1.0",
        "units.renamed, 1.0",
        "units.new, 1.0",
        "units.gone, 1.0",
        "deadlines.moved, 0.99",
        "tasks.aligned, 0.99",
        "tasks.drift, 0.98",
        "tasks.dropped, 0.96",
        "tasks.new, 0.97",
    })
    void tellsWhatAPersonTells(String kind, double floor) {
        int[] sum = SUMS.get(kind);
        double f1 = 2.0 * sum[0] / (2.0 * sum[0] + sum[1] + sum[2]);
        assertThat(f1)
                .as(
                        "%s: %d right, %d missing, %d extra%n%s",
                        kind,
                        sum[0],
                        sum[1],
                        sum[2],
                        String.join(
                                "\n",
                                DIFFERENCES.stream()
                                        .filter(line -> line.contains(" " + kind + " "))
                                        .toList()))
                .isGreaterThanOrEqualTo(floor);
    }

    @Test
    void thereAreTruths() {
        assertThat(SUMS.get("tasks.aligned")[0]).isGreaterThan(150);
    }
}
