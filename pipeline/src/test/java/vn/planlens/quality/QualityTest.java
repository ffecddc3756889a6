package vn.planlens.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.Analyzer;
import vn.planlens.ingest.PlanReader;

/** The samples against what their authors say is in them, with the floors of {@code corpus-samples/floors.tsv}. */
class QualityTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SAMPLES = ROOT.resolve("corpus-samples");
    private static final Path SHARED = ROOT.resolveSibling("shared");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PlanReader reader = new PlanReader();
    private final Analyzer analyzer = new Analyzer();

    @TestFactory
    Stream<DynamicTest> noScoreOfTheSamplesFallsBelowItsFloor() throws IOException {
        Score all = new Score();
        try (Stream<Path> golds = Files.walk(SAMPLES, 2)) {
            for (Path gold : golds.filter(p -> p.endsWith("gold.json")).sorted().toList()) {
                all.add(score(gold, sampleBeside(gold)));
            }
        }
        Map<String, Double> values = all.values();
        System.out.println("Scores on the samples:\n" + all);
        return floors().entrySet().stream()
                .map(floor -> dynamicTest(floor.getKey(), () -> assertThat(values)
                        .as(String.join(
                                "\n",
                                all.errors().stream()
                                        .filter(error -> error.startsWith(floor.getKey()))
                                        .toList()))
                        .hasEntrySatisfying(
                                floor.getKey(), value -> assertThat(value).isGreaterThanOrEqualTo(floor.getValue()))));
    }

    @Test
    void theSharedGoldIsScoredWhereItLies() throws IOException {
        Path golds = SHARED.resolve("gold");
        assumeTrue(Files.isDirectory(golds), "no shared folder beside the project");
        Score all = new Score();
        try (Stream<Path> files = Files.list(golds)) {
            for (Path gold :
                    files.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
                String name = gold.getFileName().toString().replace(".json", ".txt");
                all.add(score(gold, SHARED.resolve("plans").resolve(name)));
            }
        }
        System.out.println("Scores on the shared gold:\n" + all);
        assertThat(all.values()).containsKey("citations");
    }

    private Score score(Path gold, Path plan) throws IOException {
        JsonNode want = JSON.readTree(gold.toFile());
        return Scorer.score(
                want, analyzer.analyze(reader.read(plan, plan.getFileName().toString())));
    }

    private static Path sampleBeside(Path gold) throws IOException {
        String name = gold.getParent().getFileName().toString();
        try (Stream<Path> files = Files.list(gold.getParent())) {
            return files.filter(p -> p.getFileName().toString().startsWith(name + "."))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no plan beside " + gold));
        }
    }

    private static Map<String, Double> floors() throws IOException {
        CSVFormat format = CSVFormat.TDF
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        Map<String, Double> floors = new TreeMap<>();
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(SAMPLES.resolve("floors.tsv")), format)) {
            for (CSVRecord row : parser) {
                floors.put(row.get("score"), Double.valueOf(row.get("floor")));
            }
        }
        return floors;
    }
}
