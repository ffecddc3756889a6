package vn.planlens.cli.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.cli.console.Messages;
import vn.planlens.cli.console.Names;
import vn.planlens.compare.Change;
import vn.planlens.compare.CitationChange;
import vn.planlens.compare.Comparison;
import vn.planlens.compare.DeadlineChange;
import vn.planlens.compare.TaskChange;

/** What changed in a few lines: documents, units and channels by name, tasks and deadlines by number. */
public final class Glance {

    private final Comparison comparison;
    private final Messages m;

    public Glance(Comparison comparison, Messages m) {
        this.comparison = comparison;
        this.m = m;
    }

    /**
     * A line.
     *
     * @param part of the comparison: {@code citations}, {@code tasks} ...
     * @param head what it is about
     * @param words what is to be said of it
     */
    public record Line(String part, String head, String words) {}

    /** Only lines that say something. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        cited(lines, "compare.dropped-citations", Change.DROPPED);
        cited(lines, "compare.new-citations", Change.NEW);
        add(
                lines,
                "units",
                "compare.renamed-units",
                comparison.units(),
                one -> one.change() == Change.CHANGED,
                one -> one.before().name() + " → " + one.after().name());
        channels(lines, "compare.dropped-channels", Change.DROPPED);
        channels(lines, "compare.new-channels", Change.NEW);
        count(
                lines,
                "tasks",
                "compare.task-drift",
                Stream.of(TaskChange.Drift.values()),
                drift -> m.get("drift." + Names.code(drift)),
                drift -> comparison.tasks().stream()
                        .filter(task -> task.drift().contains(drift))
                        .count());
        count(
                lines,
                "deadlines",
                "compare.deadline-moves",
                Stream.of(DeadlineChange.Move.values()),
                move -> m.get("move." + Names.code(move)),
                move -> comparison.deadlines().stream()
                        .filter(deadline -> deadline.move() == move)
                        .count());
        return lines;
    }

    private void cited(List<Line> lines, String key, Change change) {
        add(lines, "citations", key, comparison.citations(), one -> one.change() == change, CitationChange::shown);
    }

    private void channels(List<Line> lines, String key, Change change) {
        add(lines, "channels", key, comparison.channels(), one -> one.change() == change, one -> one.label());
    }

    /** Names may hold commas ("Pa nô, áp phích"). */
    private <T> void add(
            List<Line> lines, String part, String key, List<T> all, Predicate<T> wanted, Function<T, String> name) {
        String words = all.stream().filter(wanted).map(name).collect(Collectors.joining("; "));
        if (!words.isEmpty()) {
            lines.add(new Line(part, m.get(key), words));
        }
    }

    private <T> void count(
            List<Line> lines,
            String part,
            String key,
            Stream<T> kinds,
            Function<T, String> name,
            Function<T, Long> count) {
        String words = kinds.filter(kind -> count.apply(kind) > 0)
                .map(kind -> name.apply(kind) + " " + count.apply(kind))
                .collect(Collectors.joining("; "));
        if (!words.isEmpty()) {
            lines.add(new Line(part, m.get(key), words));
        }
    }
}
