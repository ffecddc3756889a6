package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Joins each row's example again: ⏎ where only a line ends, ¶ where the paragraph ends too. */
class LineWordsTest {

    @TestFactory
    Stream<DynamicTest> everyExampleIsJoinedAsMarked() {
        return LineWords.TABLE.rows().stream()
                .map(row -> dynamicTest(
                        row.file() + ":" + row.line() + " " + row.id().row(), () -> {
                            assertThat(joined(row.get("example"))).isEqualTo(expected(row.get("example")));
                            assertThat(row.get("source")).isNotEmpty();
                        }));
    }

    /** The paragraphs that are made of the marked lines when all marks are line ends. */
    static List<String> joined(String marked) {
        List<RawDocument.Line> lines = marked.replace('¶', '\n')
                .replace('⏎', '\n')
                .lines()
                .map(line -> new RawDocument.Line(line, RawDocument.NO_PAGE, null))
                .toList();
        return LineJoiner.join(lines).stream()
                .map(element -> ((RawDocument.Paragraph) element).text())
                .toList();
    }

    /** The paragraphs that the marks say. */
    static List<String> expected(String marked) {
        return marked.replace("⏎", " ").replace('¶', '\n').lines().toList();
    }
}
