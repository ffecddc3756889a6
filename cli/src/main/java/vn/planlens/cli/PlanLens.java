package vn.planlens.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    /** The commands that always ask the index. */
    private static final Set<String> QUESTIONS = Set.of("search", "citing", "report", "tasks", "show", "status");

    @Spec
    private CommandSpec spec;

    /** Read before picocli reads anything; stands here so that it is parsed, checked and shown in the help. */
    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
    private Language language;

    private PlanLens() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one call and returns its exit code. */
    static int run(String... arguments) {
        return run(Console.open(arguments, System.getenv()), arguments);
    }

    static int run(Console console, String... arguments) {
        RunErrors errors = new RunErrors(console);
        // Help goes through a buffer: picocli takes a closed pipe for a crash and shows where.
        StringWriter help = new StringWriter();
        try (EarlySearch early = early(arguments)) {
            int exitCode = commandLine(console, errors, early, arguments)
                    .setOut(new PrintWriter(help))
                    .execute(arguments);
            console.out().print(help);
            console.out().flush();
            return exitCode;
        } catch (RuntimeException | Error e) {
            return errors.report(e);
        }
    }

    /**
     * The program with the command that is called: describing a command to picocli takes longer than parsing its call.
     * Where the arguments name none, a list of commands is all that can be asked for, and their names are enough for it.
     * Without arguments the program has all its commands.
     */
    static CommandLine commandLine(Console console, RunErrors errors, EarlySearch early, String... arguments) {
        CommandLine program = new CommandLine(new PlanLens(), new Parts(early));
        Map<String, Supplier<Object>> commands = commands(console);
        Optional<String> called = called(arguments);
        if (called.isPresent()) {
            program.addSubcommand(called.get(), commands.get(called.get()).get());
        } else if (arguments.length > 0) {
            names().forEach(name ->
                    program.addSubcommand(name, CommandSpec.create().name(name)));
        } else {
            commands.forEach((name, command) -> program.addSubcommand(name, command.get()));
        }
        program.setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Order.class, new Choice<>(Order.class))
                .setColorScheme(console.colours())
                .setUsageHelpWidth(Math.min(HELP_WIDTH, Math.max(80, console.width())))
                .setResourceBundle(console.messages().help())
                .setParameterExceptionHandler(new CallErrors(console))
                .setExecutionExceptionHandler(errors);
        return program;
    }

    private static EarlySearch early(String... arguments) {
        boolean question = called(arguments).filter(QUESTIONS::contains).isPresent();
        return question ? EarlySearch.of(IndexOption.foreseen(arguments)) : EarlySearch.none();
    }

    private static Optional<String> called(String... arguments) {
        Set<String> names = names();
        return Stream.of(arguments).filter(names::contains).findFirst();
    }

    /** Makes the parts that picocli asks for. */
    private record Parts(EarlySearch early) implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == IndexOption.class
                    ? type.cast(new IndexOption(early))
                    : CommandLine.defaultFactory().create(type);
        }
    }

    /** The commands' names, in the order of the help. */
    static Set<String> names() {
        return commands(null).keySet();
    }

    private static Map<String, Supplier<Object>> commands(Console console) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("ingest", () -> new IngestCommand(console));
        commands.put("search", () -> new SearchCommand(console));
        commands.put("citing", () -> new CitingCommand(console));
        commands.put("compare", () -> new CompareCommand(console));
        commands.put("report", () -> new ReportCommand(console));
        commands.put("tasks", () -> new TasksCommand(console));
        commands.put("show", () -> new ShowCommand(console));
        commands.put("status", () -> new StatusCommand(console));
        commands.put("check", () -> new CheckCommand(console));
        commands.put("extract", () -> new ExtractCommand(console));
        commands.put("explain", () -> new ExplainCommand(console));
        commands.put("schema", () -> new SchemaCommand(console));
        commands.put("completion", () -> new CompletionCommand(console));
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
