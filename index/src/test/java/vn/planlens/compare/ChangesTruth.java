package vn.planlens.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.Analyzer;
import vn.planlens.ingest.PlanReader;
import vn.planlens.json.PlanJson;
import vn.planlens.model.SourceText;

/**
 * What a person says changed between plans, beside what the program says. The plans lie in a folder as those of
 * {@code corpus-samples} do: {@code <plan>/<plan>.<format>}, and the truths in {@code changes}.
 */
final class ChangesTruth {

    static final Path SAMPLES = Path.of("..", "corpus-samples").toAbsolutePath().normalize();

    /** Plans that were written, and judged, without a look at what the program knows. */
    static final Path WARDS = Path.of("src", "test", "wards").toAbsolutePath();

    private static final UnitRenamings UNITS = new UnitRenamings(new Wording());

    private final Analyzer analyzer = new Analyzer();
    private final PlanReader reader = new PlanReader();
    private final PlanComparer comparer = new PlanComparer();
    private final Map<String, ComparedPlan> plans = new TreeMap<>();
    private final Path samples;

    ChangesTruth(Path samples) {
        this.samples = samples;
    }

    /** A statement of one kind of change: what is missing of the truth, and what is told beyond it. */
    record Verdict(String pair, String kind, int right, List<String> missing, List<String> extra) {}

    ComparedPlan plan(String folder) {
        return plans.computeIfAbsent(folder, name -> {
            try (Stream<Path> files = Files.list(samples.resolve(name))) {
                Path file = files.filter(f -> f.getFileName().toString().startsWith(name + "."))
                        .findFirst()
                        .orElseThrow();
                SourceText source = reader.read(file, file.getFileName().toString());
                return new ComparedPlan(analyzer.analyze(source), source.text());
            } catch (Exception e) {
                throw new IllegalStateException(name, e);
            }
        });
    }

    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(samples.resolve("changes"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    List<Verdict> verdicts(Path file) throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        for (Pair pair : pairs(file)) {
            String name = pair.ward + " " + pair.truth.get("from").asText() + "-"
                    + pair.truth.get("to").asText();
            judge(name, pair.truth, comparer.compare(pair.before, pair.after), verdicts);
        }
        return verdicts;
    }

    /** Which tasks of two plans are one, by their numbers. */
    record Alignment(String ward, ComparedPlan before, ComparedPlan after, Set<Candidates.Couple> couples) {}

    List<Alignment> alignments(Path file) throws IOException {
        return pairs(file).stream()
                .map(pair -> {
                    TaskLocator before = new TaskLocator(pair.before.plan().tasks());
                    TaskLocator after = new TaskLocator(pair.after.plan().tasks());
                    Set<Candidates.Couple> couples = aligned(pair.truth.get("tasks"))
                            .map(one -> new Candidates.Couple(before.at(one.get("from")), after.at(one.get("to"))))
                            .collect(Collectors.toSet());
                    return new Alignment(pair.ward, pair.before, pair.after, couples);
                })
                .toList();
    }

    private static Stream<JsonNode> aligned(JsonNode tasks) {
        return Stream.concat(stream(tasks.get("kept")), stream(tasks.get("changed")));
    }

    /** Two plans and what a person says changed. */
    private record Pair(String ward, ComparedPlan before, ComparedPlan after, JsonNode truth) {}

    private List<Pair> pairs(Path file) throws IOException {
        JsonNode truth = PlanJson.mapper().readTree(Files.readString(file));
        String ward = file.getFileName().toString().replace(".json", "");
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode pair : truth.get("pairs")) {
            pairs.add(new Pair(
                    ward,
                    plan(folder(truth, ward, pair.get("from").asText())),
                    plan(folder(truth, ward, pair.get("to").asText())),
                    pair));
        }
        return pairs;
    }

    private static String folder(JsonNode truth, String ward, String year) {
        return truth.has("plans") ? truth.get("plans").get(year).asText() : ward + "-" + year;
    }

    private static void judge(String pair, JsonNode truth, Comparison told, List<Verdict> verdicts) {
        citations(pair, truth.get("citations"), told, verdicts);
        for (String[] kind : new String[][] {{"kept", "KEPT"}, {"new", "NEW"}, {"gone", "DROPPED"}}) {
            verdicts.add(verdict(
                    pair,
                    "channels." + kind[0],
                    strings(truth.get("channels").get(kind[0])),
                    told.channels().stream()
                            .filter(c -> c.change().name().equals(kind[1]))
                            .map(ChannelChange::id)));
            verdicts.add(verdict(
                    pair,
                    "units." + kind[0],
                    strings(truth.get("units").get(kind[0])).map(ChangesTruth::unit),
                    told.units().stream()
                            .filter(c -> c.change().name().equals(kind[1]))
                            .map(c -> unit((c.before() == null ? c.after() : c.before()).name()))));
        }
        verdicts.add(verdict(
                pair,
                "units.renamed",
                stream(truth.get("units").get("renamed"))
                        .map(p ->
                                unit(p.get(0).asText()) + " > " + unit(p.get(1).asText())),
                told.units().stream()
                        .filter(c -> c.change() == Change.CHANGED)
                        .map(c ->
                                unit(c.before().name()) + " > " + unit(c.after().name()))));
        tasks(pair, truth, told, verdicts);
        deadlines(pair, truth, told, verdicts);
    }

