package vn.planlens.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.planlens.cli.console.Messages;
import vn.planlens.cli.console.Names;
import vn.planlens.model.PartialDate;

/**
 * Tasks as an Excel workbook: a sheet of tasks and a sheet of the plans they come from. Numbers are numbers, dates are
 * dates, text is text that no program takes for a formula. Rows leave memory as they are written.
 */
public final class XlsxTasks implements TaskSink {

    /** What a sheet can hold, less the line of heads. */
    private static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    private static final int FLUSH_EVERY = 500;
    private static final int MOST_SIGNS = 32_767;
    private static final String DATE_FORMAT = "dd/mm/yyyy";

    /** A column: key of its head, its width in characters, and what stands in it. */
    private record Column<R>(String head, int width, Function<R, Object> cell) {}

    /** A task and the plan that it comes from. */
    private record TaskOfPlan(TaskRecord task, Source plan) {}

    private static final List<Column<TaskOfPlan>> TASK_COLUMNS = List.of(
            new Column<>("plan.province", 16, row -> row.task.province()),
            new Column<>("plan.ward", 20, row -> place(row.task)),
            new Column<>("plan.year", 7, row -> row.task.year()),
            new Column<>("task.row", 6, row -> row.task.row()),
            new Column<>("task.text", 70, row -> row.task.text()),
            new Column<>("task.leads", 32, row -> TaskRecord.list(row.task.leads())),
            new Column<>("task.coordinators", 32, row -> TaskRecord.list(row.task.coordinators())),
            new Column<>("task.when", 24, row -> row.task.when()),
            new Column<>("task.due", 12, row -> row.task.due()),
            new Column<>("task.recurrence", 22, row -> TaskRecord.list(row.task.recurrences())),
            new Column<>("task.channels", 18, row -> TaskRecord.list(row.task.channels())),
            new Column<>("task.outputs", 28, row -> TaskRecord.list(row.task.outputs())),
            new Column<>("task.citations", 22, row -> TaskRecord.list(row.task.citations())),
            new Column<>("plan.file", 30, row -> row.task.file()),
            new Column<>("place.page", 7, row -> row.task.page()),
            new Column<>("place.section", 10, row -> row.task.section()),
            new Column<>("task.quote", 70, row -> row.task.quote()),
            new Column<>("task.plan-number", 8, row -> row.plan.number));

    private static final List<Column<Source>> SOURCE_COLUMNS = List.of(
            new Column<>("task.plan-number", 8, plan -> plan.number),
            new Column<>("plan.province", 16, plan -> plan.task.province()),
            new Column<>("plan.district", 16, plan -> plan.task.district()),
            new Column<>("plan.ward", 20, plan -> place(plan.task)),
            new Column<>("plan.year", 7, plan -> plan.task.year()),
            new Column<>("plan.number", 18, plan -> plan.task.reference()),
            new Column<>("document.date", 12, plan -> day(plan.task.issued())),
            new Column<>("plan.title", 70, plan -> plan.task.title()),
            new Column<>("plan.file", 40, plan -> plan.task.file()),
            new Column<>("count.tasks", 10, plan -> plan.tasks),
            new Column<>("plan.id", 70, plan -> plan.task.planId()));

    /** A plan that tasks come from. */
    private static final class Source {
        private final int number;
        private final TaskRecord task;
        private int tasks;

        private Source(int number, TaskRecord task) {
            this.number = number;
            this.task = task;
        }
    }

    private final Messages messages;
    private final OutputStream to;
    private final Path draft;
    private final Workbook workbook;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private Worksheet sheet;
    private int sheets;
    private int rows;

    public XlsxTasks(OutputStream to, Messages messages) throws IOException {
        this.to = to;
        this.messages = messages;
        this.draft = Files.createTempFile("planlens", ".xlsx");
        this.workbook = new Workbook(Files.newOutputStream(draft), "PlanLens", null);
        this.sheet = newTaskSheet();
    }

    private Worksheet newTaskSheet() {
        sheets++;
        rows = 0;
        return newSheet(messages.get("task.sheet") + (sheets == 1 ? "" : " " + sheets), TASK_COLUMNS);
    }

    private <R> Worksheet newSheet(String name, List<Column<R>> columns) {
        Worksheet added = workbook.newWorksheet(name);
        added.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            added.width(column, columns.get(column).width());
            added.inlineString(0, column, messages.get(columns.get(column).head()));
            added.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        return added;
    }

    @Override
    public void add(TaskRecord task) throws IOException {
        if (rows == MOST_ROWS) {
            finishTaskSheet();
            sheet = newTaskSheet();
        }
        Source source = sources.computeIfAbsent(task.planId(), id -> new Source(sources.size() + 1, task));
        source.tasks++;
        rows++;
        write(sheet, rows, TASK_COLUMNS, new TaskOfPlan(task, source));
        if (rows % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    /** A date where the day is known, else what is known of it in words. */
    private static Object day(PartialDate date) {
        return date == null || !date.first().equals(date.last()) ? Objects.toString(date, null) : date.first();
    }

    private static String place(TaskRecord task) {
        return Names.ward(task.kind(), task.ward());
    }

    private static <R> void write(Worksheet sheet, int row, List<Column<R>> columns, R of) {
        for (int column = 0; column < columns.size(); column++) {
            Object cell = columns.get(column).cell.apply(of);
            if (cell instanceof Integer number) {
                sheet.value(row, column, BigDecimal.valueOf(number));
            } else if (cell instanceof LocalDate date) {
                sheet.value(row, column, date);
                sheet.style(row, column)
                        .format(DATE_FORMAT)
                        .verticalAlignment("top")
                        .set();
                continue;
            } else if (cell instanceof String text && !text.isEmpty()) {
                sheet.inlineString(row, column, fitting(text));
            } else {
                continue;
            }
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    /** What a cell can hold, no sign of two units cut in half. */
    private static String fitting(String text) {
        int end = Math.min(MOST_SIGNS, text.length());
        boolean half = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, half ? end - 1 : end);
    }

    private void finishTaskSheet() throws IOException {
        sheet.setAutoFilter(0, 0, rows, TASK_COLUMNS.size() - 1);
        sheet.finish();
    }

    @Override
    public void close() throws IOException {
        try {
            finishTaskSheet();
            Worksheet list = newSheet(messages.get("task.sources"), SOURCE_COLUMNS);
            int row = 0;
            for (Source source : sources.values()) {
                write(list, ++row, SOURCE_COLUMNS, source);
            }
            list.setAutoFilter(0, 0, row, SOURCE_COLUMNS.size() - 1);
            list.finish();
            workbook.close();
            ClocklessZip.copy(draft, to);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
