package vn.planlens.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.Analyzer;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.Task;

/** The cases of {@code corpus.txt} and {@code tables.txt}: which work a few lines of a plan give to whom. */
class TaskCorpusTest {

    private final Analyzer analyzer = new Analyzer();

    @TestFactory
    Stream<DynamicTest> paragraphsGiveWorkAsAReaderWouldSay() throws IOException {
        return cases(
                "corpus.txt",
                Task.Source.BODY,
                task -> String.join(" | ", String.join("; ", task.leads()), String.join("; ", task.coordinators())));
    }

    @TestFactory
    Stream<DynamicTest> rowsGiveWorkAsAReaderWouldSay() throws IOException {
        return cases(
                "tables.txt",
                Task.Source.TABLE,
                task -> String.join(
                        " | ", task.row(), String.join("; ", task.leads()), String.join("; ", task.coordinators())));
    }

    private Stream<DynamicTest> cases(String file, Task.Source source, Function<Task, String> show) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String block : read(file).split("\n\\s*\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                List<String> plan = lines.stream()
                        .skip(1)
                        .filter(line -> !line.startsWith("=>"))
                        .map(line -> line.replaceAll("\\s*\\|\\s*", "\t"))
                        .toList();
                List<String> expected = lines.stream()
                        .filter(line -> line.startsWith("=>"))
                        .map(line -> line.substring(2).strip())
                        .toList();
                tests.add(dynamicTest(
                        lines.get(0).substring(1).strip(),
                        () -> check(String.join("\n", plan), expected, source, show)));
            }
        }
        return tests.stream();
    }

    private void check(String plan, List<String> expected, Task.Source source, Function<Task, String> show) {
        List<Task> tasks = analyzer.analyze(PlainPlan.source(plan)).tasks().stream()
                .filter(task -> task.source() == source)
                .toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            int words = i < expected.size()
                    ? firstWords(expected.get(i)).length()
                    : task.text().length();
            found.add(show.apply(task) + " | "
                    + task.text().substring(0, Math.min(words, task.text().length())));
        }
        assertThat(found.stream().map(TaskCorpusTest::collapsed))
                .containsExactlyElementsOf(
                        expected.stream().map(TaskCorpusTest::collapsed).toList());
    }

    private static String firstWords(String expected) {
        return expected.substring(expected.lastIndexOf('|') + 1).strip();
    }

    private static String collapsed(String line) {
        return line.replaceAll("\\s+", " ");
    }

    private static String read(String file) throws IOException {
        try (InputStream in = TaskCorpusTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
