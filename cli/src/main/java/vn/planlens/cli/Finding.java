package vn.planlens.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.model.Channel;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.Plan;
import vn.planlens.model.Reference;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;

/**
 * Something found in a text, as a person is told of it.
 *
 * @param kind the plan's list that it stands in, in the singular
 * @param quote the words
 * @param value what they were taken for
 * @param rule table and row of the rule, or null where the finding follows from the text's structure
 * @param section path, or null
 * @param span in {@code text}
 */
record Finding(String kind, String quote, String value, RuleId rule, String section, Span span) {

    /**
     * All that was found, in reading order.
     *
     * @param words in which values are told
     */
    static List<Finding> of(Plan plan, Wording words) {
        List<Finding> findings = new ArrayList<>();
        for (Citation found : plan.citations()) {
            String value =
                    join(found.key(), found.date(), found.issuer(), words.of(found.level()), words.of(found.role()));
            String doubts = found.warnings().stream().map(words::of).collect(Collectors.joining(", "));
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
            findings.add(new Finding(
                    "deadline", found.quote(), value(found, words), found.rule(), found.section(), found.span()));
        }
        for (Channel channel : plan.channels()) {
            for (Channel.ChannelMention found : channel.mentions()) {
                findings.add(new Finding(
                        "channel",
                        found.quote(),
                        join(words.of(channel), found.frequency(), String.join(", ", found.audience())),
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
                            join(unit.name(), words.of(unit.role())),
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

    /** What a deadline was taken for. */
    static String value(Deadline found, Wording words) {
        return join(
                words.of(found.kind()),
                found.from() == null ? null : found.from() + " …",
                found.to(),
                found.every().isEmpty()
                        ? null
                        : found.every().stream().map(words::of).collect(Collectors.joining(", ")),
                found.within() == null
                        ? null
                        : words.of(found.within()) + (found.workingDays() ? " " + words.workingDays() : ""),
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
}
