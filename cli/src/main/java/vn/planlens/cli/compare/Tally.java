package vn.planlens.cli.compare;

import java.util.List;
import java.util.function.Function;
import vn.planlens.compare.Change;
import vn.planlens.compare.ChannelChange;
import vn.planlens.compare.CitationChange;
import vn.planlens.compare.Comparison;
import vn.planlens.compare.DeadlineChange;
import vn.planlens.compare.SectionChange;
import vn.planlens.compare.TaskChange;
import vn.planlens.compare.UnitChange;

/** How many of a kind were kept, changed, dropped and are new. */
public record Tally(int kept, int changed, int dropped, int fresh) {

    static <T> Tally of(List<T> changes, Function<T, Change> change) {
        int[] counts = new int[Change.values().length];
        changes.forEach(one -> counts[change.apply(one).ordinal()]++);
        return new Tally(
                counts[Change.KEPT.ordinal()],
                counts[Change.CHANGED.ordinal()],
                counts[Change.DROPPED.ordinal()],
                counts[Change.NEW.ordinal()]);
    }

    public static Tally citations(Comparison comparison) {
        return of(comparison.citations(), CitationChange::change);
    }

    public static Tally units(Comparison comparison) {
        return of(comparison.units(), UnitChange::change);
    }

    public static Tally channels(Comparison comparison) {
        return of(comparison.channels(), ChannelChange::change);
    }

    public static Tally deadlines(Comparison comparison) {
        return of(comparison.deadlines(), DeadlineChange::change);
    }

    public static Tally tasks(Comparison comparison) {
        return of(comparison.tasks(), TaskChange::change);
    }

    public static Tally sections(Comparison comparison) {
        return of(comparison.sections(), SectionChange::change);
    }

    /** The number of those of which this became. */
    public int of(Change change) {
        return switch (change) {
            case KEPT -> kept;
            case CHANGED -> changed;
            case DROPPED -> dropped;
            case NEW -> fresh;
        };
    }
}
