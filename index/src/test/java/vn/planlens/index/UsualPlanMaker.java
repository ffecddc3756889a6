package vn.planlens.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.planlens.Analyzer;
import vn.planlens.index.Odds.Kind;
import vn.planlens.index.RecordShape.Part;
import vn.planlens.ingest.PlanReader;
import vn.planlens.model.Plan;
import vn.planlens.model.SourceText;

/**
 * Writes the tables of {@link UsualPlan}: of each component the strings that samples of several wards have, and the odds of
 * its numbers, learnt from all samples. Call it in the folder {@code index}; see tools/phrases.
 */
public final class UsualPlanMaker {

    private static final Path SAMPLES = Path.of("..", "corpus-samples");
    private static final Path TABLES = Path.of("src", "main", "resources", "vn", "planlens", "index");

    private static final int COLUMNS = RecordShape.all().size();

    private record Sample(Plan plan, String text) {}

    private UsualPlanMaker() {}

    public static void main(String[] args) throws IOException {
        List<Sample> samples = samples();
        List<String> strings = new ArrayList<>();
        KnownStrings usual = usual(samples, strings);
        Odds odds = Odds.even(COLUMNS);
        for (Sample sample : samples) {
            PlanEncoder.encode(sample.plan(), sample.text(), odds, usual.copy());
        }
        Files.write(TABLES.resolve("usual-strings.tsv"), strings);
        List<String> rows = new ArrayList<>();
        for (Part part : RecordShape.all()) {
            for (Kind kind : Kind.values()) {
                byte[] few = odds.few(part.number(), kind);
                if (few.length > 0) {
                    rows.add(part.name() + "\t" + kind + "\t"
                            + Base64.getEncoder().encodeToString(few));
                }
            }
        }
        Files.write(TABLES.resolve("usual-odds.tsv"), rows);
    }

    private static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        Analyzer analyzer = new Analyzer();
        PlanReader reader = new PlanReader();
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            for (Path file :
                    (Iterable<Path>) files.filter(UsualPlanMaker::isPlan).sorted()::iterator) {
                SourceText source = reader.read(file, file.getFileName().toString());
                samples.add(new Sample(analyzer.analyze(source), source.text()));
            }
        }
        return samples;
    }

    private static boolean isPlan(Path file) {
        return file.toString().matches(".*-20\\d\\d\\.(docx?|odt|rtf|html|txt|pdf)");
    }

    /** The strings of each component that several wards have, those of most wards last: what comes last is nearest. */
    private static KnownStrings usual(List<Sample> samples, List<String> rows) {
        List<Map<String, Set<String>>> wards = new ArrayList<>();
        RecordShape.all().forEach(part -> wards.add(new TreeMap<>()));
        for (Sample sample : samples) {
            KnownStrings met = new KnownStrings(COLUMNS);
            PlanEncoder.encode(sample.plan(), sample.text(), Odds.even(COLUMNS), met);
            for (int column = 0; column < COLUMNS; column++) {
                for (String string : met.of(column)) {
                    wards.get(column)
                            .computeIfAbsent(string, key -> new TreeSet<>())
                            .add(sample.plan().header().issuer().ward());
                }
            }
        }
        KnownStrings usual = new KnownStrings(COLUMNS);
        for (Part part : RecordShape.all()) {
            Map<String, Set<String>> in = wards.get(part.number());
            in.keySet().stream()
                    .filter(string -> in.get(string).size() > 1 && !string.matches("(?s).*[\t\n\r].*"))
                    .sorted(Comparator.comparing(string -> in.get(string).size()))
                    .forEach(string -> {
                        usual.take(part.number(), string);
                        rows.add(part.name() + "\t" + string);
                    });
        }
        return usual;
    }
}
