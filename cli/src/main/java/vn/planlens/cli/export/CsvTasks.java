package vn.planlens.cli.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Tasks as CSV: RFC 4180, names of the JSON fields as heads, lists parted by semicolons. */
public final class CsvTasks implements TaskSink {

    private static final List<String> HEADS = List.of(
            "province",
            "district",
            "kind",
            "ward",
            "year",
            "documentType",
            "reference",
            "title",
            "row",
            "text",
            "leads",
            "coordinators",
            "when",
            "due",
            "recurrence",
            "channels",
            "outputs",
            "citations",
            "source",
            "file",
            "page",
            "section",
            "sectionTitle",
            "quote",
            "planId",
            "taskId",
            "sameAs");

    private final CsvRows csv;

    /** @param byteOrderMark whether to begin with one, which Excel needs to know UTF-8 */
    public CsvTasks(Writer to, boolean byteOrderMark) throws IOException {
        if (byteOrderMark) {
            to.write('\ufeff');
        }
        this.csv = new CsvRows(to, HEADS);
    }

    @Override
    public void add(TaskRecord task) throws IOException {
        csv.row(
                task.province(),
                task.district(),
                task.kind(),
                task.ward(),
                task.year(),
                task.documentType(),
                task.reference(),
                task.title(),
                task.row(),
                task.text(),
                TaskRecord.list(task.leads()),
                TaskRecord.list(task.coordinators()),
                task.when(),
                task.due(),
                TaskRecord.list(task.recurrences()),
                TaskRecord.list(task.channels()),
                TaskRecord.list(task.outputs()),
                TaskRecord.list(task.citations()),
                task.source().name().toLowerCase(Locale.ROOT),
                task.file(),
                task.page(),
                task.section(),
                task.sectionTitle(),
                task.quote(),
                task.planId(),
                task.taskId(),
                task.sameAs());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
