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
import vn.planlens.compare.ComparedPlan;
import vn.planlens.compare.PlanComparer;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.PlanSearch;
import vn.planlens.index.PlanSummary;
import vn.planlens.index.StoredPlan;
import vn.planlens.index.query.BadQueryException;

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
        ReportBuilder builder = new ReportBuilder(console.messages(), links);
        try (PlanSearch search = index.open()) {
            List<PlanSummary> plans = new ArrayList<>();
            try (Stream<PlanSummary> found = search.plans(QueryArguments.join(words), filter.filter())) {
                found.forEach(plans::add);
            }
            if (plans.isEmpty()) {
                throw CommandFailure.usage("report.no-plans");
            }
            gather(search, plans, builder, links);
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

    private void gather(PlanSearch search, List<PlanSummary> plans, ReportBuilder builder, SourceLinks links) {
        try (Progress progress = new Progress(console, "report.progress", plans.size())) {
            for (PlanSummary plan : plans) {
                plan.paths().stream().findFirst().ifPresent(path -> links.put(plan.id(), Path.of(path)));
                builder.add(plan, search.plan(plan.id()).plan());
                progress.step(plan.fileName());
            }
        }
        PlanComparer comparer = new PlanComparer();
        for (List<PlanSummary> ofWard : wards(plans).values()) {
            if (ofWard.stream().map(PlanSummary::year).distinct().count() > 1) {
                for (PlanSeries.Step step : PlanSeries.steps(ofWard)) {
                    builder.add(comparer.compare(compared(search, step.before()), compared(search, step.after())));
                }
            }
        }
    }

    private static Map<List<String>, List<PlanSummary>> wards(List<PlanSummary> plans) {
        Map<List<String>, List<PlanSummary>> wards = new LinkedHashMap<>();
        plans.stream()
                .filter(plan -> plan.ward() != null && plan.year() != null)
                .forEach(plan -> wards.computeIfAbsent(
                                List.of(plan.ward(), String.valueOf(plan.province())), name -> new ArrayList<>())
                        .add(plan));
        return wards;
    }

    private static ComparedPlan compared(PlanSearch search, PlanSummary plan) {
        StoredPlan stored = search.plan(plan.id());
        return new ComparedPlan(stored.plan(), stored.text());
    }
}
