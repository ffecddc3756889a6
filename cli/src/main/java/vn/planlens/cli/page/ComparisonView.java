package vn.planlens.cli.page;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.cli.compare.Glance;
import vn.planlens.cli.compare.Tally;
import vn.planlens.cli.console.Messages;
import vn.planlens.cli.console.Names;
import vn.planlens.compare.Change;
import vn.planlens.compare.ChannelChange;
import vn.planlens.compare.CitationChange;
import vn.planlens.compare.Comparison;
import vn.planlens.compare.DeadlineChange;
import vn.planlens.compare.SectionChange;
import vn.planlens.compare.TaskChange;
import vn.planlens.compare.UnitChange;
import vn.planlens.compare.WordChange;
import vn.planlens.model.Channel;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.Header;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Plan;

/**
 * What the page's templates ask of a comparison.
 *
 * @param comparison what changed
 * @param links to the plans' files
 * @param m sentences in the language chosen
 * @param number of the comparison on its page, from 0
 */
public record ComparisonView(Comparison comparison, SourceLinks links, Messages m, int number) {

    private static final int MOST_PLACES = 3;

    /** An anchor of this comparison. */
    public String anchor(String part) {
        return part + "-" + number;
    }

    /** "xã Cẩm Duệ 2024". */
    public String name(Plan plan) {
        Header header = plan.header();
        return Stream.of(
                        Names.ward(header.issuer().kind(), header.issuer().ward()),
                        Objects.toString(header.year(), null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** A row of numbers of the summary: key of its name, anchor of its part, the numbers. */
    public record Total(String key, String part, Tally tally) {}

    public List<Total> totals() {
        return List.of(
                new Total("compare.citations", "citations", Tally.citations(comparison)),
                new Total("compare.units", "units", Tally.units(comparison)),
                new Total("compare.channels", "channels", Tally.channels(comparison)),
                new Total("compare.deadlines", "deadlines", Tally.deadlines(comparison)),
                new Total("compare.tasks", "tasks", Tally.tasks(comparison)),
                new Total("compare.sections", "sections", Tally.sections(comparison)));
    }

    /** What a person reads in a minute. */
    public List<Glance.Line> glance() {
        return new Glance(comparison, m).lines();
    }

    private static <T> List<T> where(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }

    /** New ones first, then dropped and changed ones. */
    public List<CitationChange> changedCitations() {
        return comparison.citations().stream()
                .filter(one -> one.change() != Change.KEPT)
                .sorted(Comparator.comparing(CitationChange::change).reversed())
                .toList();
    }

    public List<CitationChange> keptCitations() {
        return where(comparison.citations(), one -> one.change() == Change.KEPT);
    }

    public List<UnitChange> changedUnits() {
        return where(comparison.units(), one -> one.change() != Change.KEPT);
    }

    public List<UnitChange> keptUnits() {
        return where(comparison.units(), one -> one.change() == Change.KEPT);
    }

    public List<ChannelChange> changedChannels() {
        return where(comparison.channels(), one -> one.change() != Change.KEPT);
    }

    public List<ChannelChange> keptChannels() {
        return where(comparison.channels(), one -> one.change() == Change.KEPT);
    }

    public List<DeadlineChange> changedDeadlines() {
        return where(comparison.deadlines(), one -> one.change() != Change.KEPT);
    }

    public List<DeadlineChange> keptDeadlines() {
        return where(comparison.deadlines(), one -> one.change() == Change.KEPT);
    }

    public List<TaskChange> changedTasks() {
        return where(comparison.tasks(), one -> one.change() != Change.KEPT);
    }

    public List<TaskChange> keptTasks() {
        return where(comparison.tasks(), one -> one.change() == Change.KEPT);
    }

    public List<SectionChange> changedSections() {
        return where(comparison.sections(), one -> one.change() != Change.KEPT);
    }

    public List<SectionChange> keptSections() {
        return where(comparison.sections(), one -> one.change() == Change.KEPT);
    }

    public String days(List<PartialDate> dates) {
        return dates.stream().map(PartialDate::toString).collect(Collectors.joining(", "));
    }

    public String when(List<Deadline> deadlines) {
        return deadlines.stream().map(Deadline::quote).collect(Collectors.joining("; "));
    }

    /** Where citations stand, each place once. */
    public List<PlaceView> places(Plan plan, List<Citation> citations) {
        return citations.stream()
                .map(citation -> place(plan, citation.section(), citation.page()))
                .distinct()
                .toList();
    }

    /** Where a unit is named, each place once, and only the first few. */
    public List<PlaceView> places(Plan plan, OrgUnit unit) {
        return unit.mentions().stream()
                .map(mention -> place(plan, mention.section(), mention.page()))
                .distinct()
                .limit(MOST_PLACES)
                .toList();
    }

    /** Where a channel is named, each place once, and only the first few. */
    public List<PlaceView> places(Plan plan, Channel channel) {
        return channel.mentions().stream()
                .map(mention -> place(plan, mention.section(), mention.page()))
                .distinct()
                .limit(MOST_PLACES)
                .toList();
    }

    public PlaceView place(Plan plan, String section, Integer page) {
        String words = m.place(section, page);
        return new PlaceView(words.isEmpty() ? m.get("page.head-of-plan") : words, links.to(plan.id(), page));
    }

    /** The words of one side: those that stayed and those of its own kind. */
    public List<WordChange> side(List<WordChange> wording, WordChange.Kind own) {
        return wording.stream()
                .filter(change -> change.kind() == WordChange.Kind.STAYED || change.kind() == own)
                .toList();
    }

    public String code(Enum<?> constant) {
        return Names.code(constant);
    }
}
