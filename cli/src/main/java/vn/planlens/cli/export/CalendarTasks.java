package vn.planlens.cli.export;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.cli.console.Messages;
import vn.planlens.cli.console.Names;
import vn.planlens.model.PartialDate;

/**
 * Tasks as a calendar (RFC 5545): an all-day event on the last day of each dated deadline, a repeated one for each
 * recurring deadline. Tasks without either are left out and counted. The same tasks give the same bytes: a stamp is the
 * plan's date of issue.
 */
public final class CalendarTasks implements TaskSink {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String PRODUCT = "-//PlanLens//PlanLens//VI";
    private static final int UID_DIGITS = 16;

    private final Writer to;
    private final VObjectWriter calendar;
    private final Messages messages;
    private int undated;

    public CalendarTasks(Writer to, Messages messages) throws IOException {
        this.to = to;
        this.calendar = new VObjectWriter(new FoldedLines(to), SyntaxStyle.NEW);
        calendar.getFoldedLineWriter().setLineLength(null);
        this.messages = messages;
        calendar.writeBeginComponent("VCALENDAR");
        calendar.writeVersion("2.0");
        calendar.writeProperty("PRODID", PRODUCT);
        calendar.writeProperty("CALSCALE", "GREGORIAN");
    }

    /** Tasks that name no date and are therefore in no calendar. */
    public int undated() {
        return undated;
    }

    @Override
    public void add(TaskRecord task) throws IOException {
        boolean dated = false;
        for (TaskRecord.When when : task.deadlines()) {
            if (when.to() != null) {
                event(task, when, when.to().last(), null);
                dated = true;
            } else if (when.recurrence() != null && task.year() != null) {
                Repetition repetition = Repetition.of(when.recurrence(), task.year());
                if (repetition != null) {
                    event(task, when, repetition.first(), repetition.rule());
                    dated = true;
                }
            }
        }
        undated += dated ? 0 : 1;
    }

    private void event(TaskRecord task, TaskRecord.When when, LocalDate day, String rule) throws IOException {
        calendar.writeBeginComponent("VEVENT");
        calendar.writeProperty("UID", uid(task, when));
        calendar.writeProperty("DTSTAMP", stamp(task).format(DAY) + "T000000Z");
        date("DTSTART", day);
        date("DTEND", day.plusDays(1));
        if (rule != null) {
            calendar.writeProperty("RRULE", rule);
        }
        text("SUMMARY", task.text());
        text("DESCRIPTION", description(task, when));
        text(
                "LOCATION",
                Stream.of(Names.ward(task.kind(), task.ward()), task.province())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
        if (!task.channels().isEmpty()) {
            calendar.writeProperty("CATEGORIES", VObjectPropertyValues.writeList(task.channels()));
        }
        calendar.writeProperty("TRANSP", "TRANSPARENT");
        calendar.writeEndComponent("VEVENT");
    }

    private static String uid(TaskRecord task, TaskRecord.When when) {
        String plan = task.planId().substring(task.planId().indexOf(':') + 1);
        return plan.substring(0, Math.min(UID_DIGITS, plan.length())) + "-" + task.taskId() + "-" + when.id()
                + "@planlens";
    }

    private static LocalDate stamp(TaskRecord task) {
        PartialDate issued = task.issued();
        if (issued != null) {
            return issued.first();
        }
        return LocalDate.of(task.year() == null ? 1970 : task.year(), 1, 1);
    }

    private String description(TaskRecord task, TaskRecord.When when) {
        StringBuilder description = new StringBuilder();
        line(description, "task.leads", TaskRecord.list(task.leads()));
        line(description, "task.coordinators", TaskRecord.list(task.coordinators()));
        line(description, "task.when", when.quote());
        line(description, "task.outputs", TaskRecord.list(task.outputs()));
        line(description, "task.plan", task.title());
        String place = messages.place(task.section(), task.page());
        line(description, "task.place", place.isEmpty() ? task.file() : task.file() + ", " + place);
        return description.append(task.quote()).toString();
    }

    private void line(StringBuilder description, String key, String value) {
        if (value != null && !value.isEmpty()) {
            description.append(messages.get(key)).append(": ").append(value).append('\n');
        }
    }

    private void date(String property, LocalDate day) throws IOException {
        VObjectParameters parameters = new VObjectParameters();
        parameters.put("VALUE", "DATE");
        calendar.writeProperty(null, property, parameters, day.format(DAY));
    }

    private void text(String property, String text) throws IOException {
        calendar.writeProperty(property, VObjectPropertyValues.escape(text));
    }

    @Override
    public void close() throws IOException {
        calendar.writeEndComponent("VCALENDAR");
        calendar.flush();
        to.flush();
    }
}
