package vn.planlens.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.planlens.cli.console.Language;
import vn.planlens.cli.console.Messages;
import vn.planlens.cli.files.WholeFile;
import vn.planlens.model.PartialDate;

/** Writes very many tasks in every format, to show that they leave memory: {@code ManyTasks FOLDER ROWS [FORMAT...]}. */
final class ManyTasks {

    private static final List<String> FORMATS = List.of("json", "jsonl", "csv", "xlsx", "ics", "md");

    private ManyTasks() {}

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[1]);
        List<String> formats = arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : FORMATS;
        for (String format : formats) {
            long start = System.nanoTime();
            try (WholeFile file = new WholeFile(Path.of(arguments[0], "tasks." + format))) {
                try (TaskSink sink = sink(format, file)) {
                    for (int i = 0; i < rows; i++) {
                        sink.add(SampleTasks.task(
                                "t" + i,
                                SampleTasks.LONG + " " + i,
                                SampleTasks.by("d" + i, PartialDate.of(2026, 1 + i % 12, 1 + i % 28))));
                    }
                }
                file.complete();
            }
            System.out.printf(java.util.Locale.ROOT, "%s %.1f s%n", format, (System.nanoTime() - start) / 1e9);
        }
    }

    private static TaskSink sink(String format, OutputStream to) throws IOException {
        Messages messages = new Messages(Language.VI);
        Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        return switch (format) {
            case "json" -> JsonTasks.document(text);
            case "jsonl" -> JsonTasks.lines(text);
            case "csv" -> new CsvTasks(text, false);
            case "xlsx" -> new XlsxTasks(to, messages);
            case "ics" -> new CalendarTasks(text, messages);
            default -> new MarkdownTasks(text, messages);
        };
    }
}
