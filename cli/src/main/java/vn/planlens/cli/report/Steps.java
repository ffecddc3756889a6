package vn.planlens.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.cli.console.Messages;
import vn.planlens.cli.console.Names;
import vn.planlens.cli.page.SourceLinks;
import vn.planlens.cli.report.Report.Figure;
import vn.planlens.cli.report.Report.Passage;
import vn.planlens.cli.report.Report.Step;
import vn.planlens.compare.Change;
import vn.planlens.compare.Comparison;
import vn.planlens.compare.TaskChange;
import vn.planlens.model.Header;
import vn.planlens.model.Plan;
import vn.planlens.model.Task;

/** Gathers what became of tasks from one year's plans to the next one's. */
final class Steps {

    private final Messages messages;
    private final SourceLinks links;
    private final Map<Integer, Map<Integer, Figures>> steps = new TreeMap<>();

    Steps(Messages messages, SourceLinks links) {
        this.messages = messages;
        this.links = links;
    }

    void add(Comparison comparison) {
        Integer from = comparison.before().header().year();
        Integer to = comparison.after().header().year();
        if (from == null || to == null) {
            return;
        }
        Figures passages =
                steps.computeIfAbsent(from, year -> new TreeMap<>()).computeIfAbsent(to, year -> new Figures());
        for (TaskChange change : comparison.tasks()) {
            boolean gone = change.after() == null;
            passages.add(
                    change.change().name(),
                    passage(gone ? comparison.before() : comparison.after(), gone ? change.before() : change.after()));
        }
    }

    private Passage passage(Plan plan, Task task) {
        Header header = plan.header();
        String name = Stream.of(
                        Names.ward(header.issuer().kind(), header.issuer().ward()),
                        Objects.toString(header.year(), null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String place = messages.place(task.section(), task.page());
        return new Passage(name, place.isEmpty() ? null : place, task.text(), links.to(plan.id(), task.page()));
    }

    List<Step> all() {
        List<Step> all = new ArrayList<>();
        steps.forEach((from, later) -> later.forEach((to, passages) -> {
            List<Figure> figures = Stream.of(Change.values())
                    .map(change -> passages.figure(
                            change.name(),
                            "step-" + from + "-" + to + "-" + Names.code(change),
                            messages.get("change." + Names.code(change))))
                    .toList();
            all.add(new Step(from, to, figures));
        }));
        return all;
    }
}
