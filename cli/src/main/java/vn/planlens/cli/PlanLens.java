package vn.planlens.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code planlens COMMAND}. */
@Command(
        name = "planlens",
        mixinStandardHelpOptions = true,
        subcommands = {ExtractCommand.class, SchemaCommand.class})
public final class PlanLens {

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new PlanLens()).execute(arguments));
    }
}
