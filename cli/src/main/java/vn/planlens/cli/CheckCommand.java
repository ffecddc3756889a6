package vn.planlens.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.ExitCode;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.IndexCheck;
import vn.planlens.json.ResultJson;

/** {@code check}: whether the index is sound. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** How the outcome is written. */
    enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Mixin
    private IndexOption index;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        IndexCheck check;
        try {
            check = IndexCheck.of(index.directory());
        } catch (IndexAccessException e) {
            throw IndexOption.failure(e, index.directory());
        }
        if (format == Format.JSON) {
            ResultJson.write(check, console.out());
        } else if (check.isSound()) {
            console.out().println(console.message("check.sound", index.directory(), check.plans(), check.files()));
            if (check.unfinished()) {
                console.tell("check.unfinished");
            }
        } else {
            console.tell("index.damaged", index.directory());
            check.problems().forEach(problem -> console.err().println("  " + problem));
        }
        return check.isSound() ? ExitCode.DONE : ExitCode.FAULT;
    }
}
