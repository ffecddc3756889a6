package vn.planlens.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.index.GeneratedPlans.Truth;
import vn.planlens.model.PartialDate;

/** What is found and counted on 2,000 generated plans, checked against what is known to be true of them. */
class SearchCountsTest extends GeneratedPlansTest {

    private static int plans(String query) throws Exception {
        SearchRequest request = SearchRequest.of(query).withPage(0, 0);
        return INDEX.search().search(request).totalPlans();
    }

    @Test
    void holdsEveryPlanOnce() throws Exception {
        IndexStatus status = INDEX.open().status();
        assertThat(status.plans()).isEqualTo(2_000);
        assertThat(status.documents()).isEqualTo(2_000);
        assertThat(status.files()).isEqualTo(2_000);
        assertThat(plans("")).isEqualTo(2_000);
    }

    @Test
    void countsPlansByField() throws Exception {
        assertThat(plans("cites:76/NQ-CP")).isEqualTo((int) count(t -> t.cited().containsKey("76/NQ-CP")));
        assertThat(plans("NOT cites:76/NQ-CP"))
                .isEqualTo((int) count(t -> !t.cited().containsKey("76/NQ-CP")));
        assertThat(plans("cites:76/NQ-CP channel:zalo")).isEqualTo((int)
                count(t -> t.cited().containsKey("76/NQ-CP") && t.channels().contains("zalo")));
        assertThat(plans("cites:76/NQ-CP -channel:zalo year:2023..2025"))
                .isEqualTo((int) count(t -> t.cited().containsKey("76/NQ-CP")
                        && !t.channels().contains("zalo")
                        && t.year() >= 2023
                        && t.year() <= 2025));
        assertThat(plans("channel:zalo OR channel:\"tờ rơi\"")).isEqualTo((int)
                count(t -> t.channels().contains("zalo") || t.channels().contains("leaflet")));
        assertThat(plans("lead:\"phòng kinh tế\""))
                .isEqualTo((int) count(t -> t.leads().contains("Phòng Kinh tế")));
        assertThat(plans("kind:xã year:2026"))
                .isEqualTo((int) count(t -> t.kind().equals("xã") && t.year() == 2026));
        assertThat(plans("province:\"de ta\"")).as("unmarked: đ and d").isEqualTo(500);
        assertThat(plans("province:\"Dê Ta\"")).isEqualTo(250);
        assertThat(plans("province:\"tỉnh Dê Ta\"")).isEqualTo(250);
        assertThat(plans("title:\"tuyên truyền\"")).isEqualTo(1_000);
        assertThat(plans("type:\"kế hoạch\" level:commune format:txt")).isEqualTo(2_000);
    }

