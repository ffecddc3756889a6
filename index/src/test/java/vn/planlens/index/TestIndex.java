package vn.planlens.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.model.Plan;
import vn.planlens.model.SourceText;
import vn.planlens.place.AdministrativeUnits;

/** An index in memory for tests. */
final class TestIndex implements AutoCloseable {

    static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00Z");
    static final String TOOLS = "test 1";

    /** Read once for all tests: that takes longer than most of them. */
    static final WardLinks WARDS = new WardLinks(new AdministrativeUnits());

    private final Directory store = new ByteBuffersDirectory();
    private PlanSearch search;

    /** A store that stays usable when the writer or reader closes it. */
    private static final class Kept extends FilterDirectory {
        private Kept(Directory in) {
            super(in);
        }

        @Override
        public void close() {
            // Closed with the test's index.
        }
    }

    static TestIndex of(DraftPlan... plans) throws IndexAccessException {
        Map<String, DraftPlan> drafts = new LinkedHashMap<>();
        for (DraftPlan plan : plans) {
            drafts.put("/plans/" + drafts.size() + ".txt", plan);
        }
        return of(drafts);
    }

    static TestIndex of(List<GeneratedPlans.Generated> plans) throws IndexAccessException {
        Map<String, DraftPlan> drafts = new LinkedHashMap<>();
        plans.forEach(plan -> drafts.put(plan.truth().path(), plan.draft()));
        return of(drafts);
    }

    /** @param plans by their paths below {@code /plans} */
    private static TestIndex of(Map<String, DraftPlan> plans) throws IndexAccessException {
        TestIndex index = new TestIndex();
        try (PlanIndex writer = index.writer()) {
            IngestRun run = writer.begin(List.of("/plans"), TOOLS, Set.of());
            for (Map.Entry<String, DraftPlan> plan : plans.entrySet()) {
                add(run, plan.getKey(), plan.getValue());
            }
            run.settle(false);
            run.finish();
        }
        return index;
    }

    static void add(IngestRun run, String path, DraftPlan draft) throws IndexAccessException {
        Plan plan = draft.plan();
        SourceText text = draft.source();
        run.add(entry(path, plan.id(), FileState.INDEXED), plan, text);
    }

    static FileEntry entry(String path, String hash, FileState state) {
        return new FileEntry(path, hash, 100, MONDAY, state, null, "text/plain", null, null, TOOLS, MONDAY, path);
    }

    PlanIndex writer() throws IndexAccessException {
        return PlanIndex.open(new Kept(store), Path.of("memory"), WARDS);
    }

    /** A reader of its own. */
    PlanSearch open() throws IndexAccessException {
        return PlanSearch.open(new Kept(store), Path.of("memory"));
    }

    /** The reader that the short forms below use. */
    synchronized PlanSearch search() throws IndexAccessException {
        if (search == null) {
            search = open();
        }
        return search;
    }

    List<Hit> hits(String query) throws IndexAccessException, BadQueryException {
        return hits(query, request -> request);
    }

    List<Hit> hits(String query, Function<SearchRequest, SearchRequest> change)
            throws IndexAccessException, BadQueryException {
        SearchRequest all = SearchRequest.of(query).withPage(0, SearchRequest.NO_LIMIT);
        try (Stream<Hit> hits = search().search(change.apply(all)).hits()) {
            return hits.toList();
        }
    }

    @Override
    public void close() throws IndexAccessException, IOException {
        if (search != null) {
            search.close();
        }
        store.close();
    }
}
