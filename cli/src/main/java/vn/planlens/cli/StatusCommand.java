package vn.planlens.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.ExitCode;
import vn.planlens.cli.console.Names;
import vn.planlens.cli.console.Table;
import vn.planlens.index.Facet;
import vn.planlens.index.FileEntry;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.IndexStatus;
import vn.planlens.index.PlanSearch;
import vn.planlens.json.ResultJson;

/** {@code status}: what is in the index, and what is not for which reason. */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private IndexOption index;

    @Option(names = "--files")
    private boolean files;

    @Option(names = "--failed")
    private boolean failed;

    @Option(names = "--format", paramLabel = "table|json|jsonl|csv")
    private OutputFormat format = OutputFormat.TABLE;

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, IndexAccessException {
        try (PlanSearch search = index.open()) {
            if (files || failed) {
                try (Stream<FileEntry> ledger = search.files()) {
                    printFiles(ledger.filter(entry -> !failed || FileStates.isFailure(entry.state())));
                }
            } else {
                printStatus(search.status());
            }
        }
        return ExitCode.DONE;
    }

    /** A value of a field and how many plans have it. */
    private record Spread(String field, Facet.Count count) {}

    private void printStatus(IndexStatus status) throws IOException {
        if (format == OutputFormat.JSON) {
            ResultJson.write(status, console.out());
            return;
        }
        new RowOutput<Spread>(console, format, spread -> spread)
                .field("field", Spread::field)
                .field("value", spread -> spread.count().value())
                .field("plans", spread -> spread.count().plans())
                .write(
                        Map.of(),
                        "counts",
                        status.counts().stream().flatMap(facet -> facet.counts().stream()
                                .map(count -> new Spread(facet.field(), count))),
                        rows -> printTables(status));
    }

    private void printTables(IndexStatus status) {
        console.out()
                .println(console.message(
                        "status.totals",
                        status.plans(),
                        status.documents(),
                        status.files(),
                        index.directory(),
                        Math.max(1, status.bytes() / 1024)));
        if (status.newest() != null) {
            console.out()
                    .println(console.message("status.age", Names.day(status.oldest()), Names.day(status.newest())));
        }
        for (Facet facet : status.counts()) {
            if (!facet.counts().isEmpty()) {
                console.out().println();
                Facets.print(facet, console);
            }
        }
        console.out().println();
        FileStates.table(status.states(), 0, console).print();
        if (status.states().keySet().stream().anyMatch(FileStates::isFailure)) {
            console.tell("status.failed");
        }
    }

    private void printFiles(Stream<FileEntry> entries) throws IOException {
        new RowOutput<FileEntry>(console, format, entry -> entry)
                .field("path", FileEntry::path)
                .field("state", entry -> FileStates.code(entry.state()))
                .field("reason", FileEntry::reason)
                .field("bytes", FileEntry::bytes)
                .field("mediaType", FileEntry::mediaType)
                .field("pages", FileEntry::pages)
                .field("contentHash", FileEntry::contentHash)
                .field("modified", FileEntry::modified)
                .field(
                        "seconds",
                        entry -> entry.took() == null ? null : entry.took().toMillis() / 1000.0)
                .field("tools", FileEntry::tools)
                .field("ingested", FileEntry::ingested)
                .write(Map.of(), "files", entries, rows -> {
                    Table table = new Table(console)
                            .column("ingest.state", Table.Kind.CODE)
                            .column("plan.file", Table.Kind.TEXT)
                            .column("status.reason", Table.Kind.TEXT);
                    rows.forEach(
                            entry -> table.row(FileStates.label(entry.state(), console), entry.path(), entry.reason()));
                    table.print();
                });
    }
}
