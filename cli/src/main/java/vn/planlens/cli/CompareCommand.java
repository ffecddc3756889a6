package vn.planlens.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.planlens.Analyzer;
import vn.planlens.cli.compare.ComparisonDocument;
import vn.planlens.cli.compare.ComparisonText;
import vn.planlens.cli.compare.PlanSeries;
import vn.planlens.cli.console.CommandFailure;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.FileErrors;
import vn.planlens.cli.files.WholeFile;
import vn.planlens.cli.page.ComparePage;
import vn.planlens.cli.page.SourceLinks;
import vn.planlens.compare.ComparedPlan;
import vn.planlens.compare.Comparison;
import vn.planlens.compare.PlanComparer;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.PlanFilter;
import vn.planlens.index.PlanSearch;
import vn.planlens.index.PlanSummary;
import vn.planlens.index.Scope;
import vn.planlens.index.SearchRequest;
import vn.planlens.index.StoredPlan;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.ingest.PlanReader;
import vn.planlens.model.SourceText;

/** {@code compare}: what changed from one plan to another, or over a ward's years. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    /** How the comparison is written. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    private final Console console;
    private final PlanComparer comparer = new PlanComparer();
    private SourceLinks links;

    @Parameters(arity = "0..2", paramLabel = "PLAN", descriptionKey = "plans")
    private List<String> plans = List.of();

    @Mixin
    private IndexOption index;

    @Option(names = "--ward", paramLabel = "NAME")
    private String ward;

    @Option(names = "--province", paramLabel = "NAME")
    private String province;

    @Option(names = "--years", paramLabel = "YEAR,YEAR...", split = ",")
    private List<String> years = List.of();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE")
    private Path out;

    @Option(names = "--format", paramLabel = "text|json|html")
    private Format format;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, IndexAccessException {
        if (ward == null ? plans.size() != 2 : !plans.isEmpty()) {
            throw CommandFailure.usage("compare.what");
        }
        if (format == null) {
            boolean page = out != null && out.getFileName().toString().endsWith(".html");
            boolean json = out != null && out.getFileName().toString().endsWith(".json");
            format = page ? Format.HTML : json ? Format.JSON : Format.TEXT;
        }
        links = new SourceLinks(out);
        FileErrors errors = new FileErrors(console);
        List<Comparison> comparisons = ward == null ? ofTwo(errors) : ofWard();
        if (!comparisons.isEmpty()) {
            write(comparisons);
        }
        return errors.exitCode();
    }

    private List<Comparison> ofTwo(FileErrors errors) throws IndexAccessException {
        PlanSearch search = plans.stream().allMatch(name -> Files.isRegularFile(Path.of(name))) ? null : index.open();
        try (search) {
            ComparedPlan before = plan(plans.get(0), search, errors);
            ComparedPlan after = plan(plans.get(1), search, errors);
            return before == null || after == null ? List.of() : List.of(comparer.compare(before, after));
        }
    }

    /** A file where there is one of that name, else a plan of the index. */
    private ComparedPlan plan(String name, PlanSearch search, FileErrors errors) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            return stored(search, ShowCommand.named(search, name));
        }
        return errors.guard(file, name, () -> {
            SourceText source = new PlanReader().read(file, file.getFileName().toString());
            links.put(source.id(), file);
            return new ComparedPlan(new Analyzer().analyze(source), source.text());
        });
    }

    private ComparedPlan stored(PlanSearch search, PlanSummary summary) {
        StoredPlan stored = search.plan(summary.id());
        summary.paths().stream().findFirst().ifPresent(path -> links.put(summary.id(), Path.of(path)));
        return new ComparedPlan(stored.plan(), stored.text());
    }

    private List<Comparison> ofWard() throws IndexAccessException {
        PlanFilter filter = PlanFilter.NONE.and("ward", ward);
        if (province != null) {
            filter = filter.and("province", province);
        }
        for (String year : years) {
            filter = filter.and("year", year);
        }
        try (PlanSearch search = index.open()) {
            Notes.tell(
                    search.search(SearchRequest.of("")
                                    .withScope(Scope.PLAN)
                                    .withFilter(filter)
                                    .withPage(0, 0))
                            .notes(),
                    console);
            List<PlanSummary> found = new ArrayList<>();
            try (Stream<PlanSummary> summaries = search.plans("", filter)) {
                summaries.filter(summary -> summary.year() != null).forEach(found::add);
            }
            if (found.stream().map(PlanSummary::year).distinct().count() < 2) {
                throw CommandFailure.usage("compare.too-few", ward, found.size());
            }
            return PlanSeries.steps(found).stream()
                    .map(step -> comparer.compare(stored(search, step.before()), stored(search, step.after())))
                    .toList();
        } catch (BadQueryException e) {
            throw BadQuery.failure(e, console);
        }
    }

    private void write(List<Comparison> comparisons) throws IOException {
        if (format == Format.TEXT) {
            comparisons.forEach(comparison -> new ComparisonText(console, comparison).print());
            return;
        }
        StringWriter result = new StringWriter();
        if (format == Format.JSON) {
            ComparisonDocument.write(comparisons, result);
        } else {
            ComparePage.write(comparisons, links, console.messages(), result);
        }
        if (out == null) {
            console.out().print(result);
        } else {
            WholeFile.write(out, result.toString());
            console.tell("compare.written", out);
        }
    }
}
