package vn.planlens.cli.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.compare.Change;
import vn.planlens.compare.Changed;
import vn.planlens.compare.Comparison;

/** How many of a kind were kept, changed, dropped and are new. */
public record Tally(int kept, int changed, int dropped, int fresh) {

    /** By the part of the comparison, {@code citations}, {@code units} ..., in the order in which parts are shown. */
    public static Map<String, Tally> of(Comparison comparison) {
        Map<String, Tally> parts = new LinkedHashMap<>();
        parts.put("citations", of(comparison.citations()));
        parts.put("units", of(comparison.units()));
        parts.put("channels", of(comparison.channels()));
        parts.put("deadlines", of(comparison.deadlines()));
        parts.put("tasks", of(comparison.tasks()));
        parts.put("sections", of(comparison.sections()));
        return parts;
    }

    private static Tally of(List<? extends Changed> changes) {
        int[] counts = new int[Change.values().length];
        changes.forEach(one -> counts[one.change().ordinal()]++);
        return new Tally(
                counts[Change.KEPT.ordinal()],
                counts[Change.CHANGED.ordinal()],
                counts[Change.DROPPED.ordinal()],
                counts[Change.NEW.ordinal()]);
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
