package vn.planlens.cli;

import java.io.IOException;
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
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.ExitCode;
import vn.planlens.index.Hit;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.Order;
import vn.planlens.index.PlanSearch;
import vn.planlens.index.Scope;
import vn.planlens.index.SearchRequest;
import vn.planlens.index.SearchResult;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.json.ResultJson;

/** {@code search}: places that answer a query. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    private static final List<String> USUAL_FACETS = List.of("province", "ward", "year", "type", "channel");
    private static final int DEFAULT_LIMIT = 10;
    private static final int CONTEXT = 80;

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "query")
    private List<String> words = List.of();

    @Mixin
    private IndexOption index;

    @Mixin
    private PlanFilterOptions filter;

    @Option(names = "--in", paramLabel = "section|plan|task")
    private Scope scope = Scope.SECTION;

    @Option(names = "--exact")
    private boolean exact;

    @Option(names = "--sort", paramLabel = "ORDER")
    private Order order;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N")
    private int limit = DEFAULT_LIMIT;

    @Option(names = "--page", paramLabel = "N")
    private int page = 1;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--count")
    private boolean count;

    @Option(names = "--facets")
    private boolean usualFacets;

    @Option(names = "--facet", paramLabel = "FIELD")
    private List<String> facets = List.of();

    @Option(names = "--group-by", paramLabel = "ward|year|province|type")
    private String groupBy;

    @Option(names = "--context")
    private boolean context;

    @Option(names = "--format", paramLabel = "table|json|jsonl|csv")
    private OutputFormat format = OutputFormat.TABLE;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, IndexAccessException {
        try (PlanSearch search = index.open()) {
            SearchResult result = search.search(request());
            Notes.tell(result.notes(), console);
            if (count) {
                printCount(result);
            } else {
                print(result);
            }
        } catch (BadQueryException e) {
            throw BadQuery.failure(e, console);
        }
        return ExitCode.DONE;
    }

    private SearchRequest request() {
        List<String> asked = new ArrayList<>(usualFacets ? USUAL_FACETS : List.of());
        facets.stream().filter(facet -> !asked.contains(facet)).forEach(asked::add);
        int most = all || context ? SearchRequest.NO_LIMIT : Math.max(0, limit);
        int skip = all || context ? 0 : Math.max(0, page - 1) * most;
        Order usual = context || groupBy != null ? Order.WARD : Order.RELEVANCE;
        return SearchRequest.of(QueryArguments.join(words))
                .withScope(scope)
                .withFilter(filter.filter())
                .withExact(exact)
                .withOrder(order == null ? usual : order)
                .withPage(skip, count ? 0 : most)
                .withFacets(asked)
                .withGroupBy(groupBy)
                .withPassages(context ? SearchRequest.NO_LIMIT : 1, CONTEXT);
    }

    private void printCount(SearchResult result) throws IOException {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("hits", result.totalHits());
        counts.put("plans", result.totalPlans());
        if (format == OutputFormat.TABLE || format == OutputFormat.CSV) {
            console.out().println(console.message("search.count", result.totalHits(), result.totalPlans()));
        } else {
            ResultJson.line(counts, console.out());
        }
    }

    private void print(SearchResult result) throws IOException {
        HitPrinter printer = new HitPrinter(console);
        RowOutput<Hit> output = new RowOutput<Hit>(console, format, HitRow::of)
                .field("ward", hit -> hit.plan().ward())
                .field("kind", hit -> hit.plan().kind())
                .field("district", hit -> hit.plan().district())
                .field("province", hit -> hit.plan().province())
                .field("year", hit -> hit.plan().year())
                .field("documentType", hit -> hit.plan().documentType())
                .field("title", hit -> hit.plan().title())
                .field("section", Hit::section)
                .field("sectionTitle", Hit::sectionTitle)
                .field("page", Hit::page)
                .field("occurrences", Hit::occurrences)
                .field(
                        "passage",
                        hit -> hit.passages().isEmpty()
                                ? null
                                : hit.passages().get(0).text())
                .field("planId", hit -> hit.plan().id())
                .field("fileName", hit -> hit.plan().fileName());
        try (Stream<Hit> hits = result.hits()) {
            output.write(head(result), "hits", hits, some -> {
                if (context) {
                    printer.concordance(some);
                } else {
                    printer.table(some);
                }
                printer.totals(result);
            });
        }
    }

    private Map<String, Object> head(SearchResult result) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("query", QueryArguments.join(words));
        head.put("totalHits", result.totalHits());
        head.put("totalPlans", result.totalPlans());
        head.put("facets", result.facets());
        head.put("groups", result.groups());
        head.put("notes", result.notes());
        return head;
    }
}
