package vn.planlens.compare;

import java.util.List;
import vn.planlens.model.Plan;

/**
 * What changed from one plan to another. The same two plans always give the same comparison.
 *
 * @param before the earlier plan
 * @param after the later plan
 * @param citations documents cited in either, by key
 * @param units units of either, in reading order of the later plan, then those that are gone
 * @param channels channels of either, in reading order of the later plan, then those that are gone
 * @param deadlines deadlines of either, in reading order of the later plan; one that was dropped stands where its neighbours
 *     before it went
 * @param tasks tasks of either, in reading order of the later plan; one that was dropped stands where its neighbours
 *     before it went
 * @param sections sections of either, in the same order; tables of tasks are compared as tasks
 */
public record Comparison(
        Plan before,
        Plan after,
        List<CitationChange> citations,
        List<UnitChange> units,
        List<ChannelChange> channels,
        List<DeadlineChange> deadlines,
        List<TaskChange> tasks,
        List<SectionChange> sections) {

    public Comparison {
        citations = List.copyOf(citations);
        units = List.copyOf(units);
        channels = List.copyOf(channels);
        deadlines = List.copyOf(deadlines);
        tasks = List.copyOf(tasks);
        sections = List.copyOf(sections);
    }
}
