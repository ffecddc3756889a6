package vn.planlens.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.index.GeneratedPlans.Generated;
import vn.planlens.index.query.QueryField;
import vn.planlens.index.text.Names;
import vn.planlens.model.Channel;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.Plan;

/** Facets and totals against a count over every hit and the whole plan it is in; some plans have near-duplicates. */
class FacetsTest {

    private static final List<String> FACETS = List.of(
            "province", "ward", "kind", "district", "year", "type", "level", "format", "channel", "unit", "cites");

    private static TestIndex index;
    private static int duplicates;

    @BeforeAll
    static void fill() throws Exception {
        index = new TestIndex();
        try (PlanIndex writer = index.writer()) {
            IngestRun run = writer.begin(List.of("/plans"), TestIndex.TOOLS, Set.of());
            int number = 0;
            for (Generated plan : GeneratedPlans.of(20260303, 12)) {
                DraftPlan draft = plan.draft().unit("Công an xã", OrgUnit.Role.COORDINATOR);
                if (number % 3 == 0) {
                    // Two spellings of one unit in one plan.
                    draft.say(" và ").unit("công an xã", OrgUnit.Role.COORDINATOR);
                }
                TestIndex.add(run, plan.truth().path(), draft.line());
                if (number++ % 5 == 0) {
                    TestIndex.add(
                            run,
                            plan.truth().path() + ".copy",
                            draft.say("Bản sao gửi zalo.").line());
                    duplicates++;
                }
            }
            DraftPlan bare = DraftPlan.of("xã", null, null, null, null).say("Kế hoạch zalo của nơi không rõ.");
            TestIndex.add(run, "/plans/bare.txt", bare.line());
            run.settle(false);
            assertThat(run.finish().duplicateGroups()).isEqualTo(duplicates);
        }
    }

    @AfterAll
    static void close() throws Exception {
        index.close();
    }

    /** Plans and hits of a value. */
    private record Count(int plans, long hits) {}

    @ParameterizedTest
    @CsvSource({
        "zalo, SECTION",
        "zalo, PLAN",
        "\"cải cách\" OR zalo, SECTION",
        "cong an, SECTION",
        "t*, SECTION",
        "cites:76/NQ-CP channel:zalo, SECTION",
        "NOT cites:76/NQ-CP, SECTION",
        "NOT zalo, PLAN",
        "'', PLAN",
        "'', TASK",
        "year:2024..2025, TASK"
    })
    void equalACountOverAllHits(String query, Scope scope) throws Exception {
        SearchResult result = index.search()
                .search(SearchRequest.of(query)
                        .withScope(scope)
                        .withFacets(FACETS)
                        .withPage(0, SearchRequest.NO_LIMIT));
        List<Hit> hits = result.hits().toList();
        Map<String, List<Hit>> byPlan =
                hits.stream().collect(Collectors.groupingBy(hit -> hit.plan().id()));
        assertThat(hits).isNotEmpty().hasSize((int) result.totalHits());
        assertThat(byPlan).hasSize(result.totalPlans());
        assertThat(byPlan.values())
                .allSatisfy(own -> assertThat(own.get(0).plan().duplicates())
                        .as("of near-duplicates one is told")
                        .doesNotContainAnyElementsOf(byPlan.keySet()));
        for (Facet facet : result.facets()) {
            assertThat(counted(facet)).as(facet.field()).isEqualTo(expected(facet.field(), byPlan.values()));
            List<Integer> sizes = facet.counts().stream()
                    .filter(count -> count.value() != null)
                    .map(Facet.Count::plans)
                    .toList();
            assertThat(sizes).as(facet.field()).isSortedAccordingTo((a, b) -> b - a);
        }
    }

    private static Map<String, Count> counted(Facet facet) {
        Map<String, Count> counts = new TreeMap<>();
        for (Facet.Count count : facet.counts()) {
            String value = count.value() == null ? "none" : Names.compared(count.value());
            assertThat(counts.put(value, new Count(count.plans(), count.hits())))
                    .as(value)
                    .isNull();
        }
        return counts;
    }

    private static Map<String, Count> expected(String field, Collection<List<Hit>> plans) throws Exception {
        Map<String, Count> counts = new HashMap<>();
        for (List<Hit> hits : plans) {
            Set<String> values = new HashSet<>();
            values(field, hits.get(0).plan()).forEach(value -> values.add(Names.compared(value)));
            for (String value : values.isEmpty() ? Set.of("none") : values) {
                counts.merge(
                        value,
                        new Count(1, hits.size()),
                        (one, other) -> new Count(one.plans() + other.plans(), one.hits() + other.hits()));
            }
        }
        return counts;
    }

    private static List<String> values(String field, PlanSummary summary) throws Exception {
        Plan plan = index.search().plan(summary.id()).plan();
        String ward = summary.ward();
        Stream<String> values =
                switch (QueryField.named(field).orElseThrow()) {
                    case PROVINCE -> Stream.ofNullable(summary.province());
                    case WARD ->
                        Stream.ofNullable(ward)
                                .map(name -> summary.province() == null ? name : name + ", " + summary.province());
                    case KIND -> Stream.ofNullable(summary.kind());
                    case DISTRICT -> Stream.ofNullable(summary.district());
                    case YEAR -> Stream.ofNullable(summary.year()).map(String::valueOf);
                    case TYPE -> Stream.ofNullable(summary.documentType());
                    case LEVEL -> Stream.of("commune");
                    case FORMAT -> Stream.of("txt");
                    case CHANNEL -> plan.channels().stream().map(Channel::id);
                    case CITES -> plan.citations().stream().map(citation -> citation.key());
                    case UNIT -> {
                        List<String> names = new ArrayList<>();
                        plan.units().forEach(unit -> names.add(unit.name()));
                        plan.tasks().forEach(task -> names.addAll(task.leads()));
                        plan.tasks().forEach(task -> names.addAll(task.coordinators()));
                        yield names.stream();
                    }
                    default -> throw new IllegalArgumentException(field);
                };
        return values.toList();
    }
}
