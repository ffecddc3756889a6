package vn.planlens.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import vn.planlens.cli.console.CommandFailure;
import vn.planlens.cli.console.Names;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.PlanSearch;

/** Where the index lies: {@code --index}, else {@code $PLANLENS_INDEX}, else {@code .planlens} in the working folder. */
final class IndexOption {

    private static final String VARIABLE = "PLANLENS_INDEX";
    private static final String DEFAULT = ".planlens";

    @Option(names = "--index", paramLabel = "DIR")
    private Path index;

    Path directory() {
        if (index != null) {
            return index;
        }
        String told = System.getenv(VARIABLE);
        return Path.of(told == null || told.isEmpty() ? DEFAULT : told);
    }

    /** Opens the index for questions, or says how it can be had. */
    PlanSearch open() {
        try {
            return PlanSearch.open(directory());
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
