package vn.planlens.cli.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.cli.console.Messages;
import vn.planlens.cli.console.Names;

/** Tasks as Markdown (GitHub's tables): a heading for each plan, a table of its tasks. */
public final class MarkdownTasks implements TaskSink {

    private static final String SPECIAL = "\\`*_{}[]<>#|~";

    private final Writer to;
    private final Messages messages;
    private String plan;

    public MarkdownTasks(Writer to, Messages messages) {
        this.to = to;
        this.messages = messages;
    }

    @Override
    public void add(TaskRecord task) throws IOException {
        if (!task.planId().equals(plan)) {
            head(task);
            plan = task.planId();
        }
        row(
                task.row(),
                task.text(),
                TaskRecord.list(task.leads()),
                TaskRecord.list(task.coordinators()),
                task.when(),
                Objects.toString(task.due(), null),
                messages.place(task.section(), task.page()));
    }

    private void head(TaskRecord task) throws IOException {
        to.write(plan == null ? "" : "\n");
        String name = Stream.of(
                        Names.ward(task.kind(), task.ward()), task.province(), Objects.toString(task.year(), null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        to.write("## " + escaped(name) + "\n\n");
        String plan = Stream.of(task.title(), task.reference(), task.file())
                .filter(Objects::nonNull)
                .map(MarkdownTasks::escaped)
                .collect(Collectors.joining(" · "));
        to.write(plan + "\n\n");
        row(
                messages.get("task.row"),
                messages.get("task.text"),
                messages.get("task.leads"),
                messages.get("task.coordinators"),
                messages.get("task.when"),
                messages.get("task.due"),
                messages.get("task.place"));
        to.write("| --- ".repeat(7) + "|\n");
    }

    private void row(String... cells) throws IOException {
        for (String cell : cells) {
            to.write("| " + escaped(Objects.requireNonNullElse(cell, "")) + " ");
        }
        to.write("|\n");
    }

    /** The words as they are: no sign of them is mark-up, no line break ends the row. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (SPECIAL.indexOf(sign) >= 0) {
                escaped.append('\\');
            }
            escaped.append(sign == '\n' ? ' ' : sign);
        }
        return escaped.toString();
    }

    @Override
    public void close() throws IOException {
        to.flush();
    }
}
