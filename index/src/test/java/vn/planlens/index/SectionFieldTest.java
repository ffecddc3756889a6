package vn.planlens.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.Analyzer;
import vn.planlens.ingest.PlanReader;
import vn.planlens.ingest.UnreadableFileException;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.Plan;
import vn.planlens.model.SourceText;
import vn.planlens.model.Task;

/** {@code section:} finds all that stands below a heading, however deep, and nothing else. */
class SectionFieldTest {

    private Plan plan;
    private String text;

    @ParameterizedTest
    @ValueSource(strings = {"an-lac-2022", "an-lac-2026", "cam-due-2022"})
    void findsSectionsAndTasksByThePathsAboveThem(String sample) throws Exception {
        SourceText source;
        try (TestIndex index = new TestIndex()) {
            source = read(sample);
            plan = new Analyzer().analyze(source);
            text = source.text();
            try (PlanIndex writer = index.writer()) {
                IngestRun run = writer.begin(List.of("/plans"), "test", Set.of());
                run.add(TestIndex.entry("/plans/one", plan.id(), FileState.INDEXED), plan, source);
                run.settle(false);
                run.finish();
            }
            Set<String> paths = paths(plan.outline(), new HashSet<>());
            assertThat(paths).hasSizeGreaterThan(10);
            for (String path : paths) {
                String query = "section:\"" + path + "\"";
                List<String> sections =
                        index.hits(query).stream().map(Hit::section).toList();
                assertThat(sections).as(query).containsExactlyInAnyOrderElementsOf(sectionsBelow(path));
                List<Task> tasks = index.hits(query, request -> request.withScope(Scope.TASK)).stream()
                        .map(hit -> hit.task().task())
                        .toList();
                assertThat(tasks).as(query).containsExactlyInAnyOrderElementsOf(tasksBelow(path));
            }
        }
    }

    private static SourceText read(String sample) throws UnreadableFileException {
        Path folder = Path.of("..", "corpus-samples", sample);
        String[] files = folder.toFile().list((where, name) -> name.startsWith(sample + "."));
        return new PlanReader().read(folder.resolve(files[0]), files[0]);
    }

    private static Set<String> paths(List<OutlineNode> nodes, Set<String> paths) {
        for (OutlineNode node : nodes) {
            paths.add(node.path());
            paths(node.children(), paths);
        }
        return paths;
    }

    private static boolean isBelow(SectionUnits.Unit unit, String path) {
        return unit.path().stream().anyMatch(node -> node.path().equals(path));
    }

    private List<String> sectionsBelow(String path) {
        List<String> below = new ArrayList<>();
        for (SectionUnits.Unit unit : SectionUnits.of(plan.outline(), text)) {
            if (isBelow(unit, path)) {
                below.add(unit.node().path());
            }
        }
        return below;
    }

    private List<Task> tasksBelow(String path) {
        List<Task> below = new ArrayList<>();
        for (SectionUnits.Unit unit : SectionUnits.of(plan.outline(), text)) {
            if (isBelow(unit, path)) {
                plan.tasks().stream()
                        .filter(task -> unit.span().contains(task.span().start()))
                        .forEach(below::add);
            }
        }
        return below;
    }
}