    /**
     * Days earlier or later. The truth tells one move of a task, the program one of each of its deadlines: both are the
     * same where the words of one stand in the other's.
     */
    private static void deadlines(String pair, JsonNode truth, Comparison told, List<Verdict> verdicts) {
        List<Moved> want = stream(truth.get("deadlines").get("moves"))
                .filter(move -> !move.get("moved").asText().equals("other"))
                .map(move -> new Moved(
                        words(move.get("from")),
                        words(move.get("to")),
                        move.get("moved").asText()))
                .toList();
        List<Moved> got = told.deadlines().stream()
                .filter(change -> change.change() == Change.CHANGED && change.move() != DeadlineChange.Move.OTHER)
                .map(change -> new Moved(
                        TaskLocator.plain(change.before().quote()),
                        TaskLocator.plain(change.after().quote()),
                        change.move().name().toLowerCase(Locale.ROOT)))
                .toList();
        verdicts.add(new Verdict(
                pair,
                "deadlines.moved",
                (int) want.stream()
                        .filter(move -> got.stream().anyMatch(move::is))
                        .count(),
                want.stream()
                        .filter(move -> got.stream().noneMatch(move::is))
                        .map(Moved::toString)
                        .toList(),
                got.stream()
                        .filter(move -> want.stream().noneMatch(move::is))
                        .map(Moved::toString)
                        .toList()));
    }

    /** A deadline's words then and now. */
    private record Moved(String from, String to, String how) {

        private boolean is(Moved other) {
            return how.equals(other.how)
                    && (from.contains(other.from) || other.from.contains(from))
                    && (to.contains(other.to) || other.to.contains(to));
        }
    }

    private static String words(JsonNode side) {
        return TaskLocator.plain(side.get("deadline").asText());
    }

    private static void citations(String pair, JsonNode truth, Comparison told, List<Verdict> verdicts) {
        Map<Change, String> kinds = Map.of(
                Change.KEPT, "kept", Change.DROPPED, "dropped", Change.NEW, "added", Change.CHANGED, "otherDate");
        kinds.forEach((change, kind) -> {
            Stream<String> want = strings(truth.get(kind));
            if (change == Change.KEPT) {
                TreeSet<String> other = strings(truth.get("otherDate")).collect(Collectors.toCollection(TreeSet::new));
                want = want.filter(key -> !other.contains(key));
            }
            verdicts.add(verdict(
                    pair,
                    "citations." + kind,
                    want,
                    told.citations().stream().filter(c -> c.change() == change).map(CitationChange::key)));
        });
    }

    private static void tasks(String pair, JsonNode truth, Comparison told, List<Verdict> verdicts) {
        TaskLocator before = new TaskLocator(told.before().tasks());
        TaskLocator after = new TaskLocator(told.after().tasks());
        JsonNode tasks = truth.get("tasks");
        Function<JsonNode, String> aligned = p -> before.of(p.get("from")) + " > " + after.of(p.get("to"));
        verdicts.add(verdict(
                pair,
                "tasks.aligned",
                aligned(tasks).map(aligned),
                told.tasks().stream()
                        .filter(c -> c.before() != null && c.after() != null)
                        .map(c -> before.of(c.before()) + " > " + after.of(c.after()))));
        verdicts.add(verdict(
                pair,
                "tasks.kept",
                stream(tasks.get("kept")).map(aligned),
                told.tasks().stream()
                        .filter(c -> c.change() == Change.KEPT)
                        .map(c -> before.of(c.before()) + " > " + after.of(c.after()))));
        verdicts.add(verdict(
                pair,
                "tasks.drift",
                stream(tasks.get("changed"))
                        .flatMap(p -> strings(p.get("drift")).map(d -> aligned.apply(p) + " : " + d)),
                told.tasks().stream().filter(c -> c.change() == Change.CHANGED).flatMap(c -> c.drift().stream()
                        .map(d -> before.of(c.before()) + " > " + after.of(c.after()) + " : "
                                + d.name().toLowerCase(Locale.ROOT).replace('_', '-')))));
        verdicts.add(verdict(
                pair,
                "tasks.dropped",
                stream(tasks.get("dropped")).map(before::of),
                told.tasks().stream().filter(c -> c.change() == Change.DROPPED).map(c -> before.of(c.before()))));
        verdicts.add(verdict(
                pair,
                "tasks.new",
                stream(tasks.get("new")).map(after::of),
                told.tasks().stream().filter(c -> c.change() == Change.NEW).map(c -> after.of(c.after()))));
    }

    private static String unit(String name) {
        return UNITS.key(name.replaceAll(" (phường|xã)$", ""));
    }

    private static Verdict verdict(String pair, String kind, Stream<String> truth, Stream<String> told) {
        TreeSet<String> want = truth.collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> got = told.collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> right = new TreeSet<>(want);
        right.retainAll(got);
        return new Verdict(
                pair,
                kind,
                right.size(),
                want.stream().filter(name -> !got.contains(name)).toList(),
                got.stream().filter(name -> !want.contains(name)).toList());
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        List<JsonNode> nodes = new ArrayList<>();
        list.forEach(nodes::add);
        return nodes.stream();
    }

    private static Stream<String> strings(JsonNode list) {
        return stream(list).map(JsonNode::asText);
    }
}
