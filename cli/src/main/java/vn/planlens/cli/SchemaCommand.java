package vn.planlens.cli;

import picocli.CommandLine.Command;
import vn.planlens.cli.console.Console;
import vn.planlens.json.PlanSchema;

/** {@code schema}: the JSON Schema of the plan JSON. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out().print(PlanSchema.text());
    }
}
