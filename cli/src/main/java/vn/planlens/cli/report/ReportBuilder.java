package vn.planlens.cli.report;

import static vn.planlens.index.text.Names.compared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.planlens.cli.console.Messages;
import vn.planlens.cli.console.Names;
import vn.planlens.cli.page.SourceLinks;
import vn.planlens.cli.report.Report.Figure;
import vn.planlens.cli.report.Report.Passage;
import vn.planlens.cli.report.Report.PlanCell;
import vn.planlens.cli.report.Report.UnitMonths;
import vn.planlens.cli.report.Report.Ward;
import vn.planlens.compare.Comparison;
import vn.planlens.index.PlanSummary;
import vn.planlens.model.Channel;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.Header;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Plan;
import vn.planlens.model.Task;

/** Gathers a report plan by plan; one builder makes one report. */
public final class ReportBuilder {

    private static final int MOST_UNITS = 15;
    private static final int MONTHS = 12;

    private final Messages messages;
    private final SourceLinks links;
    private final Gaps gaps = new Gaps();
    private final Figures channels = new Figures();

    /** By the form in which units are compared: plans spell one unit in several ways. */
    private final Map<String, UnitTasks> units = new HashMap<>();

    private final WardHistory history;
    private final Map<String, WardPlans> wards = new LinkedHashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();
    private final Steps steps;
    private int plans;

    public ReportBuilder(Messages messages, SourceLinks links, WardHistory history) {
        this.history = history;
        this.messages = messages;
        this.links = links;
        this.steps = new Steps(messages, links);
    }

    /** A ward's plans; it is called as its latest plan calls it. */
    private static final class WardPlans {
        private Header header;
        private int latest = Integer.MIN_VALUE;
        private final Map<Integer, List<PlanCell>> plans = new TreeMap<>();

        void add(int year, Header from, PlanCell cell) {
            plans.computeIfAbsent(year, number -> new ArrayList<>()).add(cell);
            if (year >= latest) {
                latest = year;
                header = from;
            }
        }

        String name() {
            return Names.ward(header.issuer().kind(), header.issuer().ward());
        }

        String province() {
            return Objects.requireNonNullElse(header.issuer().province(), Names.UNKNOWN);
        }
    }

    /** The dated tasks of a unit by month; it is called as the first plan calls it. */
    private static final class UnitTasks {
        private final String name;
        private final Figures months = new Figures();
        private int count;

        UnitTasks(String name) {
            this.name = name;
        }

        void add(LocalDate due, Passage passage) {
            months.add(String.valueOf(due.getMonthValue()), passage);
            count++;
        }

        UnitMonths row(String id) {
            List<Figure> figures = new ArrayList<>();
            for (int month = 1; month <= MONTHS; month++) {
                String label = String.valueOf(month);
                figures.add(months.figure(label, id + "-" + month, label));
            }
            return new UnitMonths(id, name, figures);
        }
    }

    /** Takes in a plan. */
    public void add(PlanSummary summary, Plan plan) {
        plans++;
        PlanSource source = new PlanSource(summary, messages, links);
        cell(source, plan);
        channels(source, plan);
        tasks(source, plan);
        gaps.add(source, plan);
    }

    /** Takes in what became of the tasks from one plan to the next. */
    public void add(Comparison comparison) {
        steps.add(comparison);
    }

    private void cell(PlanSource source, Plan plan) {
        PlanSummary summary = source.summary();
        Figures cited = new Figures();
        for (Citation citation : plan.citations()) {
            cited.add(citation.key(), source.passage(citation.section(), citation.page(), citation.quote()));
        }
        if (summary.year() == null) {
            return;
        }
        years.add(summary.year());
        String id = "plan-" + plans;
        Figures tasks = new Figures();
        plan.tasks().forEach(task -> tasks.add(id, source.passage(task.section(), task.page(), task.text())));
        wards.computeIfAbsent(history.ward(plan.header()), key -> new WardPlans())
                .add(
                        summary.year(),
                        plan.header(),
                        new PlanCell(
                                id,
                                Objects.requireNonNullElse(summary.title(), summary.fileName()),
                                links.to(summary.id(), null),
                                tasks.figure(id, id + "-tasks", ""),
                                cited.figures(id + "-cites")));
    }

    private void channels(PlanSource source, Plan plan) {
        for (Channel channel : plan.channels()) {
            channel.mentions().stream()
                    .findFirst()
                    .ifPresent(mention -> channels.add(
                            channel.label(), source.passage(mention.section(), mention.page(), mention.quote())));
        }
    }

    private void tasks(PlanSource source, Plan plan) {
        Map<String, Deadline> deadlines = plan.deadlines().stream()
                .collect(Collectors.toMap(Deadline::id, deadline -> deadline, (one, other) -> one));
        for (Task task : plan.tasks()) {
            Passage passage = source.passage(task.section(), task.page(), task.text());
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
        units.computeIfAbsent(compared(lead), unit -> new UnitTasks(lead)).add(due, passage);
    }

    public Report build() {
        List<Ward> rows = wards.values().stream()
                .sorted(Comparator.comparing(WardPlans::province).thenComparing(WardPlans::name))
                .map(ward -> new Ward(ward.name(), ward.province(), ward.plans, missing(ward)))
                .toList();
        List<Figure> used = channels.figures("channel").stream()
                .sorted(Comparator.comparingInt(Figure::count).reversed().thenComparing(Figure::label))
                .toList();
        return new Report(plans, new ArrayList<>(years), rows, used, unitMonths(), steps.all(), gaps.figures(messages));
    }

    /** Years that others have a plan for and this ward has not, though it existed. */
    private Set<Integer> missing(WardPlans ward) {
        Set<Integer> missing = new TreeSet<>();
        for (Integer year : years) {
            if (!ward.plans.containsKey(year) && history.existed(ward.header, year)) {
                missing.add(year);
                gaps.noPlan(new Passage(ward.name() + " " + year, null, ward.province(), null));
            }
        }
        return missing;
    }

    /** The units with most dated tasks. */
    private List<UnitMonths> unitMonths() {
        List<UnitMonths> rows = new ArrayList<>();
        units.values().stream()
                .sorted(Comparator.comparingInt((UnitTasks unit) -> -unit.count).thenComparing(unit -> unit.name))
                .limit(MOST_UNITS)
                .forEach(unit -> rows.add(unit.row("unit-" + (rows.size() + 1))));
        return rows;
    }
}
