package vn.planlens.cli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.planlens.index.PlanSummary;

class PlanSeriesTest {

    private static PlanSummary plan(String ward, int year, String title) {
        return new PlanSummary(
                ward + year + title,
                ward + year + ".pdf",
                List.of(),
                ward,
                "xã",
                null,
                "Hà Tĩnh",
                year,
                "KH",
                title,
                null,
                null,
                null,
                "application/pdf",
                1,
                List.of());
    }

    private static List<String> steps(PlanSummary... plans) {
        return PlanSeries.steps(List.of(plans)).stream()
                .map(step -> step.before().id() + " > " + step.after().id())
                .toList();
    }

    @Test
    void aPlanFollowsTheOneOfTheYearBeforeThatIsMostLikeIt() {
        assertThat(steps(
                        plan("A", 2022, "Cải cách hành chính năm 2022"),
                        plan("A", 2022, "Tuyên truyền cải cách hành chính năm 2022"),
                        plan("A", 2026, "Tuyên truyền cải cách hành chính, chuyển đổi số năm 2026"),
                        plan("A", 2024, "Công tác tuyên truyền cải cách hành chính năm 2024")))
                .containsExactly(
                        "A2022Tuyên truyền cải cách hành chính năm 2022 > A2024Công tác tuyên truyền cải cách hành chính năm 2024",
                        "A2024Công tác tuyên truyền cải cách hành chính năm 2024 > A2026Tuyên truyền cải cách hành chính, chuyển đổi số năm 2026");
    }

    @Test
    void aMergedWardFollowsEachOfItsPredecessors() {
        assertThat(steps(plan("A", 2024, "x"), plan("B", 2024, "x"), plan("C", 2026, "x")))
                .containsExactly("A2024x > C2026x", "B2024x > C2026x");
    }

    @Test
    void titlesAreAsLikeAsTheWordsTheyShare() {
        assertThat(PlanSeries.likeness("Cải cách hành chính năm 2022", "CẢI CÁCH HÀNH CHÍNH NĂM 2024"))
                .isEqualTo(1);
        assertThat(PlanSeries.likeness("Cải cách", "Tuyên truyền")).isZero();
        assertThat(PlanSeries.likeness(null, "x")).isZero();
    }
}