    @Test
    void countsDeadlines() throws Exception {
        PartialDate from = PartialDate.of(2025, 4, 1);
        PartialDate to = PartialDate.of(2025, 6, 30);
        assertThat(plans("due:2025-Q2")).isEqualTo((int) count(t -> GeneratedPlans.duesBetween(t, from, to) > 0));
        long tasks = TRUTHS.stream()
                .mapToLong(t -> GeneratedPlans.duesBetween(t, from, to))
                .sum();
        SearchRequest request =
                SearchRequest.of("due:2025-Q2").withScope(Scope.TASK).withPage(0, 0);
        assertThat(INDEX.search().search(request).totalHits()).isEqualTo(tasks);
        long undated =
                TRUTHS.stream().mapToLong(t -> t.tasks() - t.dues().size()).sum();
        assertThat(INDEX.search()
                        .search(SearchRequest.of("due:none")
                                .withScope(Scope.TASK)
                                .withPage(0, 0))
                        .totalHits())
                .isEqualTo(undated);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"hoa giai\"  | hòa giải,hoà giải,hoa giai,hóa giải",
                "\"hòa giải\"  | hòa giải,hoà giải,hoa giai",
                "\"hoà giải\"  | hòa giải,hoà giải,hoa giai",
                "\"hóa giải\"  | hóa giải,hoa giai",
                "\"thủy lợi\"  | thuỷ lợi,thuy loi",
                "\"thuy loi\"  | thuỷ lợi,thuy loi",
            })
    void countsWordsInAnySpelling(String query, String spellings) throws Exception {
        Set<String> any = Set.of(spellings.split(","));
        long expected = count(t -> t.rare().stream().anyMatch(any::contains));
        assertThat(expected).isPositive();
        assertThat(plans(query)).isEqualTo((int) expected);
        assertThat(plans(Normalizer.normalize(query, Normalizer.Form.NFD))).isEqualTo((int) expected);
        long places = TRUTHS.stream()
                .mapToLong(t -> t.rare().stream().filter(any::contains).count())
                .sum();
        long occurrences =
                INDEX.hits(query).stream().mapToLong(Hit::occurrences).sum();
        assertThat(occurrences).isEqualTo(places);
    }

    @Test
    void facetsAddUp() throws Exception {
        SearchRequest request = SearchRequest.of("cites:76/NQ-CP")
                .withPage(0, 0)
                .withFacets(List.of("province", "year", "ward", "channel", "lead", "kind", "cites", "due", "type"));
        SearchResult result = INDEX.search().search(request);
        Predicate<Truth> cites = t -> t.cited().containsKey("76/NQ-CP");
        assertFacet(result, "province", cites, t -> Stream.of(t.province()));
        assertFacet(result, "year", cites, t -> Stream.of(String.valueOf(t.year())));
        assertFacet(
                result,
                "ward",
                cites,
                t -> Stream.of(
                        t.ward().replace("oà", "òa").replace("uỷ", "ủy").replace("uý", "úy") + ", " + t.province()));
        assertFacet(result, "channel", cites, t -> t.channels().stream());
        assertFacet(result, "lead", cites, t -> t.leads().stream());
        assertFacet(result, "kind", cites, t -> Stream.of(t.kind()));
        assertFacet(result, "cites", cites, t -> t.cited().keySet().stream());
        assertFacet(result, "due", cites, t -> t.dues().stream()
                .map(day -> day.year() + "-Q" + (day.month() + 2) / 3)
                .distinct());
        assertFacet(result, "type", cites, t -> Stream.of("KH"));
        Facet provinces = result.facets().get(0);
        assertThat(provinces.counts().stream().mapToInt(Facet.Count::plans).sum())
                .isEqualTo(result.totalPlans());
        assertThat(provinces.counts().stream().mapToLong(Facet.Count::hits).sum())
                .isEqualTo(result.totalHits());
    }

    private static void assertFacet(
            SearchResult result, String name, Predicate<Truth> wanted, Function<Truth, Stream<String>> values) {
        Map<String, Integer> expected = new TreeMap<>();
        TRUTHS.stream().filter(wanted).forEach(t -> values.apply(t)
                .forEach(value -> expected.merge(value, 1, Integer::sum)));
        Facet facet = result.facets().stream()
                .filter(candidate -> candidate.field().equals(name))
                .findFirst()
                .orElseThrow();
        Map<String, Integer> counted = new TreeMap<>();
        for (Facet.Count count : facet.counts()) {
            if (count.value() == null) {
                long without = TRUTHS.stream()
                        .filter(wanted)
                        .filter(t -> values.apply(t).findAny().isEmpty())
                        .count();
                assertThat(count.plans()).as(name + ": none").isEqualTo((int) without);
            } else {
                counted.merge(
                        name.equals("ward")
                                ? count.value()
                                        .replace("oà", "òa")
                                        .replace("uỷ", "ủy")
                                        .replace("uý", "úy")
                                : count.value(),
                        count.plans(),
                        Integer::sum);
            }
        }
        assertThat(counted).as(name).isEqualTo(expected);
    }

    @Test
    void groupsStandTogether() throws Exception {
        SearchRequest request = SearchRequest.of("zalo").withGroupBy("year").withPage(0, SearchRequest.NO_LIMIT);
        SearchResult result = INDEX.search().search(request);
        List<Integer> years = result.hits().map(hit -> hit.plan().year()).toList();
        assertThat(years).hasSize((int) result.totalHits());
        List<Integer> order = years.stream().distinct().toList();
        assertThat(result.groups().stream()
                        .map(count -> Integer.valueOf(count.value()))
                        .toList())
                .isEqualTo(order);
        int changes = 0;
        for (int i = 1; i < years.size(); i++) {
            changes += years.get(i).equals(years.get(i - 1)) ? 0 : 1;
        }
        assertThat(changes).isEqualTo(order.size() - 1);
    }

    @Test
    void pagesGiveTheWholeListInOneOrder() throws Exception {
        for (Order order : Order.values()) {
            SearchRequest all = SearchRequest.of("\"loa truyền thanh\" year:2024")
                    .withOrder(order)
                    .withPage(0, SearchRequest.NO_LIMIT);
            List<String> whole = ids(all);
            assertThat(whole)
                    .hasSize((int) count(t -> t.year() == 2024 && t.channels().contains("loudspeaker")));
            List<String> pages = new java.util.ArrayList<>();
            for (int offset = 0; offset < whole.size(); offset += 7) {
                pages.addAll(ids(all.withPage(offset, 7)));
            }
            assertThat(pages).as(order.name()).isEqualTo(whole);
        }
    }

    private static List<String> ids(SearchRequest request) throws Exception {
        return INDEX.search()
                .search(request)
                .hits()
                .map(hit -> hit.plan().id() + hit.section())
                .toList();
    }

    @Test
    void tasksAreStreamedInOrder() throws Exception {
        PlanFilter filter = PlanFilter.NONE.and("year", "2025").and("lead", "Phòng Kinh tế");
        List<TaskRow> rows = INDEX.search().tasks("", filter).toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.task().leads()).containsExactly("Phòng Kinh tế");
            assertThat(row.plan().year()).isEqualTo(2025);
            assertThat(row.quote()).startsWith("Phòng Kinh tế: " + row.task().text());
            assertThat(row.sectionTitle()).isEqualTo("TỔ CHỨC THỰC HIỆN");
        });
        assertThat(INDEX.search().tasks(null, PlanFilter.NONE).count())
                .isEqualTo(TRUTHS.stream().mapToLong(Truth::tasks).sum());
    }
}
