package vn.planlens.compare;

/** Something that stands in one of two compared plans or in both. */
public sealed interface Changed
        permits ChannelChange, CitationChange, DeadlineChange, SectionChange, TaskChange, UnitChange {

    /** What became of it. */
    Change change();
}
