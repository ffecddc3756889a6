package vn.planlens.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.ExitCode;
import vn.planlens.cli.export.ResultSchema;
import vn.planlens.json.PlanSchema;

/** {@code schema}: the JSON Schema of a JSON output. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** What is described. */
    enum Subject {
        PLAN(PlanSchema::text),
        TASKS(ResultSchema.TASKS::text),
        COMPARISONS(ResultSchema.COMPARISONS::text);

        private final Supplier<String> text;

        Subject(Supplier<String> text) {
            this.text = text;
        }
    }

    private final Console console;

    @Option(names = "--of", paramLabel = "plan|tasks|comparisons")
    private Subject subject = Subject.PLAN;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(subject.text.get());
        return ExitCode.DONE;
    }
}
