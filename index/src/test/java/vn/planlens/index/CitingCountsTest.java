package vn.planlens.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.index.citing.CitingMatrix;
import vn.planlens.index.citing.CitingRequest;
import vn.planlens.index.citing.CitingResult;
import vn.planlens.index.citing.CitingRow;
import vn.planlens.index.citing.TopRequest;
import vn.planlens.model.Level;

/** Who cites what among 2,000 generated plans, checked against what is known to be true of them. */
class CitingCountsTest extends GeneratedPlansTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "76/NQ-CP",
                "76/nq-cp",
                "76 / NQ - CP",
                "76/NQ–CP",
                "76‑NQ/CP",
                "076/NQ-CP",
                "NQ 76/NQ-CP",
                "NQ 76",
                "nq76",
                "Nghị quyết 76",
                "Nghị quyết số 76/NQ-CP",
                "nghi quyet so 76",
                "Nghị quyết số 76 NQ CP",
                "NQ số 76 / NQ – CP",
                "76/2021/NQ-CP",
                "76NQ-CP"
            })
    void everySpellingOfAKeyTellsTheSame(String key) throws Exception {
        for (String typed : List.of(key, Normalizer.normalize(key, Normalizer.Form.NFD))) {
            CitingResult result = INDEX.search().citing(CitingRequest.of(typed));
            assertThat(result.keys()).containsExactly("76/NQ-CP");
            assertThat(result.rows()).hasSize(2_000);
            assertThat(citing(result)).isEqualTo(count(t -> t.cited().containsKey("76/NQ-CP")));
        }
    }

    private static long citing(CitingResult result) {
        return result.rows().stream()
                .filter(row -> row.status() == CitingRow.Status.CITES)
                .count();
    }

    @Test
    void yearsOfAWardComeInTheirOrder() {
        Map<Integer, CitingMatrix.Cell> cells = new HashMap<>();
        for (int year = 2030; year > 2000; year -= 7) {
            cells.put(year * 31, new CitingMatrix.Cell(1, 0, 0));
        }
        assertThat(new CitingMatrix.Row("An Lạc", null, null, null, cells)
                        .cells().keySet().stream().toList())
                .hasSize(cells.size())
                .isSorted();
    }

    @Test
    void citingTellsMentionsOfEachPlan() throws Exception {
        CitingResult result = INDEX.search().citing(CitingRequest.of("76/NQ-CP"));
        Map<String, Integer> expected = new HashMap<>();
        TRUTHS.forEach(t -> expected.put(t.path(), t.cited().getOrDefault("76/NQ-CP", 0)));
        Map<String, Integer> counted = result.rows().stream()
                .collect(Collectors.toMap(row -> row.plan().paths().get(0), CitingRow::mentions));
        assertThat(counted).isEqualTo(expected);
        assertThat(result.rows()).allSatisfy(row -> assertThat(row.places()).hasSize(row.mentions()));
    }

    @Test
    void tellsDocumentsOfOneKeyApart() throws Exception {
        CitingResult result = INDEX.search().citing(CitingRequest.of("140/KH-UBND"));
        assertThat(citing(result)).isEqualTo(2_000);
        List<CitingResult.DocumentCount> identified = result.documents().stream()
                .filter(count -> count.document().identified())
                .toList();
        assertThat(identified).as("one a province and year").hasSize(8 * GeneratedPlans.YEARS);
        for (CitingResult.DocumentCount count : identified) {
            assertThat(count.document().issuer())
                    .isEqualTo("UBND tỉnh " + count.document().place());
            assertThat((long) count.plans())
                    .isEqualTo(count(t -> t.dated().contains("140/KH-UBND")
                            && t.province().equals(count.document().place())
                            && t.year() - 1 == count.document().date().year()));
        }
        CitingResult.DocumentCount apart =
                result.documents().get(result.documents().size() - 1);
        assertThat(apart.document().identified()).isFalse();
        assertThat((long) apart.plans()).isEqualTo(count(t -> !t.dated().contains("140/KH-UBND")));

        CitingResult narrowed = INDEX.search()
                .citing(new CitingRequest(List.of("140/KH-UBND"), false, "2023", "dê ta", PlanFilter.NONE, List.of()));
        assertThat(citing(narrowed))
                .isEqualTo(count(
                        t -> t.dated().contains("140/KH-UBND") && t.province().equals("Dê Ta") && t.year() == 2024));
    }

    @Test
    void severalKeysAreAlternativesOrAllAsked() throws Exception {
        List<String> keys = List.of("76/NQ-CP", "468/QĐ-TTg");
        CitingResult any =
                INDEX.search().citing(new CitingRequest(keys, false, null, null, PlanFilter.NONE, List.of()));
        CitingResult all = INDEX.search().citing(new CitingRequest(keys, true, null, null, PlanFilter.NONE, List.of()));
        assertThat(citing(any))
                .isEqualTo(count(
                        t -> t.cited().containsKey(keys.get(0)) || t.cited().containsKey(keys.get(1))));
        assertThat(citing(all))
                .isEqualTo(count(
                        t -> t.cited().containsKey(keys.get(0)) && t.cited().containsKey(keys.get(1))));
    }

    @Test
    void matrixHasAWardARowAndAYearAColumn() throws Exception {
        CitingMatrix matrix = INDEX.search().matrix(INDEX.search().citing(CitingRequest.of("76/NQ-CP")));
        assertThat(matrix.years()).containsExactly(2022, 2023, 2024, 2025, 2026);
        assertThat(matrix.rows()).hasSize(GeneratedPlans.WARDS);
        for (CitingMatrix.Row row : matrix.rows()) {
            for (int year : matrix.years()) {
                CitingMatrix.Cell cell = row.cells().get(year);
                assertThat(cell.plans()).isEqualTo(2);
                assertThat((long) cell.citing())
                        .isEqualTo(count(t -> t.ward().equals(row.ward())
                                && t.province().equals(row.province())
                                && t.year() == year
                                && t.cited().containsKey("76/NQ-CP")));
            }
        }
    }

    @Test
    void topCountsDocuments() throws Exception {
        List<CitingResult.DocumentCount> top =
                INDEX.search().top(new TopRequest(PlanFilter.NONE.and("year", "2024"), Level.CENTRAL, 100));
        for (CitingResult.DocumentCount count : top) {
            if (count.document().identified()) {
                String key = count.document().key();
                assertThat((long) count.plans())
                        .as(key)
                        .isEqualTo(count(t -> t.year() == 2024 && t.dated().contains(key)));
            }
        }
        assertThat(top.stream().filter(count -> count.document().identified())).hasSize(6);
    }

    @Test
    void namesTheWardsWithoutAnyPlan() throws Exception {
        List<String> wards =
                List.of("An Hòa, Alpha", "an hoa dong", "Không Có", "phường Bình Mỹ, tỉnh Ê Ta", "An Hòa, Xa");
        CitingResult result = INDEX.search()
                .citing(new CitingRequest(List.of("76/NQ-CP"), false, null, null, PlanFilter.NONE, wards));
        assertThat(result.missingWards())
                .contains("Không Có", "An Hòa, Xa")
                .doesNotContain("An Hòa, Alpha", "an hoa dong");
    }
}
