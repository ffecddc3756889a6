package vn.planlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which sections tell of the past. */
class LookingBackTest extends RuleTableContract {

    private final LookingBack past = LookingBack.read();

    @Override
    protected Stream<RuleTable> tables() {
        return Stream.of(past.table());
    }

    @Override
    protected List<Found> find(String text) {
        Gazetteer.Hit<RuleTable.Row> hit = past.titles(text);
        return hit == null
                ? List.of()
                : List.of(new Found(
                        hit.span(), hit.value().id().row(), List.of(hit.value().id())));
    }

    @Test
    void otherTitlesTellOfWhatIsToBeDone() {
        assertThat(List.of(
                        "Mục đích, yêu cầu", "Nhiệm vụ", "Báo cáo tình hình", "Kết quả cần đạt", "Tổ chức thực hiện"))
                .allMatch(title -> past.titles(title) == null);
    }
}
