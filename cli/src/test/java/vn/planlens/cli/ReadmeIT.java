package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.cli.Program.Run;

/**
 * Runs the README's commands in order as they are printed and compares what they print. Run with
 * {@code -Dreadme.write=true} it writes the outputs into README.md instead.
 */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ReadmeIT {

    private static final Path README = Program.repository().resolve("README.md");
    private static final String FENCE = "```";
    private static final String LEFT_OUT = "…";
    private static final boolean WRITE = Boolean.getBoolean("readme.write");

    @TempDir
    private Path folder;

    @Test
    void theCommandsPrintWhatIsPrinted() throws IOException {
        Files.createSymbolicLink(
                folder.resolve("planlens"), Program.repository().resolve("planlens"));
        Files.createSymbolicLink(folder.resolve("corpus-samples"), Program.samples());
        List<String> written = new ArrayList<>();
        List<String> lines = Files.readAllLines(README);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            written.add(line);
            if (line.equals(FENCE + "sh")) {
                run(lines.get(i + 1), 0);
            }
            if (line.startsWith("$ ")) {
                List<String> expected = new ArrayList<>();
                while (!lines.get(i + 1).startsWith("$ ") && !lines.get(i + 1).equals(FENCE)) {
                    expected.add(lines.get(++i));
                }
                List<String> printed = run(line.substring(2), 0);
                if (!WRITE) {
                    assertThat(String.join("\n", printed)).as(line).matches(pattern(expected));
                }
                boolean fits =
                        String.join("\n", printed).matches(pattern(expected).pattern());
                written.addAll(fits && expected.contains(LEFT_OUT) ? expected : printed);
            }
        }
        if (WRITE) {
            Files.write(README, written);
        }
        Files.delete(folder.resolve("planlens"));
        Files.delete(folder.resolve("corpus-samples"));
    }

    /** Standard output and then what was said beside it, without trailing blank lines. */
    private List<String> run(String command, int exitCode) {
        Run run = Program.shell(command).in(folder).run();
        assertThat(run.exitCode()).as(command + "\n" + run.err()).isEqualTo(exitCode);
        return (run.out() + run.err()).stripTrailing().lines().toList();
    }

    private static Pattern pattern(List<String> expected) {
        StringBuilder pattern = new StringBuilder();
        for (String line : expected) {
            pattern.append(pattern.length() == 0 ? "" : "\n");
            pattern.append(line.equals(LEFT_OUT) ? "[\\s\\S]*" : Pattern.quote(line));
        }
        return Pattern.compile(pattern.toString());
    }

    @Test
    void theBuildCommandIsTheOneOfTheContinuousIntegration() throws IOException {
        List<String> readme = Files.readAllLines(README);
        List<String> commands = readme.subList(readme.indexOf(FENCE + "sh") + 1, readme.size());
        assertThat(commands.subList(0, 2)).containsExactly("./planlens ingest corpus-samples", "mvn verify");
        assertThat(Files.readString(Program.repository().resolve(".ci/run"))).contains("mvn -B -ntp verify");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Map<Path, String> pages = Map.of(
                README,
                Files.readString(README),
                Program.repository().resolve("CONTRIBUTING.md"),
                Files.readString(Program.repository().resolve("CONTRIBUTING.md")),
                Program.repository().resolve("docs/architecture.md"),
                Files.readString(Program.repository().resolve("docs/architecture.md")));
        pages.forEach((page, text) -> Pattern.compile("\\]\\((?<target>[^)#:]+)\\)")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .forEach(target -> assertThat(page.resolveSibling(target))
                        .as(page + " links to")
                        .exists()));
    }
}
