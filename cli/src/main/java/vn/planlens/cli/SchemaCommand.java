package vn.planlens.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.ExitCode;
import vn.planlens.cli.export.TaskSchema;
import vn.planlens.json.PlanSchema;

/** {@code schema}: the JSON Schema of a JSON output. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** What is described. */
    enum Subject {
        PLAN,
        TASKS
    }

    private final Console console;

    @Option(names = "--of", paramLabel = "plan|tasks")
    private Subject subject = Subject.PLAN;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(subject == Subject.PLAN ? PlanSchema.text() : TaskSchema.text());
        return ExitCode.DONE;
    }
}
