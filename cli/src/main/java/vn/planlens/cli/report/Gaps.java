package vn.planlens.cli.report;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.planlens.cli.console.Messages;
import vn.planlens.cli.console.Names;
import vn.planlens.cli.report.Report.Figure;
import vn.planlens.cli.report.Report.Passage;
import vn.planlens.model.Citation;
import vn.planlens.model.Plan;
import vn.planlens.model.Task;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;

/** What is missing in plans or contradicts itself. */
final class Gaps {

    private final Figures found = new Figures();

    void add(PlanSource source, Plan plan) {
        if (source.summary().year() == null) {
            found.add("report.gap.no-year", source.whole());
        }
        tasks(source, plan);
        doubts(source, plan);
    }

    void noPlan(Passage ward) {
        found.add("report.gap.no-plan", ward);
    }

    private void tasks(PlanSource source, Plan plan) {
        Set<String> toldElsewhere =
                plan.tasks().stream().map(Task::sameAs).filter(Objects::nonNull).collect(Collectors.toSet());
        for (Task task : plan.tasks()) {
            Passage passage = source.passage(task.section(), task.page(), task.text());
            if (task.deadlines().isEmpty() && task.sameAs() == null && !toldElsewhere.contains(task.id())) {
                found.add("report.gap.no-date", passage);
            }
            if (task.leads().isEmpty() && task.source() != Task.Source.ACTIVITY) {
                found.add("report.gap.no-lead", passage);
            }
        }
    }

    private void doubts(PlanSource source, Plan plan) {
        if (plan.header().number() == null && plan.header().symbol() != null) {
            found.add("report.gap.own-number", source.whole());
        }
        for (Citation citation : plan.citations()) {
            Passage passage = source.passage(citation.section(), citation.page(), citation.quote());
            for (WarningCode code : new HashSet<>(citation.warnings())) {
                found.add("report.gap." + Names.code(code), passage);
            }
        }
        for (Warning warning : plan.warnings()) {
            boolean told = warning.code() == WarningCode.BLANK_NUMBER || warning.code() == WarningCode.CONFLICTING_DATE;
            if (!told) {
                found.add(
                        "report.gap." + Names.code(warning.code()),
                        source.passage(null, warning.page(), warning.message()));
            }
        }
    }

    /** Each kind of gap with the places that show it. */
    List<Figure> figures(Messages messages) {
        return found.figures("gap").stream()
                .map(gap -> new Figure(gap.id(), messages.get(gap.label()), gap.count(), gap.passages()))
                .toList();
    }
}
