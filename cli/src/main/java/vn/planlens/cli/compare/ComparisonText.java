package vn.planlens.cli.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Text;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.Names;
import vn.planlens.cli.console.Paragraph;
import vn.planlens.cli.console.Table;
import vn.planlens.compare.Change;
import vn.planlens.compare.CitationChange;
import vn.planlens.compare.Comparison;
import vn.planlens.compare.TaskChange;
import vn.planlens.compare.WordChange;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.Header;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Plan;
import vn.planlens.model.Task;

/** A comparison on the terminal: first what a person reads in a minute, then each change. */
public final class ComparisonText {

    private final Console console;
    private final Comparison comparison;

    public ComparisonText(Console console, Comparison comparison) {
        this.console = console;
        this.comparison = comparison;
    }

    public void print() {
        console.out().println(console.styled("bold", name(comparison.before()) + " → " + name(comparison.after())));
        console.out().println();
        printSummary();
        printCitations();
        printUnits();
        printTasks();
        printSections();
    }

    private static String name(Plan plan) {
        Header header = plan.header();
        return Stream.of(
                        Names.ward(header.issuer().kind(), header.issuer().ward()),
                        Objects.toString(header.year(), null),
                        header.reference() == null ? plan.source().fileName() : header.reference())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private void printSummary() {
        Table table = new Table(console).columnNamed("", Table.Kind.CODE);
        for (Change change : Change.values()) {
            table.column("change." + Names.code(change), Table.Kind.NUMBER);
        }
        row(table, "compare.citations", Tally.citations(comparison));
        row(table, "compare.units", Tally.units(comparison));
        row(table, "compare.channels", Tally.channels(comparison));
        row(table, "compare.tasks", Tally.tasks(comparison));
        row(table, "compare.sections", Tally.sections(comparison));
        table.print();
        console.out().println();
        list(
                "compare.dropped-citations",
                Change.DROPPED,
                comparison.citations(),
                CitationChange::change,
                CitationChange::key);
        list("compare.new-citations", Change.NEW, comparison.citations(), CitationChange::change, CitationChange::key);
        list("compare.dropped-channels", Change.DROPPED, comparison.channels(), c -> c.change(), c -> c.label());
        list("compare.new-channels", Change.NEW, comparison.channels(), c -> c.change(), c -> c.label());
    }

    private void row(Table table, String key, Tally tally) {
        table.row(console.message(key), tally.kept(), tally.changed(), tally.dropped(), tally.fresh());
    }

    private <T> void list(
            String key, Change wanted, List<T> changes, Function<T, Change> change, Function<T, String> name) {
        String names = changes.stream()
                .filter(one -> change.apply(one) == wanted)
                .map(name)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            Paragraph.print(console, "", console.message(key) + ": " + names);
        }
    }

    private void head(String key) {
        console.out().println();
        console.out().println(console.styled("bold", console.message(key)));
    }

    private Text mark(Change change) {
        String label = console.message("change." + Names.code(change));
        return switch (change) {
            case KEPT -> console.text(label);
            case CHANGED -> console.styled("fg(yellow)", label);
            case DROPPED -> console.styled("fg(red)", label);
            case NEW -> console.styled("fg(green)", label);
        };
    }

    private void printCitations() {
        Table table = new Table(console)
                .column("compare.change", Table.Kind.CODE)
                .column("document.key", Table.Kind.CODE)
                .column("compare.before", Table.Kind.TEXT)
                .column("compare.after", Table.Kind.TEXT);
        comparison.citations().stream()
                .sorted(Comparator.comparing(CitationChange::change).reversed())
                .forEach(change -> table.row(
                        mark(change.change()),
                        change.key(),
                        mentions(change.datesBefore(), change.before()),
                        mentions(change.datesAfter(), change.after())));
        printUnlessEmpty("compare.citations", table);
    }

    private static String mentions(List<PartialDate> dates, List<Citation> mentions) {
        String sections = mentions.stream()
                .map(Citation::section)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        String days = dates.stream().map(PartialDate::toString).collect(Collectors.joining(", "));
        return Stream.of(days, sections).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void printUnits() {
        Table table = new Table(console)
                .column("compare.change", Table.Kind.CODE)
                .column("compare.before", Table.Kind.TEXT)
                .column("compare.after", Table.Kind.TEXT);
        comparison.units().stream()
                .filter(change -> change.change() != Change.KEPT)
                .forEach(change -> table.row(
                        mark(change.change()),
                        change.before() == null ? null : change.before().name(),
                        change.after() == null ? null : change.after().name()));
        printUnlessEmpty("compare.units", table);
    }

    private void printTasks() {
        Table table = new Table(console)
                .column("compare.change", Table.Kind.CODE)
                .column("compare.before", Table.Kind.TEXT)
                .column("compare.after", Table.Kind.TEXT)
                .column("compare.drift", Table.Kind.TEXT);
        comparison.tasks().stream()
                .filter(change -> change.change() != Change.KEPT)
                .forEach(change -> table.row(
                        mark(change.change()),
                        task(change.before(), change.deadlinesBefore(), change, WordChange.Kind.WENT),
                        task(change.after(), change.deadlinesAfter(), change, WordChange.Kind.CAME),
                        change.drift().stream()
                                .sorted()
                                .map(drift -> console.message("drift." + Names.code(drift)))
                                .collect(Collectors.joining(", "))));
        printUnlessEmpty("compare.tasks", table);
    }

    private Text task(Task task, List<Deadline> deadlines, TaskChange change, WordChange.Kind side) {
        if (task == null) {
            return console.text("");
        }
        Text words = change.drift().contains(TaskChange.Drift.WORDING)
                ? words(change.wording(), side)
                : console.text(task.text());
        String who = String.join("; ", task.leads());
        String when = deadlines.stream().map(Deadline::quote).collect(Collectors.joining("; "));
        String rest = Stream.of(task.section(), who, when)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return rest.isEmpty() ? words : words.concat(console.text(" [" + rest + "]"));
    }

    /** The words of one side, those that the other has not marked. */
    private Text words(List<WordChange> wording, WordChange.Kind side) {
        Text words = console.text("");
        for (WordChange change : wording) {
            if (change.kind() == WordChange.Kind.STAYED) {
                words = words.concat(console.text(change.text()));
            } else if (change.kind() == side) {
                words = words.concat(
                        console.styled(side == WordChange.Kind.WENT ? "fg(red)" : "fg(green)", change.text()));
            }
        }
        return words;
    }

    private void printSections() {
        Table table = new Table(console)
                .column("compare.change", Table.Kind.CODE)
                .column("compare.before", Table.Kind.TEXT)
                .column("compare.after", Table.Kind.TEXT)
                .column("compare.drift", Table.Kind.TEXT);
        comparison.sections().stream()
                .filter(change -> change.change() != Change.KEPT)
                .forEach(change -> table.row(
                        mark(change.change()),
                        sections(change.before()),
                        sections(change.after()),
                        change.drift().stream()
                                .sorted()
                                .map(drift -> console.message("section-drift." + Names.code(drift)))
                                .collect(Collectors.joining(", "))));
        printUnlessEmpty("compare.sections", table);
    }

    private static String sections(List<OutlineNode> nodes) {
        return nodes.stream()
                .map(node -> node.path() + (node.title() == null ? "" : " " + node.title()))
                .collect(Collectors.joining("; "));
    }

    private void printUnlessEmpty(String key, Table table) {
        if (!table.isEmpty()) {
            head(key);
            table.print();
        }
    }
}
