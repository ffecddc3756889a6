package vn.planlens.cli;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.Names;
import vn.planlens.cli.console.Table;
import vn.planlens.index.PlanSummary;
import vn.planlens.index.TaskRow;
import vn.planlens.model.Deadline;

/** Shows tasks for people: a table for each plan. */
final class TaskTable {

    private final Console console;
    private PlanSummary plan;
    private Table table;
    private long tasks;
    private int plans;

    TaskTable(Console console) {
        this.console = console;
    }

    void print(Stream<TaskRow> rows) {
        rows.forEach(this::add);
        finish();
        console.out().println(console.message("tasks.count", tasks, plans));
    }

    private void add(TaskRow row) {
        if (plan == null || !plan.id().equals(row.plan().id())) {
            finish();
            plan = row.plan();
            plans++;
            table = new Table(console)
                    .column("task.text", Table.Kind.TEXT)
                    .column("task.leads", Table.Kind.TEXT)
                    .column("task.coordinators", Table.Kind.TEXT)
                    .column("task.when", Table.Kind.TEXT)
                    .column("task.place", Table.Kind.TEXT);
        }
        tasks++;
        table.row(
                row.task().text(),
                String.join("; ", row.task().leads()),
                String.join("; ", row.task().coordinators()),
                row.deadlines().stream().map(Deadline::quote).collect(Collectors.joining("; ")),
                console.messages().place(row.task().section(), row.task().page()));
    }

    private void finish() {
        if (table == null) {
            return;
        }
        console.out()
                .println(Stream.of(
                                Names.ward(plan.kind(), plan.ward()),
                                plan.province(),
                                Objects.toString(plan.year(), null),
                                plan.title(),
                                Names.shortId(plan.id()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")));
        table.print();
        console.out().println();
    }
}
