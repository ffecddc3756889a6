package vn.planlens.cli.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.planlens.index.PlanSummary;
import vn.planlens.index.TaskRow;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.Deadline;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Task;

/**
 * A task as it is handed on: what, who, when, and where that stands.
 *
 * @param ward proper name of the issuer's ward without its kind, or null
 * @param year the plan is for, or null
 * @param reference number and symbol of the plan, or null
 * @param title of the plan, or null
 * @param due last day of the earliest dated deadline, or null
 * @param deadlines all of them, in reading order
 * @param file path of the file, relative to what was asked for when it was read
 * @param page 1-based, or null
 * @param section path, or null
 * @param quote the words as they stand in the plan
 * @param sameAs id of the task that tells the same duty elsewhere in the plan, or null
 */
public record TaskRecord(
        String ward,
        String kind,
        String district,
        String province,
        Integer year,
        String documentType,
        String reference,
        String title,
        PartialDate issued,
        Task.Source source,
        String row,
        String text,
        List<String> leads,
        List<String> coordinators,
        LocalDate due,
        List<When> deadlines,
        List<String> channels,
        List<String> outputs,
        List<String> citations,
        String file,
        Integer page,
        String section,
        String sectionTitle,
        String quote,
        String planId,
        String taskId,
        String sameAs) {

    private static final String LIST_SEPARATOR = "; ";

    /** A deadline of the task; fields as in the plan JSON. */
    public record When(
            String id,
            String quote,
            Deadline.Kind kind,
            PartialDate from,
            PartialDate to,
            List<CalendarPeriod> every,
            CalendarPeriod within,
            String after,
            boolean workingDays,
            String recurrence) {

        static When of(Deadline deadline) {
            return new When(
                    deadline.id(),
                    deadline.quote(),
                    deadline.kind(),
                    deadline.from(),
                    deadline.to(),
                    deadline.every(),
                    deadline.within(),
                    deadline.after(),
                    deadline.workingDays(),
                    deadline.recurrence());
        }
    }

    /** @param file path of the plan's file, relative to what was asked for when it was read */
    public static TaskRecord of(TaskRow row, String file) {
        PlanSummary plan = row.plan();
        Task task = row.task();
        return new TaskRecord(
                plan.ward(),
                plan.kind(),
                plan.district(),
                plan.province(),
                plan.year(),
                plan.documentType(),
                plan.reference(),
                plan.title(),
                plan.issued(),
                task.source(),
                task.row(),
                task.text(),
                task.leads(),
                task.coordinators(),
                row.deadlines().stream()
                        .map(Deadline::to)
                        .filter(Objects::nonNull)
                        .map(PartialDate::last)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                row.deadlines().stream().map(When::of).toList(),
                task.channels(),
                task.outputs(),
                task.citations(),
                file,
                task.page(),
                task.section(),
                row.sectionTitle(),
                row.quote(),
                plan.id(),
                task.id(),
                task.sameAs());
    }

    /** The deadlines in the plan's words. */
    String when() {
        return deadlines.stream().map(When::quote).collect(Collectors.joining(LIST_SEPARATOR));
    }

    /** The recurrence rules of its recurring deadlines. */
    List<String> recurrences() {
        return deadlines.stream().map(When::recurrence).filter(Objects::nonNull).toList();
    }

    static String list(List<String> parts) {
        return String.join(LIST_SEPARATOR, parts);
    }
}
