package vn.planlens.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.planlens.model.Channel;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.Mention;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;
import vn.planlens.model.Task;
import vn.planlens.orgunit.Duty;
import vn.planlens.orgunit.UnitPhrase;
import vn.planlens.orgunit.UnitRegistry;
import vn.planlens.rules.ColumnRole;

/** Makes the tasks of a plan: duties and dated activities, with what stands in the same place. */
public final class TaskBuilder {

    /** Code units between the beginning of a paragraph and its date, at most, if it is a dated activity. */
    private static final int DATE_IN_FRONT = 24;

    /**
     * @param duties where the plan gives work to units
     * @param units whose names the tasks use
     */
    public List<Task> build(
            PlanText plan,
            List<Duty> duties,
            UnitRegistry units,
            List<Deadline> deadlines,
            List<Channel> channels,
            List<Citation> citations) {
        MentionsByPlace findings = new MentionsByPlace(deadlines, channels, citations);
        List<Draft> drafts = new ArrayList<>();
        Set<Span> taken = new HashSet<>();
        for (Duty duty : duties) {
            if (duty.kind() == Duty.Kind.NAMING) {
                continue;
            }
            taken.add(duty.place());
            boolean row = duty.kind() == Duty.Kind.ROW;
            if (row || !isTimeAlone(plan, duty, findings)) {
                drafts.add(new Draft(row ? Task.Source.TABLE : Task.Source.BODY, duty));
            }
        }
        for (Duty naming : duties) {
            if (naming.kind() == Duty.Kind.NAMING && taken.add(naming.place()) && isActivity(plan, naming, findings)) {
                drafts.add(new Draft(Task.Source.ACTIVITY, naming));
            }
        }
        drafts.sort(Comparator.comparing(draft -> draft.duty.place()));
        List<Task> tasks = new ArrayList<>();
        for (Draft draft : drafts) {
            tasks.add(task("t" + (tasks.size() + 1), draft, plan, units, findings));
        }
        return SameDuty.link(tasks);
    }

    /** "Đợt 1: Tháng 6/2022, tổ chức hội nghị ...": a date in front, something to do behind it, and no unit. */
    private static boolean isActivity(PlanText plan, Duty duty, MentionsByPlace findings) {
        if (!duty.leads().isEmpty()) {
            return false;
        }
        return findings.deadlinesIn(duty.text()).stream()
                .filter(deadline -> deadline.kind() == Deadline.Kind.IN || deadline.kind() == Deadline.Kind.BY)
                .anyMatch(deadline -> deadline.span().start() - duty.text().start() <= DATE_IN_FRONT
                        && saysWhat(plan, duty, deadline.span().end(), findings));
    }

    /** "Phòng Kinh tế: 14 giờ 00 ngày 15/5/2026" in a programme says when, and not what is to be done. */
    private static boolean isTimeAlone(PlanText plan, Duty duty, MentionsByPlace findings) {
        return !findings.deadlinesIn(duty.text()).isEmpty()
                && !saysWhat(plan, duty, duty.text().start(), findings);
    }

    /** Whether the duty's words from the offset on say more than when. */
    private static boolean saysWhat(PlanText plan, Duty duty, int from, MentionsByPlace findings) {
        int at = from;
        for (Deadline deadline : findings.deadlinesIn(duty.text())) {
            if (saysWhat(plan, new Span(at, Math.max(at, deadline.span().start())))) {
                return true;
            }
            at = Math.max(at, deadline.span().end());
        }
        return saysWhat(plan, new Span(at, Math.max(at, duty.text().end())));
    }

    private static boolean saysWhat(PlanText plan, Span rest) {
        return plan.quote(rest).chars().filter(Character::isLetter).count() > 3;
    }

    private static Task task(String id, Draft draft, PlanText plan, UnitRegistry units, MentionsByPlace findings) {
        Duty duty = draft.duty;
        Mention mention = plan.mention(duty.place());
        return new Task(
                id,
                draft.source,
                duty.row(),
                plan.quote(duty.text()),
                names(duty.leads(), units),
                names(duty.coordinators(), units),
                deadlineIds(duty, findings),
                findings.channelsIn(duty.place()),
                outputs(plan, duty),
                findings.keysIn(duty.place()),
                null,
                mention.section(),
                mention.sectionId(),
                duty.place(),
                mention.page());
    }

    private static List<String> names(List<UnitPhrase> phrases, UnitRegistry units) {
        return phrases.stream()
                .map(units::nameOf)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** A row's time column tells when; only where it is empty the row's other words do. */
    private static List<String> deadlineIds(Duty duty, MentionsByPlace findings) {
        List<String> inColumn = duty.cells().getOrDefault(ColumnRole.DEADLINE, List.of()).stream()
                .flatMap(cell -> findings.deadlinesIn(cell).stream())
                .map(Deadline::id)
                .toList();
        return !inColumn.isEmpty()
                ? inColumn
                : findings.deadlinesIn(duty.place()).stream().map(Deadline::id).toList();
    }

    private static List<String> outputs(PlanText plan, Duty duty) {
        return duty.cells().getOrDefault(ColumnRole.OUTPUT, List.of()).stream()
                .map(plan::quote)
                .filter(output -> !output.isEmpty())
                .toList();
    }

    private record Draft(Task.Source source, Duty duty) {}
}
