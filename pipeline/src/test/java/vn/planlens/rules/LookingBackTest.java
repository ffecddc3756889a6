package vn.planlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.model.Header;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.PlanText;
import vn.planlens.model.SourceText;
import vn.planlens.outline.OutlineParser;

/** Which sections tell of the past. */
class LookingBackTest extends RuleTableContract {

    private final LookingBack past = LookingBack.read();

    @Override
    protected Stream<RuleTable> tables() {
        return Stream.of(past.table());
    }

    @Override
    protected List<Found> find(String text) {
        Gazetteer.Hit<RuleTable.Row> hit = past.decisive(text);
        return hit == null
                ? List.of()
                : List.of(new Found(
                        hit.span(), hit.value().id().row(), List.of(hit.value().id())));
    }

    @Test
    void otherTitlesDecideNothing() {
        assertThat(List.of("Mục đích, yêu cầu", "Báo cáo tình hình", "Kết quả cần đạt"))
                .allMatch(title -> past.decisive(title) == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I. KẾT QUẢ THỰC HIỆN NĂM 2025,II. TỒN TẠI, HẠN CHẾ,III. NHIỆM VỤ; 2",
                "I. MỤC ĐÍCH,II. THỰC TRẠNG,III. NỘI DUNG; 1",
                "I. MỤC ĐÍCH,II. NỘI DUNG,III. ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN; 0",
                "I. TỒN TẠI VÀ GIẢI PHÁP KHẮC PHỤC,II. TỔ CHỨC THỰC HIỆN; 0",
            })
    void sectionsLookBackUntilOneLooksAhead(String headings, int looking) {
        String text = headings.replaceAll(",(?=I)", "\nCông an xã báo cáo trước ngày 15/3.\n") + "\n";
        SourceText source = PlainPlan.source(text);
        PlanText plan = new PlanText(source, new OutlineParser().parse(source), Header.NONE);
        long found = plan.outline().nodes().stream()
                .filter(part -> past.in(plan).covers(part.span().start()))
                .count();
        assertThat(found).isEqualTo(looking);
    }
}
