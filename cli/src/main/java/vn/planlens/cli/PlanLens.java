package vn.planlens.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.planlens.cli.console.CallErrors;
import vn.planlens.cli.console.Choice;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.Language;
import vn.planlens.cli.console.RunErrors;
import vn.planlens.index.Order;

/** The program: {@code planlens COMMAND}. */
@Command(name = "planlens", mixinStandardHelpOptions = true, versionProvider = PlanLens.Version.class)
public final class PlanLens implements Runnable {

    private static final int HELP_WIDTH = 110;

    @Spec
    private CommandSpec spec;

    /** Read before picocli reads anything; stands here so that it is parsed, checked and shown in the help. */
    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
    private Language language;

    private PlanLens() {}

    public static void main(String[] arguments) {
        Console console = Console.open(arguments, System.getenv());
        RunErrors errors = new RunErrors(console);
        int exitCode;
        try {
            exitCode = commandLine(console, errors).execute(arguments);
            console.out().flush();
        } catch (RuntimeException | Error e) {
            exitCode = errors.report(e);
        }
        System.exit(exitCode);
    }

    /** The program with all its commands. */
    static CommandLine commandLine(Console console, RunErrors errors) {
        CommandLine program = new CommandLine(new PlanLens());
        commands(console).forEach(program::addSubcommand);
        program.setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Order.class, new Choice<>(Order.class))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()))
                .setUsageHelpWidth(Math.min(HELP_WIDTH, Math.max(80, console.width())))
                .setResourceBundle(console.messages().help())
                .setParameterExceptionHandler(new CallErrors(console))
                .setExecutionExceptionHandler(errors);
        return program;
    }

    private static Map<String, Object> commands(Console console) {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("ingest", new IngestCommand(console));
        commands.put("search", new SearchCommand(console));
        commands.put("citing", new CitingCommand(console));
        commands.put("status", new StatusCommand(console));
        commands.put("extract", new ExtractCommand(console));
        commands.put("explain", new ExplainCommand(console));
        commands.put("schema", new SchemaCommand(console));
        return commands;
    }

    @Override
    public void run() {
        throw new CallErrors.NoCommandException(spec.commandLine());
    }

    /** Reads the version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = PlanLens.class.getPackage().getImplementationVersion();
            return new String[] {String.format(Locale.ROOT, "PlanLens %s", version == null ? "(unpacked)" : version)};
        }
    }
}
