package vn.planlens.task;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
        List<Task> tasks = new ArrayList<>();
        for (Duty duty : duties) {
            if (duty.kind() == Duty.Kind.NAMING) {
                continue;
            }
            Mention mention = plan.mention(duty.place());
            tasks.add(new Task(
                    "t" + (tasks.size() + 1),
                    duty.kind() == Duty.Kind.ROW ? Task.Source.TABLE : Task.Source.BODY,
                    duty.row(),
                    plan.quote(duty.text()),
                    names(duty.leads(), units),
                    names(duty.coordinators(), units),
                    deadlineIds(duty, deadlines),
                    channelIds(duty.place(), channels),
                    outputs(plan, duty),
                    keys(duty.place(), citations),
                    null,
                    mention.section(),
                    mention.sectionId(),
                    duty.place(),
                    mention.page()));
        }
        return tasks;
    }

    private static List<String> names(List<UnitPhrase> phrases, UnitRegistry units) {
        return phrases.stream()
                .map(units::nameOf)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** A row's time column tells when; only where it is empty the row's other words do. */
    private static List<String> deadlineIds(Duty duty, List<Deadline> deadlines) {
        List<String> inColumn = new ArrayList<>();
        for (Span cell : duty.cells().getOrDefault(ColumnRole.DEADLINE, List.of())) {
            deadlines.stream()
                    .filter(d -> cell.contains(d.span()))
                    .map(Deadline::id)
                    .forEach(inColumn::add);
        }
        if (!inColumn.isEmpty()) {
            return inColumn;
        }
        return deadlines.stream()
                .filter(d -> duty.place().contains(d.span()))
                .map(Deadline::id)
                .toList();
    }

    private static List<String> channelIds(Span place, List<Channel> channels) {
        return channels.stream()
                .filter(channel -> channel.mentions().stream().anyMatch(m -> place.contains(m.span())))
                .map(Channel::id)
                .toList();
    }

    private static List<String> keys(Span place, List<Citation> citations) {
        Set<String> keys = new LinkedHashSet<>();
        citations.stream()
                .filter(c -> place.contains(c.span()))
                .map(Citation::key)
                .forEach(keys::add);
        return List.copyOf(keys);
    }

    private static List<String> outputs(PlanText plan, Duty duty) {
        return duty.cells().getOrDefault(ColumnRole.OUTPUT, List.of()).stream()
                .map(plan::quote)
                .filter(output -> !output.isEmpty())
                .toList();
    }
}
