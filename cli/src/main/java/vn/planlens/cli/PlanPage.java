package vn.planlens.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.Names;
import vn.planlens.cli.console.Table;
import vn.planlens.index.StoredPlan;
import vn.planlens.model.Channel;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.Header;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.Plan;
import vn.planlens.model.Task;

/** A plan as a page on the terminal: what it says of itself, its outline, what was found in it and where. */
final class PlanPage {

    private static final String INDENT = "  ";

    private final Console console;
    private final Plan plan;
    private final List<Finding> findings;

    PlanPage(Console console, StoredPlan stored) {
        this.console = console;
        this.plan = stored.plan();
        this.findings = Finding.of(plan, Wording.of(console));
    }

    void print() {
        printHeader();
        head("show.outline");
        plan.outline().forEach(node -> printNode(node, ""));
        printCitations();
        printUnits();
        printChannels();
        printDeadlines();
        printTasks();
        printWarnings();
    }

    private void printHeader() {
        Header header = plan.header();
        Header.Issuer issuer = header.issuer();
        line(
                "bold",
                join(
                        " ",
                        header.documentType() == null
                                ? null
                                : header.documentType().name(),
                        header.reference() == null ? header.symbol() : header.reference()));
        line("bold", header.title());
        line("", join(", ", Names.ward(issuer.kind(), issuer.ward()), issuer.district(), issuer.province()));
        field("plan.year", header.year());
        field("document.date", join(", ", header.place(), header.issued()));
        field("show.signer", join(", ", header.signer().name(), header.signer().position()));
        field("plan.file", plan.source().path());
        field("plan.id", plan.id());
    }

    private void field(String key, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            line("", console.message(key) + ": " + value);
        }
    }

    private void printNode(OutlineNode node, String indent) {
        String words = node.heading() == null ? node.text() : node.heading();
        String found = counts(node);
        String page = node.page() == null ? "" : "  " + console.messages().onPage(node.page());
        String line = indent + node.path() + "  " + Objects.requireNonNullElse(words, "");
        int room = console.width() - page.length() - found.length();
        String shown =
                line.length() > room ? line.substring(0, Math.max(0, room - 1)).stripTrailing() + "…" : line;
        console.out().println(shown + found + page);
        node.children().forEach(child -> printNode(child, indent + INDENT));
    }

    /** What stands in the node itself, its children apart. */
    private String counts(OutlineNode node) {
        Map<String, Long> counts = findings.stream()
                .filter(finding -> node.span().contains(finding.span().start()))
                .filter(finding -> node.children().stream()
                        .noneMatch(child -> child.span().contains(finding.span().start())))
                .collect(Collectors.groupingBy(Finding::kind, LinkedHashMap::new, Collectors.counting()));
        String told = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> console.message("show.count." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "" : "  [" + told + "]";
    }

    private void printCitations() {
        Table table = new Table(console)
                .column("document.key", Table.Kind.CODE)
                .column("document.date", Table.Kind.TEXT)
                .column("document.issuer", Table.Kind.TEXT)
                .column("document.level", Table.Kind.CODE)
                .column("citing.roles", Table.Kind.TEXT)
                .column("count.mentions", Table.Kind.NUMBER)
                .column("citing.places", Table.Kind.TEXT)
                .column("show.doubts", Table.Kind.TEXT);
        Map<String, List<Citation>> byKey = plan.citations().stream()
                .collect(Collectors.groupingBy(Citation::key, LinkedHashMap::new, Collectors.toList()));
        byKey.forEach((key, mentions) -> table.row(
                key,
                distinct(mentions.stream().map(Citation::date)),
                distinct(mentions.stream().map(Citation::issuer)),
                distinct(mentions.stream()
                        .map(mention -> mention.level() == null
                                ? null
                                : console.message("level." + Names.code(mention.level())))),
                distinct(mentions.stream().map(mention -> console.message("role." + Names.code(mention.role())))),
                mentions.size(),
                distinct(mentions.stream().map(Citation::section)),
                distinct(mentions.stream()
                        .flatMap(mention -> mention.warnings().stream())
                        .map(Names::code))));
        print("show.citations", table);
    }

    private void printUnits() {
        Table table = new Table(console)
                .column("show.unit", Table.Kind.TEXT)
                .column("citing.roles", Table.Kind.CODE)
                .column("count.mentions", Table.Kind.NUMBER)
                .column("citing.places", Table.Kind.TEXT);
        for (OrgUnit unit : plan.units()) {
            table.row(
                    unit.name(),
                    console.message("unit-role." + Names.code(unit.role())),
                    unit.mentions().size(),
                    distinct(unit.mentions().stream().map(mention -> mention.section())));
        }
        print("show.units", table);
    }

    private void printChannels() {
        Table table = new Table(console)
                .column("show.channel", Table.Kind.TEXT)
                .column("count.mentions", Table.Kind.NUMBER)
                .column("show.frequency", Table.Kind.TEXT)
                .column("citing.places", Table.Kind.TEXT);
        for (Channel channel : plan.channels()) {
            table.row(
                    channel.label(),
                    channel.mentions().size(),
                    distinct(channel.mentions().stream().map(Channel.ChannelMention::frequency)),
                    distinct(channel.mentions().stream().map(Channel.ChannelMention::section)));
        }
        print("show.channels", table);
    }

    private void printDeadlines() {
        Table table = new Table(console)
                .column("explain.quote", Table.Kind.TEXT)
                .column("explain.value", Table.Kind.TEXT)
                .column("place.section", Table.Kind.CODE);
        for (Deadline deadline : plan.deadlines()) {
            table.row(deadline.quote(), Finding.value(deadline, Wording.of(console)), deadline.section());
        }
        print("show.deadlines", table);
    }

    private void printTasks() {
        Table table = new Table(console)
                .column("task.text", Table.Kind.TEXT)
                .column("task.leads", Table.Kind.TEXT)
                .column("task.coordinators", Table.Kind.TEXT)
                .column("task.when", Table.Kind.TEXT)
                .column("place.section", Table.Kind.CODE);
        Map<String, String> when =
                plan.deadlines().stream().collect(Collectors.toMap(Deadline::id, Deadline::quote, (one, other) -> one));
        for (Task task : plan.tasks()) {
            table.row(
                    task.text(),
                    String.join("; ", task.leads()),
                    String.join("; ", task.coordinators()),
                    task.deadlines().stream().map(when::get).collect(Collectors.joining("; ")),
                    task.section());
        }
        print("show.tasks", table);
    }

    private void printWarnings() {
        if (plan.warnings().isEmpty()) {
            return;
        }
        head("show.warnings");
        plan.warnings().forEach(warning -> console.out()
                .println(INDENT + Names.code(warning.code()) + ": " + warning.message()));
    }

    private void print(String title, Table table) {
        if (!table.isEmpty()) {
            head(title);
            table.print();
        }
    }

    private void head(String key) {
        console.out().println();
        line("bold", console.message(key));
    }

    private void line(String style, String words) {
        if (words != null && !words.isEmpty()) {
            console.out().println(style.isEmpty() ? words : console.styled(style, words));
        }
    }

    private static String join(String separator, Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(separator));
    }

    private static String distinct(Stream<?> values) {
        Set<String> distinct = new LinkedHashSet<>();
        values.filter(Objects::nonNull).forEach(value -> distinct.add(value.toString()));
        return String.join(", ", distinct);
    }
}
