package vn.planlens.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.planlens.cli.compare.PlanSeries;
import vn.planlens.cli.console.CommandFailure;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.ExitCode;
import vn.planlens.cli.console.Progress;
import vn.planlens.cli.files.WholeFile;
import vn.planlens.cli.page.ReportPage;
import vn.planlens.cli.page.SourceLinks;
import vn.planlens.cli.report.ReportBuilder;
import vn.planlens.cli.report.WardHistory;
import vn.planlens.compare.ComparedPlan;
import vn.planlens.compare.PlanComparer;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.PlanSearch;
import vn.planlens.index.PlanSummary;
import vn.planlens.index.StoredPlan;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.model.Plan;

/** {@code report}: a set of plans at a glance, as a page for the browser. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "query")
    private List<String> words = List.of();

    @Mixin
    private IndexOption index;

    @Mixin
    private PlanFilterOptions filter;

    @Option(names = "--heading", paramLabel = "WORDS")
    private String title;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE")
    private Path out;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, IndexAccessException {
        SourceLinks links = new SourceLinks(out);
        WardHistory history = new WardHistory();
        ReportBuilder builder = new ReportBuilder(console.messages(), links, history);
        try (PlanSearch search = index.open()) {
            List<PlanSummary> plans = new ArrayList<>();
            try (Stream<PlanSummary> found = search.plans(QueryArguments.join(words), filter.filter())) {
                found.forEach(plans::add);
            }
            if (plans.isEmpty()) {
                throw CommandFailure.usage("report.no-plans");
            }
            gather(search, plans, builder, links, history);
        } catch (BadQueryException e) {
            throw BadQuery.failure(e, console);
        }
        StringWriter page = new StringWriter();
        ReportPage.write(
                builder.build(), title == null ? console.message("report.title") : title, console.messages(), page);
        if (out == null) {
            console.out().print(page);
        } else {
            WholeFile.write(out, page.toString());
            console.tell("report.written", out);
        }
        return ExitCode.DONE;
    }

    private void gather(
            PlanSearch search, List<PlanSummary> plans, ReportBuilder builder, SourceLinks links, WardHistory history) {
        Map<String, List<PlanSummary>> lines = new LinkedHashMap<>();
        try (Progress progress = new Progress(console, "report.progress", plans.size())) {
            for (PlanSummary plan : plans) {
                plan.paths().stream().findFirst().ifPresent(path -> links.put(plan.id(), Path.of(path)));
                Plan full = search.plan(plan.id()).plan();
                builder.add(plan, full);
                if (plan.ward() != null && plan.year() != null) {
                    lines.computeIfAbsent(history.line(full.header()), line -> new ArrayList<>())
                            .add(plan);
                }
                progress.step(plan.fileName());
            }
        }
        PlanComparer comparer = new PlanComparer();
        for (List<PlanSummary> ofWard : lines.values()) {
            if (ofWard.stream().map(PlanSummary::year).distinct().count() > 1) {
                for (PlanSeries.Step step : PlanSeries.steps(ofWard)) {
                    builder.add(comparer.compare(compared(search, step.before()), compared(search, step.after())));
                }
            }
        }
    }

    private static ComparedPlan compared(PlanSearch search, PlanSummary plan) {
        StoredPlan stored = search.plan(plan.id());
        return new ComparedPlan(stored.plan(), stored.text());
    }
}
