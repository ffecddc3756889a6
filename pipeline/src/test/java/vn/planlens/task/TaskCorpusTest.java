package vn.planlens.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.Analyzer;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.Task;

/** The cases of {@code corpus.txt}: which work a few lines of a plan give to whom. */
class TaskCorpusTest {

    private final Analyzer analyzer = new Analyzer();

    @TestFactory
    Stream<DynamicTest> workIsGivenAsAReaderWouldSay() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String block : corpus().split("\n\\s*\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                List<String> plan = lines.stream()
                        .skip(1)
                        .filter(line -> !line.startsWith("=>"))
                        .toList();
                List<String> expected = lines.stream()
                        .filter(line -> line.startsWith("=>"))
                        .map(line -> line.substring(2).strip())
                        .toList();
                tests.add(dynamicTest(lines.get(0).substring(1).strip(), () -> check(plan, expected)));
            }
        }
        return tests.stream();
    }

    private void check(List<String> plan, List<String> expected) {
        List<Task> tasks = analyzer.analyze(PlainPlan.source(String.join("\n", plan))).tasks().stream()
                .filter(task -> task.source() == Task.Source.BODY)
                .toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            int words = i < expected.size() ? text(expected.get(i)).length() : 20;
            found.add(String.join("; ", task.leads()) + " | " + String.join("; ", task.coordinators()) + " | "
                    + task.text().substring(0, Math.min(words, task.text().length())));
        }
        assertThat(found.stream().map(TaskCorpusTest::plain))
                .containsExactlyElementsOf(
                        expected.stream().map(TaskCorpusTest::plain).toList());
    }

    private static String text(String expected) {
        return expected.substring(expected.lastIndexOf('|') + 1).strip();
    }

    private static String plain(String line) {
        return line.replaceAll("\\s+", " ");
    }

    private static String corpus() throws IOException {
        try (InputStream in = TaskCorpusTest.class.getResourceAsStream("corpus.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
