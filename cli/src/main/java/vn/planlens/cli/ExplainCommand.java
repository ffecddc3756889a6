package vn.planlens.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.planlens.Analyzer;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.ExitCode;
import vn.planlens.cli.console.Table;
import vn.planlens.ingest.PlanReader;
import vn.planlens.json.ResultJson;
import vn.planlens.model.Channel;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.Plan;
import vn.planlens.model.Reference;
import vn.planlens.model.RuleId;
import vn.planlens.model.SourceText;
import vn.planlens.model.Span;

/** {@code explain}: what is found in a text, and by which rule. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    /** How the findings are written. */
    enum Format {
        TABLE,
        JSON;
    }

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "text")
    private List<String> words;

    @Option(names = "--format", paramLabel = "table|json")
    private Format format = Format.TABLE;

    ExplainCommand(Console console) {
        this.console = console;
    }

    /**
     * A finding.
     *
     * @param kind the plan's list that it stands in, in the singular
     * @param quote the words
     * @param value what they were taken for
     * @param rule table and row of the rule, or null where the finding follows from the text's structure
     * @param section path, or null
     * @param span in {@code text}
     */
    record Finding(String kind, String quote, String value, RuleId rule, String section, Span span) {}

    /** What is printed as JSON. */
    record Explanation(String text, List<Finding> findings) {}

    @Override
    public Integer call() throws IOException {
        String text = words.equals(List.of("-"))
                ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                : String.join(" ", words);
        SourceText source = new PlanReader().readText(text);
        List<Finding> findings = findings(new Analyzer().analyze(source));
        if (format == Format.JSON) {
            ResultJson.write(new Explanation(source.text(), findings), console.out());
        } else if (findings.isEmpty()) {
            console.tell("explain.nothing");
        } else {
            print(findings);
        }
        return ExitCode.DONE;
    }

    private void print(List<Finding> findings) {
        Table table = new Table(console)
                .column("explain.kind", Table.Kind.CODE)
                .column("explain.quote", Table.Kind.TEXT)
                .column("explain.value", Table.Kind.TEXT)
                .column("explain.rule", Table.Kind.TEXT)
                .column("explain.section", Table.Kind.CODE);
        for (Finding finding : findings) {
            table.row(
                    console.message("kind." + finding.kind()),
                    finding.quote(),
                    finding.value(),
                    finding.rule(),
                    finding.section());
        }
        table.print();
    }

    private static List<Finding> findings(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        for (Citation found : plan.citations()) {
            String value = join(found.key(), found.date(), found.issuer(), lower(found.level()), lower(found.role()));
            String doubts = found.warnings().stream().map(ExplainCommand::lower).collect(Collectors.joining(", "));
            findings.add(new Finding(
                    "citation",
                    found.quote(),
                    doubts.isEmpty() ? value : join(value, "! " + doubts),
                    found.rule(),
                    found.section(),
                    found.span()));
        }
        for (Reference found : plan.references()) {
            findings.add(new Finding(
                    "reference", found.quote(), found.resolvesTo(), found.rule(), found.section(), found.span()));
        }
        for (Deadline found : plan.deadlines()) {
            findings.add(
                    new Finding("deadline", found.quote(), value(found), found.rule(), found.section(), found.span()));
        }
        for (Channel channel : plan.channels()) {
            for (Channel.ChannelMention found : channel.mentions()) {
                findings.add(new Finding(
                        "channel",
                        found.quote(),
                        join(channel.id(), found.frequency(), String.join(", ", found.audience())),
                        found.rule(),
                        found.section(),
                        found.span()));
            }
        }
        for (OrgUnit unit : plan.units()) {
            unit.mentions()
                    .forEach(found -> findings.add(new Finding(
                            "unit",
                            found.quote(),
                            join(unit.name(), lower(unit.role())),
                            null,
                            found.section(),
                            found.span())));
        }
        plan.tasks()
                .forEach(found -> findings.add(new Finding(
                        "task", found.text(), String.join("; ", found.leads()), null, found.section(), found.span())));
        findings.sort(Comparator.comparing(Finding::span));
        return findings;
    }

    private static String value(Deadline found) {
        return join(
                lower(found.kind()),
                found.from() == null ? null : found.from() + " …",
                found.to(),
                found.every().isEmpty()
                        ? null
                        : found.every().stream().map(Object::toString).collect(Collectors.joining(", ")),
                found.within() == null ? null : found.within() + (found.workingDays() ? " (working days)" : ""),
                found.after(),
                found.recurrence());
    }

    private static String join(Object... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String lower(Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
