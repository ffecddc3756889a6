package vn.planlens.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.model.Channel;
import vn.planlens.model.Plan;

/** Compares plans. Thread-safe; built once from its tables. */
public final class PlanComparer {

    private final Wording wording = new Wording();
    private final UnitRenamings renamings = new UnitRenamings(wording);
    private final TaskLikeness likeness;

    public PlanComparer() {
        this(new TaskLikeness());
    }

    PlanComparer(TaskLikeness likeness) {
        this.likeness = likeness;
    }

    /** What changed from the earlier plan to the later one. */
    public Comparison compare(ComparedPlan before, ComparedPlan after) {
        Plan old = before.plan();
        Plan plan = after.plan();
        List<UnitChange> units = new UnitComparer(renamings, old.units(), plan.units()).changes();
        UnitMatcher matcher = new UnitMatcher(renamings, units);
        SectionComparer sections = new SectionComparer(wording, before, after);
        List<DatedTask> earlier = DatedTask.of(old);
        List<DatedTask> later = DatedTask.of(plan);
        TaskAligner aligner = new TaskAligner(wording, matcher, earlier, later);
        List<TaskChange> tasks = new TaskComparer(wording, matcher, earlier, later).changes(aligner.align(likeness));
        return new Comparison(
                old,
                plan,
                CitationComparer.changes(old.citations(), plan.citations()),
                units,
                channels(old.channels(), plan.channels()),
                new DeadlineComparer(wording, before, after).changes(tasks),
                tasks,
                sections.changes());
    }

    private static List<ChannelChange> channels(List<Channel> before, List<Channel> after) {
        Map<String, Channel> earlier = new HashMap<>();
        before.forEach(channel -> earlier.put(channel.id(), channel));
        List<ChannelChange> changes = new ArrayList<>();
        for (Channel channel : after) {
            Channel old = earlier.remove(channel.id());
            changes.add(new ChannelChange(
                    old == null ? Change.NEW : Change.KEPT, channel.id(), channel.label(), old, channel));
        }
        for (Channel channel : before) {
            if (earlier.containsKey(channel.id())) {
                changes.add(new ChannelChange(Change.DROPPED, channel.id(), channel.label(), channel, null));
            }
        }
        return changes;
    }
}
