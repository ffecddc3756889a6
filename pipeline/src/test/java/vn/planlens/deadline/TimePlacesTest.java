package vn.planlens.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.model.Outline;
import vn.planlens.model.OutlineKind;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;

/** A heading for times makes all that stands under it a place for them, but for the line that says to what an annex belongs. */
class TimePlacesTest {

    private final DeadlineExtractor extractor = new DeadlineExtractor();

    @ParameterizedTest
    @CsvSource({
        "Thời gian thực hiện, Tháng 6/2026 theo Kế hoạch công tác của xã, 1",
        "Thời gian thực hiện, (Thuộc Kế hoạch công tác tháng 6/2026 của xã), 1",
        "Thời gian thực hiện, (Kèm theo Kế hoạch công tác tháng 6/2026 của xã), 0",
        "Thời gian thực hiện, Ban hành kèm theo Kế hoạch công tác tháng 6/2026 của xã, 0",
        "Nội dung thực hiện, (Thuộc Kế hoạch công tác tháng 6/2026 của xã), 0"
    })
    void underAHeading(String heading, String line, int found) {
        Span all = new Span(0, line.length());
        OutlineNode part =
                new OutlineNode("s1", OutlineKind.ROMAN, "II", "II", 1, heading, null, line, all, null, List.of());
        PlanText plan = new PlanText(PlainPlan.source(line), new Outline(List.of(part)), DeadlineText.HEADER);
        assertThat(extractor.extract(plan)).hasSize(found);
    }
}
