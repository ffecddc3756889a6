package vn.planlens.cli.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.cli.compare.Glance;
import vn.planlens.cli.compare.Tally;
import vn.planlens.cli.console.Messages;
import vn.planlens.cli.console.Names;
import vn.planlens.compare.Change;
import vn.planlens.compare.Changed;
import vn.planlens.compare.CitationChange;
import vn.planlens.compare.Comparison;
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

    /** The numbers of the summary by part of the comparison. */
    public Map<String, Tally> totals() {
        return Tally.of(comparison);
    }

    /** What a person reads in a minute. */
    public List<Glance.Line> glance() {
        return new Glance(comparison, m).lines();
    }

    /** Those that are not the same in both plans. */
    public <C extends Changed> List<C> changed(List<C> all) {
        return all.stream().filter(one -> one.change() != Change.KEPT).toList();
    }

    public <C extends Changed> List<C> kept(List<C> all) {
        return all.stream().filter(one -> one.change() == Change.KEPT).toList();
    }

    /** New ones first, then dropped and changed ones. */
    public List<CitationChange> changedCitations() {
        return changed(comparison.citations()).stream()
                .sorted(Comparator.comparing(CitationChange::change).reversed())
                .toList();
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
