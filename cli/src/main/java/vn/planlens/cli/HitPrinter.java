package vn.planlens.cli;

import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Text;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.Names;
import vn.planlens.cli.console.Table;
import vn.planlens.index.Facet;
import vn.planlens.index.Hit;
import vn.planlens.index.Passage;
import vn.planlens.index.PlanSummary;
import vn.planlens.index.SearchResult;
import vn.planlens.model.Span;

/** Writes hits for people and for spreadsheets. */
final class HitPrinter {

    private static final int PLACE_WIDTH = 16;

    private final Console console;
    private final Passages passages;

    HitPrinter(Console console) {
        this.console = console;
        this.passages = new Passages(console);
    }

    /** One row a hit, with its best passage. */
    void table(Stream<Hit> hits) {
        Table table = new Table(console)
                .column("plan.id", Table.Kind.CODE)
                .column("plan.ward", Table.Kind.TEXT)
                .column("plan.year", Table.Kind.CODE)
                .column("place.section", Table.Kind.CODE)
                .column("place.page", Table.Kind.NUMBER)
                .column("place.passage", Table.Kind.TEXT);
        hits.forEach(hit -> table.row(
                Names.shortId(hit.plan().id()),
                Names.ward(hit.plan().kind(), hit.plan().ward()),
                hit.plan().year(),
                hit.section(),
                hit.page(),
                hit.passages().isEmpty()
                        ? Objects.requireNonNullElse(hit.plan().title(), "")
                        : passages.marked(hit.passages().get(0))));
        if (!table.isEmpty()) {
            table.print();
            console.out().println();
        }
    }

    /** One line an occurrence, the matches below one another, under a head for each plan. */
    void concordance(Stream<Hit> hits) {
        String[] head = {null};
        hits.forEach(hit -> {
            PlanSummary plan = hit.plan();
            if (!plan.id().equals(head[0])) {
                console.out().println((head[0] == null ? "" : System.lineSeparator()) + head(plan));
                head[0] = plan.id();
            }
            Passages.joined(hit.passages()).forEach(passage -> lines(hit, passage));
        });
        if (head[0] != null) {
            console.out().println();
        }
    }

    private String head(PlanSummary plan) {
        return String.join(
                " · ",
                Names.ward(plan.kind(), plan.ward()),
                Objects.toString(plan.year(), Names.UNKNOWN),
                Objects.requireNonNullElse(plan.title(), Names.UNKNOWN),
                Names.shortId(plan.id()));
    }

    private void lines(Hit hit, Passage passage) {
        String place = Objects.requireNonNullElse(hit.section(), Names.UNKNOWN)
                + (passage.page() == null ? "" : " " + console.messages().onPage(passage.page()));
        int half = (console.width() - PLACE_WIDTH) / 2;
        for (Span match : Passages.matches(passage)) {
            String before = passage.text().substring(Math.max(0, match.start() - half), match.start());
            int room = Math.max(0, half - match.length());
            String after = passage.text()
                    .substring(match.end(), Math.min(passage.text().length(), match.end() + room));
            Text line = console.text(
                            Names.pad(place, PLACE_WIDTH) + " ".repeat(Math.max(0, half - before.length())) + before)
                    .concat(console.styled("bold,fg(yellow)", match.of(passage.text())))
                    .concat(console.text(after));
            console.out().println(line.toString().stripTrailing());
        }
    }

    /** How many were found, and how they are spread. */
    void totals(SearchResult result) {
        for (Facet facet : result.facets()) {
            Facets.print(facet, console);
            console.out().println();
        }
        if (!result.groups().isEmpty()) {
            Table groups = new Table(console)
                    .column("search.group", Table.Kind.TEXT)
                    .column("count.plans", Table.Kind.NUMBER)
                    .column("count.hits", Table.Kind.NUMBER);
            result.groups().forEach(group -> groups.row(Facets.label(group, console), group.plans(), group.hits()));
            groups.print();
            console.out().println();
        }
        console.out().println(console.message("search.count", result.totalHits(), result.totalPlans()));
    }
}
