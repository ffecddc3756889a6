package vn.planlens.cli.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.Names;
import vn.planlens.cli.console.Paragraph;
import vn.planlens.cli.console.Table;
import vn.planlens.compare.Change;
import vn.planlens.compare.Changed;
import vn.planlens.compare.CitationChange;
import vn.planlens.compare.Comparison;
import vn.planlens.compare.WordChange;
import vn.planlens.model.Header;
import vn.planlens.model.Plan;

/** A comparison on the terminal: first what a person reads in a minute, then each change. */
public final class ComparisonText {

    private final Console console;
    private final Comparison comparison;
    private final ChangeCells cells;

    public ComparisonText(Console console, Comparison comparison) {
        this.console = console;
        this.comparison = comparison;
        this.cells = new ChangeCells(console);
    }

    public void print() {
        console.out().println(console.styled("bold", name(comparison.before()) + " → " + name(comparison.after())));
        console.out().println();
        printSummary();
        printCitations();
        printUnits();
        printDeadlines();
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
        Tally.of(comparison)
                .forEach((part, tally) -> table.row(
                        console.message("compare." + part),
                        tally.kept(),
                        tally.changed(),
                        tally.dropped(),
                        tally.fresh()));
        table.print();
        console.out().println();
        for (Glance.Line line : new Glance(comparison, console.messages()).lines()) {
            Paragraph.print(console, "", line.head() + ": " + line.words());
        }
    }

    private void head(String key) {
        console.out().println();
        console.out().println(console.styled("bold", console.message(key)));
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
                        cells.mark(change.change()),
                        change.shown(),
                        cells.mentions(change.datesBefore(), change.before()),
                        cells.mentions(change.datesAfter(), change.after())));
        printUnlessEmpty("compare.citations", table);
    }

    private void printUnits() {
        printSides(
                "compare.units",
                comparison.units(),
                List.of(change -> cells.unit(change.before()), change -> cells.unit(change.after())));
    }

    private void printDeadlines() {
        printSides(
                "compare.deadlines",
                comparison.deadlines(),
                List.of(
                        change -> cells.deadline(change.before(), change.dutyBefore()),
                        change -> cells.deadline(change.after(), change.dutyAfter()),
                        change -> drift("move.", Stream.ofNullable(change.move()))));
    }

    private void printTasks() {
        printSides(
                "compare.tasks",
                comparison.tasks(),
                List.of(
                        change -> cells.task(change.before(), change.deadlinesBefore(), change, WordChange.Kind.WENT),
                        change -> cells.task(change.after(), change.deadlinesAfter(), change, WordChange.Kind.CAME),
                        change -> drift("drift.", change.drift().stream())));
    }

    private void printSections() {
        printSides(
                "compare.sections",
                comparison.sections(),
                List.of(
                        change -> cells.sections(change.before()),
                        change -> cells.sections(change.after()),
                        change -> drift("section-drift.", change.drift().stream())));
    }

    private <E extends Enum<E>> String drift(String prefix, Stream<E> drift) {
        return drift.sorted()
                .map(one -> console.message(prefix + Names.code(one)))
                .collect(Collectors.joining(", "));
    }

    /** What was not kept: the change, both sides, and, in a third column if there is one, what drifted. */
    private <C extends Changed> void printSides(String key, List<C> changes, List<Function<C, Object>> columns) {
        Table table = new Table(console)
                .column("compare.change", Table.Kind.CODE)
                .column("compare.before", Table.Kind.TEXT)
                .column("compare.after", Table.Kind.TEXT);
        if (columns.size() > 2) {
            table.column("compare.drift", Table.Kind.TEXT);
        }
        changes.stream().filter(one -> one.change() != Change.KEPT).forEach(one -> {
            Stream<Object> cells = columns.stream().map(column -> column.apply(one));
            table.row(Stream.concat(Stream.<Object>of(this.cells.mark(one.change())), cells)
                    .toArray());
        });
        printUnlessEmpty(key, table);
    }

    private void printUnlessEmpty(String key, Table table) {
        if (!table.isEmpty()) {
            head(key);
            table.print();
        }
    }
}
