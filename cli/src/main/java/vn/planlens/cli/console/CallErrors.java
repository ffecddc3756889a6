package vn.planlens.cli.console;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the person's language what is wrong with a call, what may have been meant, and where help is. */
public final class CallErrors implements IParameterExceptionHandler {

    private final Console console;

    public CallErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        console.err().println(console.message("program") + ": " + sentence(error));
        List<String> nearest = suggestions(error);
        if (!nearest.isEmpty()) {
            console.err().println(console.message("call.nearest", String.join(", ", nearest)));
        }
        console.err()
                .println(console.message(
                        "call.help", error.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private String sentence(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            if (unmatched.isUnknownOption()) {
                return console.message("call.unknown-option", argument);
            }
            boolean takesCommand = !error.getCommandLine().getSubcommands().isEmpty();
            return console.message(takesCommand ? "call.unknown-command" : "call.surplus", argument);
        }
        if (error instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return console.message(
                    "call.missing",
                    missing.getMissing().stream().map(CallErrors::name).collect(Collectors.joining(", ")));
        }
        if (error.getArgSpec() != null && error.getValue() != null) {
            return invalidValue(error.getArgSpec(), error.getValue());
        }
        if (error instanceof NoCommandException) {
            return console.message("call.no-command");
        }
        return error.getMessage();
    }

    private String invalidValue(ArgSpec argument, String value) {
        Class<?> type = argument.auxiliaryTypes().length > 0 ? argument.auxiliaryTypes()[0] : argument.type();
        if (type.isEnum()) {
            String values = Stream.of(type.getEnumConstants())
                    .map(constant -> Names.code((Enum<?>) constant))
                    .collect(Collectors.joining(", "));
            return console.message("call.not-one-of", value, name(argument), values);
        }
        return console.message("call.invalid", value, name(argument));
    }

    private static List<String> suggestions(ParameterException error) {
        return error instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions().stream().limit(3).toList()
                : List.of();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** The program was called without a command. */
    public static final class NoCommandException extends ParameterException {

        private static final long serialVersionUID = 1;

        public NoCommandException(CommandLine commandLine) {
            super(commandLine, "no command");
        }
    }
}
