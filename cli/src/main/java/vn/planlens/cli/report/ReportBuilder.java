package vn.planlens.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.cli.compare.Tally;
import vn.planlens.cli.console.Messages;
import vn.planlens.cli.console.Names;
import vn.planlens.cli.page.SourceLinks;
import vn.planlens.cli.report.Report.Figure;
import vn.planlens.cli.report.Report.Passage;
import vn.planlens.cli.report.Report.PlanCell;
import vn.planlens.cli.report.Report.Step;
import vn.planlens.cli.report.Report.UnitMonths;
import vn.planlens.cli.report.Report.Ward;
import vn.planlens.compare.Comparison;
import vn.planlens.index.PlanSummary;
import vn.planlens.model.Channel;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Plan;
import vn.planlens.model.Task;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;

/** Gathers a report plan by plan; one builder makes one report. */
public final class ReportBuilder {

    private static final int MOST_UNITS = 15;
    private static final int MONTHS = 12;

    private final Messages messages;
    private final SourceLinks links;
    private final Passages gaps = new Passages();
    private final Passages channels = new Passages();
    private final Map<String, Passages> unitMonths = new LinkedHashMap<>();
    private final Map<String, Integer> unitTotals = new HashMap<>();
    private final Map<List<String>, Map<Integer, List<PlanCell>>> wards = new TreeMap<>(ReportBuilder::byNames);
    private final TreeSet<Integer> years = new TreeSet<>();
    private final TreeMap<List<Integer>, int[]> steps = new TreeMap<>(ReportBuilder::byNumbers);
    private int plans;

    public ReportBuilder(Messages messages, SourceLinks links) {
        this.messages = messages;
        this.links = links;
    }

    private static int byNames(List<String> one, List<String> other) {
        int first = one.get(0).compareTo(other.get(0));
        return first != 0 ? first : one.get(1).compareTo(other.get(1));
    }

    private static int byNumbers(List<Integer> one, List<Integer> other) {
        int first = one.get(0).compareTo(other.get(0));
        return first != 0 ? first : one.get(1).compareTo(other.get(1));
    }

    /** Takes in a plan. */
    public void add(PlanSummary summary, Plan plan) {
        plans++;
        Source source = new Source(summary);
        cell(source, plan);
        channels(source, plan);
        tasks(source, plan);
        warnings(source, plan);
    }

    /** Takes in what became of the tasks from one plan to the next. */
    public void add(Comparison comparison) {
        Integer from = comparison.before().header().year();
        Integer to = comparison.after().header().year();
        if (from == null || to == null) {
            return;
        }
        Tally tasks = Tally.tasks(comparison);
        int[] sums = steps.computeIfAbsent(List.of(from, to), years -> new int[4]);
        sums[0] += tasks.kept();
        sums[1] += tasks.changed();
        sums[2] += tasks.dropped();
        sums[3] += tasks.fresh();
    }

    /** A plan with its name and links. */
    private final class Source {

        private final PlanSummary summary;
        private final String name;

        Source(PlanSummary summary) {
            this.summary = summary;
            this.name = Stream.of(Names.ward(summary.kind(), summary.ward()), Objects.toString(summary.year(), null))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }

        Passage passage(String section, Integer page, String quote) {
            String place = Stream.of(section, page == null ? null : messages.get("place.on-page", page))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            return new Passage(name, place.isEmpty() ? null : place, quote, links.to(summary.id(), page));
        }

        Passage whole() {
            return passage(null, null, Objects.requireNonNullElse(summary.title(), summary.fileName()));
        }
    }

    private void cell(Source source, Plan plan) {
        PlanSummary summary = source.summary;
        Passages cited = new Passages();
        for (Citation citation : plan.citations()) {
            cited.add(citation.key(), source.passage(citation.section(), citation.page(), citation.quote()));
        }
        if (summary.year() == null) {
            gaps.add("report.gap.no-year", source.whole());
            return;
        }
        years.add(summary.year());
        List<String> ward = List.of(
                Objects.requireNonNullElse(summary.province(), Names.UNKNOWN),
                Names.ward(summary.kind(), summary.ward()));
        String id = "plan-" + plans;
        wards.computeIfAbsent(ward, name -> new TreeMap<>())
                .computeIfAbsent(summary.year(), year -> new ArrayList<>())
                .add(new PlanCell(
                        id,
                        Objects.requireNonNullElse(summary.title(), summary.fileName()),
                        links.to(summary.id(), null),
                        plan.tasks().size(),
                        cited.figures(id + "-cites")));
    }

