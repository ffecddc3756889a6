package vn.planlens.cli.compare;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.planlens.cli.export.ResultSchema;
import vn.planlens.compare.Change;
import vn.planlens.compare.ChannelChange;
import vn.planlens.compare.CitationChange;
import vn.planlens.compare.Comparison;
import vn.planlens.compare.SectionChange;
import vn.planlens.compare.UnitChange;
import vn.planlens.compare.WordChange;
import vn.planlens.json.JsonStream;
import vn.planlens.json.ResultJson;
import vn.planlens.model.Channel;
import vn.planlens.model.Citation;
import vn.planlens.model.Header;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Plan;
import vn.planlens.model.RuleId;

/**
 * A comparison as JSON shows it: changes with what they are about, without the plans themselves.
 *
 * @param before the earlier plan
 * @param after the later plan
 * @param summary numbers by kind ({@code citations}, {@code tasks} ...) and change ({@code kept}, {@code dropped} ...)
 */
public record ComparisonDocument(
        PlanName before,
        PlanName after,
        Map<String, Map<String, Integer>> summary,
        List<Cited> citations,
        List<Unit> units,
        List<ChannelOf> channels,
        List<ComparedDeadline> deadlines,
        List<ComparedTask> tasks,
        List<Section> sections) {

    /** Which plan. */
    public record PlanName(
            String planId,
            String fileName,
            String ward,
            String kind,
            String district,
            String province,
            Integer year,
            String reference,
            String title) {

        static PlanName of(Plan plan) {
            Header header = plan.header();
            Header.Issuer issuer = header.issuer();
            return new PlanName(
                    plan.id(),
                    plan.source().fileName(),
                    issuer.ward(),
                    issuer.kind(),
                    issuer.district(),
                    issuer.province(),
                    header.year(),
                    header.reference(),
                    header.title());
        }
    }

    /** Where something stands. */
    public record Place(String quote, String section, Integer page) {}

    /** A cited document. */
    public record Cited(
            String key,
            Change change,
            List<PartialDate> datesBefore,
            List<PartialDate> datesAfter,
            List<Place> before,
            List<Place> after) {

        static Cited of(CitationChange change) {
            return new Cited(
                    change.shown(),
                    change.change(),
                    change.datesBefore(),
                    change.datesAfter(),
                    places(change.before()),
                    places(change.after()));
        }

        private static List<Place> places(List<Citation> mentions) {
            return mentions.stream()
                    .map(mention -> new Place(mention.quote(), mention.section(), mention.page()))
                    .toList();
        }
    }

    /** A unit by its names then and now, and where these stand. */
    public record Unit(
            Change change,
            String before,
            String after,
            RuleId rule,
            List<Place> placesBefore,
            List<Place> placesAfter) {

        static Unit of(UnitChange change) {
            return new Unit(
                    change.change(),
                    name(change.before()),
                    name(change.after()),
                    change.rule(),
                    places(change.before()),
                    places(change.after()));
        }

        private static String name(OrgUnit unit) {
            return unit == null ? null : unit.name();
        }

        private static List<Place> places(OrgUnit unit) {
            return unit == null
                    ? List.of()
                    : unit.mentions().stream()
                            .map(mention -> new Place(mention.quote(), mention.section(), mention.page()))
                            .toList();
        }
    }

    /** A channel, and where each plan names it. */
    public record ChannelOf(Change change, String id, String label, List<Place> before, List<Place> after) {

        static ChannelOf of(ChannelChange change) {
            return new ChannelOf(
                    change.change(), change.id(), change.label(), places(change.before()), places(change.after()));
        }

        private static List<Place> places(Channel channel) {
            return channel == null
                    ? List.of()
                    : channel.mentions().stream()
                            .map(mention -> new Place(mention.quote(), mention.section(), mention.page()))
                            .toList();
        }
    }

    /** A section of one plan. */
    public record SectionName(String path, String title, Integer page) {

        static List<SectionName> of(List<OutlineNode> nodes) {
            return nodes.stream()
                    .map(node -> new SectionName(node.path(), node.heading(), node.page()))
                    .toList();
        }
    }

    /** A section then and now. */
    public record Section(
            Change change,
            Set<SectionChange.Drift> drift,
            double likeness,
            List<SectionName> before,
            List<SectionName> after,
            List<WordChange> wording) {

        static Section of(SectionChange change) {
            return new Section(
                    change.change(),
                    new TreeSet<>(change.drift()),
                    change.likeness(),
                    SectionName.of(change.before()),
                    SectionName.of(change.after()),
                    change.wording());
        }
    }

    /** Writes comparisons as one JSON document, which names its schema. */
    public static void write(List<Comparison> comparisons, Writer to) throws IOException {
        Map<String, String> head = Map.of(ResultSchema.FIELD, ResultSchema.COMPARISONS.id());
        try (JsonStream json = ResultJson.stream(head, "comparisons", to)) {
            for (Comparison comparison : comparisons) {
                json.add(of(comparison));
            }
        }
    }

    static ComparisonDocument of(Comparison comparison) {
        Map<String, Map<String, Integer>> summary = new LinkedHashMap<>();
        Tally.of(comparison).forEach((part, tally) -> summary.put(part, counts(tally)));
        return new ComparisonDocument(
                PlanName.of(comparison.before()),
                PlanName.of(comparison.after()),
                summary,
                comparison.citations().stream().map(Cited::of).toList(),
                comparison.units().stream().map(Unit::of).toList(),
                comparison.channels().stream().map(ChannelOf::of).toList(),
                comparison.deadlines().stream().map(ComparedDeadline::of).toList(),
                comparison.tasks().stream().map(ComparedTask::of).toList(),
                comparison.sections().stream().map(Section::of).toList());
    }

    private static Map<String, Integer> counts(Tally tally) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Change change : Change.values()) {
            counts.put(change.name().toLowerCase(Locale.ROOT), tally.of(change));
        }
        return counts;
    }
}
