package vn.planlens.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.planlens.Analyzer;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.ExitCode;
import vn.planlens.cli.console.Table;
import vn.planlens.ingest.PlanReader;
import vn.planlens.json.ResultJson;
import vn.planlens.model.SourceText;

/** {@code explain}: what is found in a text, and by which rule. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    /** How the findings are written. */
    enum Format {
        TABLE,
        JSON;
    }

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "text")
    private List<String> words;

    @Option(names = "--format", paramLabel = "table|json")
    private Format format = Format.TABLE;

    ExplainCommand(Console console) {
        this.console = console;
    }

    /** What is printed as JSON. */
    record Explanation(String text, List<Finding> findings) {}

    @Override
    public Integer call() throws IOException {
        String text = words.equals(List.of("-"))
                ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                : String.join(" ", words);
        SourceText source = new PlanReader().readText(text);
        Wording wording = format == Format.JSON ? Wording.CODES : Wording.of(console);
        List<Finding> findings = Finding.of(new Analyzer().analyze(source), wording);
        if (format == Format.JSON) {
            ResultJson.write(new Explanation(source.text(), findings), console.out());
        } else if (findings.isEmpty()) {
            console.tell("explain.nothing");
        } else {
            print(findings);
        }
        return ExitCode.DONE;
    }

    private void print(List<Finding> findings) {
        Table table = new Table(console)
                .column("explain.kind", Table.Kind.CODE)
                .column("explain.quote", Table.Kind.TEXT)
                .column("explain.value", Table.Kind.TEXT)
                .column("explain.rule", Table.Kind.TEXT)
                .column("explain.section", Table.Kind.CODE);
        for (Finding finding : findings) {
            table.row(
                    console.message("kind." + finding.kind()),
                    finding.quote(),
                    finding.value(),
                    finding.rule(),
                    finding.section());
        }
        table.print();
    }
}
