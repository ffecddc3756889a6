package vn.planlens.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.ExitCode;
import vn.planlens.cli.console.RunErrors;

/** {@code completion}: the script by which a shell completes commands and options. */
@Command(name = "completion", mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    /** Shells that picocli's script serves; zsh through its own bashcompinit. */
    enum Shell {
        BASH,
        ZSH
    }

    private static final String ZSH_HEAD = "autoload -U +X bashcompinit && bashcompinit\n";

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "bash|zsh", descriptionKey = "shell")
    private Shell shell = Shell.BASH;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine program = PlanLens.commandLine(console, new RunErrors(console), EarlySearch.none());
        String script = AutoComplete.bash("planlens", program);
        console.out().print(shell == Shell.ZSH ? ZSH_HEAD + script : script);
        return ExitCode.DONE;
    }
}
