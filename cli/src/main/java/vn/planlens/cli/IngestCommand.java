package vn.planlens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.ExitCode;
import vn.planlens.cli.console.Names;
import vn.planlens.cli.console.Progress;
import vn.planlens.cli.console.Table;
import vn.planlens.cli.files.PlanFiles;
import vn.planlens.cli.files.PlanFiles.PlanFile;
import vn.planlens.cli.ingest.Ingest;
import vn.planlens.cli.ingest.PlanCounts;
import vn.planlens.index.FileEntry;
import vn.planlens.index.FileState;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.RunSummary;
import vn.planlens.json.ResultJson;
import vn.planlens.worker.WorkerLimits;
import vn.planlens.worker.WorkerPool;

/** {@code ingest}: reads plan files into the index. */
@Command(name = "ingest", mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

    /** A longer table tells a person nothing that {@code status} does not tell better. */
    private static final int MOST_ROWS = 100;

    /** The table of states tells what to do; more lines would only push it off the screen. */
    private static final int MOST_FAILURES = 20;

    private static final Set<FileState> WITH_PLAN =
            EnumSet.of(FileState.INDEXED, FileState.UNCHANGED, FileState.DUPLICATE, FileState.PARTIAL);

    /** How the account is written. */
    enum Format {
        TABLE,
        JSON;
    }

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> asked;

    @Mixin
    private IndexOption index;

    @Option(names = "--prune")
    private boolean prune;

    @Option(names = "--retry", paramLabel = "failed|STATE")
    private List<String> retry = List.of();

    @Option(names = "--format", paramLabel = "table|json")
    private Format format = Format.TABLE;

    IngestCommand(Console console) {
        this.console = console;
    }

    /** What is printed as JSON. */
    record Account(
            Map<FileState, Integer> states,
            int skipped,
            int files,
            List<PlanCounts> plans,
            List<FileEntry> failures,
            List<List<String>> moved,
            List<String> removed) {}

    @Override
    public Integer call() throws IOException {
        Set<FileState> again = FileStates.parse(retry);
        PlanFiles files = PlanFiles.of(asked);
        files.inaccessible().forEach(path -> console.tell("unreadable.access-denied", path));
        Ingest.Outcome outcome;
        try (Progress progress =
                        new Progress(console, "ingest.progress", files.files().size());
                WorkerPool workers = new WorkerPool(WorkerLimits.ORDINARY)) {
            outcome = new Ingest(workers, shownBy(progress)).run(index.directory(), asked, files, again, prune);
        } catch (IndexAccessException e) {
            throw IndexOption.failure(e, index.directory());
        }
        Map<FileState, Integer> states = new TreeMap<>(outcome.summary().states());
        if (format == Format.JSON) {
            int seen = states.values().stream().mapToInt(Integer::intValue).sum();
            ResultJson.write(
                    new Account(
                            states,
                            files.skipped(),
                            seen,
                            outcome.plans(),
                            outcome.failures(),
                            outcome.summary().moved(),
                            outcome.summary().removed()),
                    console.out());
        } else {
            print(outcome, states, files.skipped());
        }
        boolean allRead =
                WITH_PLAN.containsAll(states.keySet()) && files.inaccessible().isEmpty();
        return allRead ? ExitCode.DONE : ExitCode.UNREADABLE_FILES;
    }

    private static Ingest.Progress shownBy(Progress progress) {
        return new Ingest.Progress() {
            @Override
            public void begun(PlanFile file) {
                progress.begin(file.path());
            }

            @Override
            public void done(PlanFile file) {
                progress.step(file.path());
            }
        };
    }

    private void print(Ingest.Outcome outcome, Map<FileState, Integer> states, int skipped) {
        printPlans(outcome.plans());
        RunSummary summary = outcome.summary();
        Table table = FileStates.table(states, skipped, console);
        if (!table.isEmpty()) {
            table.print();
        }
        outcome.failures().stream()
                .limit(MOST_FAILURES)
                .forEach(failure -> console.tell(
                        "unreadable." + FileStates.code(failure.state()),
                        Names.path(failure.path()),
                        failure.reason()));
        if (outcome.failures().size() > MOST_FAILURES) {
            console.tell("ingest.more-failures", outcome.failures().size() - MOST_FAILURES);
        }
        summary.moved().forEach(move -> console.tell("ingest.moved", Names.path(move.get(0)), Names.path(move.get(1))));
        if (!summary.removed().isEmpty()) {
            console.tell("ingest.removed", summary.removed().size());
        }
        summary.keptRoots().forEach(root -> console.tell("ingest.kept", Names.path(root), summary.kept()));
        if (states.isEmpty()) {
            console.tell("ingest.nothing");
        }
    }

    private void printPlans(List<PlanCounts> plans) {
        if (plans.isEmpty()) {
            return;
        }
        Table table = new Table(console)
                .column("plan.ward", Table.Kind.TEXT)
                .column("plan.year", Table.Kind.CODE)
                .column("plan.number", Table.Kind.CODE)
                .column("count.sections", Table.Kind.NUMBER)
                .column("count.citations", Table.Kind.NUMBER)
                .column("count.units", Table.Kind.NUMBER)
                .column("count.channels", Table.Kind.NUMBER)
                .column("count.deadlines", Table.Kind.NUMBER)
                .column("count.tasks", Table.Kind.NUMBER)
                .column("count.warnings", Table.Kind.NUMBER)
                .column("plan.file", Table.Kind.TEXT);
        plans.stream()
                .limit(MOST_ROWS)
                .forEach(plan -> table.row(
                        Names.ward(plan.kind(), plan.ward()),
                        plan.year(),
                        plan.reference(),
                        plan.sections(),
                        plan.citations(),
                        plan.units(),
                        plan.channels(),
                        plan.deadlines(),
                        plan.tasks(),
                        plan.warnings(),
                        plan.path().substring(plan.path().lastIndexOf('/') + 1)));
        table.print();
        if (plans.size() > MOST_ROWS) {
            console.out().println(console.message("ingest.more", plans.size() - MOST_ROWS));
        }
        console.out().println();
    }
}
