package vn.planlens.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.planlens.cli.console.CommandFailure;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.ExitCode;
import vn.planlens.cli.console.Progress;
import vn.planlens.cli.export.CalendarTasks;
import vn.planlens.cli.export.CsvTasks;
import vn.planlens.cli.export.JsonTasks;
import vn.planlens.cli.export.MarkdownTasks;
import vn.planlens.cli.export.TaskRecord;
import vn.planlens.cli.export.TaskSink;
import vn.planlens.cli.export.XlsxTasks;
import vn.planlens.cli.files.WholeFile;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.PlanFilter;
import vn.planlens.index.PlanSearch;
import vn.planlens.index.Scope;
import vn.planlens.index.SearchRequest;
import vn.planlens.index.TaskRow;
import vn.planlens.index.query.BadQueryException;

/** {@code tasks}: who is to do what until when, on the terminal and in the formats of other programs. */
@Command(name = "tasks", mixinStandardHelpOptions = true)
final class TasksCommand implements Callable<Integer> {

    /** How tasks are written. */
    enum Format {
        TABLE,
        JSON,
        JSONL,
        CSV,
        XLSX,
        ICS,
        MARKDOWN;

        /** The format that a file's name asks for, or null. */
        static Format ofFile(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            String ending = name.substring(name.lastIndexOf('.') + 1);
            return switch (ending) {
                case "json" -> JSON;
                case "jsonl", "ndjson" -> JSONL;
                case "csv" -> CSV;
                case "xlsx" -> XLSX;
                case "ics" -> ICS;
                case "md", "markdown" -> MARKDOWN;
                default -> null;
            };
        }
    }

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "query")
    private List<String> words = List.of();

    @Mixin
    private IndexOption index;

    @Mixin
    private PlanFilterOptions filter;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE")
    private Path out;

    @Option(names = "--format", paramLabel = "table|json|jsonl|csv|xlsx|ics|markdown")
    private Format format;

    @Option(names = "--bom")
    private boolean byteOrderMark;

    TasksCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, IndexAccessException {
        if (format == null) {
            format = out == null ? Format.TABLE : Format.ofFile(out);
        }
        if (format == null) {
            throw CommandFailure.usage("tasks.which-format", out);
        }
        if (format == Format.XLSX && out == null && console.outIsTerminal()) {
            throw CommandFailure.usage("tasks.not-on-terminal");
        }
        String query = QueryArguments.join(words);
        PlanFilter plans = filter.filter();
        try (PlanSearch search = index.open()) {
            if (format == Format.TABLE && out == null) {
                try (Stream<TaskRow> rows = search.tasks(query, plans)) {
                    new TaskTable(console).print(rows);
                }
            } else if (out == null) {
                export(search, query, plans, console.bytes());
            } else {
                try (WholeFile file = new WholeFile(out)) {
                    long written = export(search, query, plans, file);
                    file.complete();
                    console.tell("tasks.written", written, out);
                }
            }
        } catch (BadQueryException e) {
            throw BadQuery.failure(e, console);
        }
        return ExitCode.DONE;
    }

    private long export(PlanSearch search, String query, PlanFilter plans, OutputStream to)
            throws IOException, BadQueryException {
        boolean showsProgress = out != null && console.errIsTerminal();
        long total = !showsProgress
                ? 0
                : search.search(SearchRequest.of(query)
                                .withScope(Scope.TASK)
                                .withFilter(plans)
                                .withPage(0, 0))
                        .totalHits();
        PlanFiles files = new PlanFiles(search);
        long written = 0;
        TaskSink sink = sink(to);
        try (Stream<TaskRow> rows = search.tasks(query, plans);
                Progress progress = new Progress(console, "tasks.progress", total);
                sink) {
            for (TaskRow row : (Iterable<TaskRow>) rows::iterator) {
                sink.add(TaskRecord.of(row, files.of(row)));
                progress.step("");
                written++;
            }
        }
        if (sink instanceof CalendarTasks calendar && calendar.undated() > 0) {
            console.tell("tasks.undated", calendar.undated());
        }
        return written;
    }

    private TaskSink sink(OutputStream to) throws IOException {
        if (format == Format.XLSX) {
            return new XlsxTasks(to, console.messages());
        }
        Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        return switch (format) {
            case JSON -> JsonTasks.document(text);
            case JSONL -> JsonTasks.lines(text);
            case CSV -> new CsvTasks(text, byteOrderMark);
            case ICS -> new CalendarTasks(text, console.messages());
            default -> new MarkdownTasks(text, console.messages());
        };
    }

    /** Finds out how the files of plans are called; tasks of one plan come together. */
    private static final class PlanFiles {

        private final PlanSearch search;
        private String plan;
        private String file;

        PlanFiles(PlanSearch search) {
            this.search = search;
        }

        String of(TaskRow row) {
            if (!row.plan().id().equals(plan)) {
                plan = row.plan().id();
                file = search.plan(plan).plan().source().path();
            }
            return file;
        }
    }
}