    private void channels(Source source, Plan plan) {
        for (Channel channel : plan.channels()) {
            channel.mentions().stream()
                    .findFirst()
                    .ifPresent(mention -> channels.add(
                            channel.label(), source.passage(mention.section(), mention.page(), mention.quote())));
        }
    }

    private void tasks(Source source, Plan plan) {
        Map<String, Deadline> deadlines = plan.deadlines().stream()
                .collect(Collectors.toMap(Deadline::id, deadline -> deadline, (one, other) -> one));
        Set<String> toldElsewhere =
                plan.tasks().stream().map(Task::sameAs).filter(Objects::nonNull).collect(Collectors.toSet());
        for (Task task : plan.tasks()) {
            Passage passage = source.passage(task.section(), task.page(), task.text());
            if (task.deadlines().isEmpty() && task.sameAs() == null && !toldElsewhere.contains(task.id())) {
                gaps.add("report.gap.no-date", passage);
            }
            if (task.leads().isEmpty() && task.source() != Task.Source.ACTIVITY) {
                gaps.add("report.gap.no-lead", passage);
            }
            task.deadlines().stream()
                    .map(deadlines::get)
                    .filter(deadline -> deadline != null && deadline.to() != null)
                    .map(Deadline::to)
                    .map(PartialDate::last)
                    .min(Comparator.naturalOrder())
                    .ifPresent(due -> task.leads().forEach(lead -> dated(lead, due, passage)));
        }
    }

    private void dated(String lead, LocalDate due, Passage passage) {
        unitMonths.computeIfAbsent(lead, unit -> new Passages()).add(String.valueOf(due.getMonthValue()), passage);
        unitTotals.merge(lead, 1, Integer::sum);
    }

    private void warnings(Source source, Plan plan) {
        if (plan.header().number() == null && plan.header().symbol() != null) {
            gaps.add("report.gap.own-number", source.whole());
        }
        for (Citation citation : plan.citations()) {
            Passage passage = source.passage(citation.section(), citation.page(), citation.quote());
            for (WarningCode code : new HashSet<>(citation.warnings())) {
                gaps.add("report.gap." + Names.code(code), passage);
            }
        }
        for (Warning warning : plan.warnings()) {
            boolean told = warning.code() == WarningCode.BLANK_NUMBER || warning.code() == WarningCode.CONFLICTING_DATE;
            if (!told) {
                gaps.add(
                        "report.gap." + Names.code(warning.code()),
                        source.passage(null, warning.page(), warning.message()));
            }
        }
    }

    public Report build() {
        missingYears();
        List<Ward> rows = wards.entrySet().stream()
                .map(ward -> new Ward(ward.getKey().get(1), ward.getKey().get(0), ward.getValue()))
                .toList();
        List<Figure> used = channels.figures("channel").stream()
                .sorted(Comparator.comparingInt(Figure::count).reversed().thenComparing(Figure::label))
                .toList();
        List<Figure> told = gaps.figures("gap").stream()
                .map(gap -> new Figure(gap.id(), messages.get(gap.label()), gap.count(), gap.passages()))
                .toList();
        List<Step> sums = steps.entrySet().stream()
                .map(step -> new Step(
                        step.getKey().get(0),
                        step.getKey().get(1),
                        step.getValue()[0],
                        step.getValue()[1],
                        step.getValue()[2],
                        step.getValue()[3]))
                .toList();
        return new Report(plans, new ArrayList<>(years), rows, used, units(), sums, told);
    }

    /** A ward with plans, but none of a year that others have one of. */
    private void missingYears() {
        wards.forEach((ward, byYear) -> years.stream()
                .filter(year -> !byYear.containsKey(year))
                .forEach(year -> gaps.add(
                        "report.gap.no-plan", new Passage(ward.get(1) + " " + year, null, ward.get(0), null))));
    }

    private List<UnitMonths> units() {
        List<UnitMonths> units = new ArrayList<>();
        unitTotals.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_UNITS)
                .forEach(unit -> {
                    String id = "unit-" + (units.size() + 1);
                    List<Figure> months = new ArrayList<>();
                    for (int month = 1; month <= MONTHS; month++) {
                        String name = String.valueOf(month);
                        months.add(unitMonths.get(unit.getKey()).figure(name, id + "-" + month, name));
                    }
                    units.add(new UnitMonths(id, unit.getKey(), months));
                });
        return units;
    }
}
