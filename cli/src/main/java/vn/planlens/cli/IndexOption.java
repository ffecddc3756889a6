package vn.planlens.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import vn.planlens.cli.console.CommandFailure;
import vn.planlens.cli.console.Names;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.PlanSearch;

/** Where the index lies: {@code --index}, else {@code $PLANLENS_INDEX}, else {@code .planlens} in the working folder. */
final class IndexOption {

    private static final String VARIABLE = "PLANLENS_INDEX";
    private static final String DEFAULT = ".planlens";

    private static final String NAME = "--index";

    private final EarlySearch early;

    @Option(names = NAME, paramLabel = "DIR")
    private Path index;

    IndexOption(EarlySearch early) {
        this.early = early;
    }

    Path directory() {
        return index == null ? Path.of(untold()) : index;
    }

    private static String untold() {
        String told = System.getenv(VARIABLE);
        return told == null || told.isEmpty() ? DEFAULT : told;
    }

    /** The folder that a call will most likely name; what it does name is known when it is parsed. */
    static String foreseen(String... arguments) {
        int name = List.of(arguments).indexOf(NAME);
        return name < 0 || name + 1 == arguments.length ? untold() : arguments[name + 1];
    }

    /** Opens the index for questions, or says how it can be had. */
    PlanSearch open() {
        try {
            return early.open(directory());
        } catch (IndexAccessException e) {
            throw failure(e, directory());
        }
    }

    /** What to tell the person about an index that cannot be used. */
    static CommandFailure failure(IndexAccessException error, Path directory) {
        return switch (error.reason()) {
            case NO_INDEX -> CommandFailure.usage("index.none", directory);
            case NOT_AN_INDEX -> CommandFailure.usage("index.other-things", directory);
            case OTHER_FORMAT -> CommandFailure.usage("index.other-format", directory);
            case LOCKED ->
                error.holder()
                        .map(holder -> CommandFailure.busy(
                                "index.locked-by",
                                error,
                                directory,
                                String.valueOf(holder.process()),
                                holder.host() == null ? "?" : holder.host(),
                                Names.time(holder.since())))
                        .orElseGet(() -> CommandFailure.busy("index.locked", error, directory));
            case DAMAGED -> CommandFailure.fault("index.damaged", error, directory);
            case READ_ONLY -> CommandFailure.fault("index.read-only", error, directory);
            case DISK_FULL -> CommandFailure.fault("index.disk-full", error, directory);
            case NO_ACCESS -> CommandFailure.fault("index.no-access", error, directory, error.getMessage());
        };
    }
}
