package vn.planlens.cli.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Tasks as CSV: RFC 4180, names of the JSON fields as heads, lists parted by semicolons. */
public final class CsvTasks implements TaskSink {

    private record Column(String head, Function<TaskRecord, Object> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("province", TaskRecord::province),
            new Column("district", TaskRecord::district),
            new Column("kind", TaskRecord::kind),
            new Column("ward", TaskRecord::ward),
            new Column("year", TaskRecord::year),
            new Column("documentType", TaskRecord::documentType),
            new Column("reference", TaskRecord::reference),
            new Column("title", TaskRecord::title),
            new Column("row", TaskRecord::row),
            new Column("text", TaskRecord::text),
            new Column("leads", task -> TaskRecord.list(task.leads())),
            new Column("coordinators", task -> TaskRecord.list(task.coordinators())),
            new Column("when", TaskRecord::when),
            new Column("due", TaskRecord::due),
            new Column("recurrence", task -> TaskRecord.list(task.recurrences())),
            new Column("channels", task -> TaskRecord.list(task.channels())),
            new Column("outputs", task -> TaskRecord.list(task.outputs())),
            new Column("citations", task -> TaskRecord.list(task.citations())),
            new Column("source", task -> task.source().name().toLowerCase(Locale.ROOT)),
            new Column("file", TaskRecord::file),
            new Column("page", TaskRecord::page),
            new Column("section", TaskRecord::section),
            new Column("sectionTitle", TaskRecord::sectionTitle),
            new Column("quote", TaskRecord::quote),
            new Column("planId", TaskRecord::planId),
            new Column("taskId", TaskRecord::taskId),
            new Column("sameAs", TaskRecord::sameAs));

    private final CsvRows csv;

    /** @param byteOrderMark whether to begin with one, which Excel needs to know UTF-8 */
    public CsvTasks(Writer to, boolean byteOrderMark) throws IOException {
        if (byteOrderMark) {
            to.write('\ufeff');
        }
        this.csv = new CsvRows(to, COLUMNS.stream().map(Column::head).toList());
    }

    @Override
    public void add(TaskRecord task) throws IOException {
        csv.row(COLUMNS.stream().map(column -> column.cell.apply(task)).toArray());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
