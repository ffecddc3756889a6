package vn.planlens.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two duties goes on, as a reader sees it; the office has another duty beside it. */
class TaskAlignerTest {

    private static final String DUTIES =
            "I. TỔ CHỨC THỰC HIỆN\n1. Công an phường\n- %s.\n- Trực bảo vệ trụ sở vào tối thứ Bảy.\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one clause of two goes on
                "Phát loa nhắc nợ phí vệ sinh; đổi biển số nhà ở các hẻm mới mở | Kê khai tạm trú; đổi biển số nhà ở các hẻm mới mở | true",
                "Phát loa nhắc nợ phí vệ sinh; đổi biển số nhà | Kê khai tạm trú; kiểm tra lò hơi của các xưởng | false",
                // words that plans put for one another
                "In tờ gấp, đi thăm người già ở các khu phố | In tờ rơi, đi thăm người cao tuổi ở các thôn | true",
                "In tờ gấp, đi thăm người già ở các khu phố | Dọn kho vật chứng, thanh lý xe quá hạn | false",
            })
    void tellsWhichDutyGoesOn(String before, String after, boolean goesOn) {
        WrittenPlan plans = new WrittenPlan(folder);
        ComparedPlan old = plans.of(2024, DUTIES.formatted(before.strip()));
        ComparedPlan plan = plans.of(2026, DUTIES.formatted(after.strip()));
        assertThat(new PlanComparer().compare(old, plan).tasks())
                .filteredOn(change -> change.before() != null
                        && change.after() != null
                        && old.plan().tasks().indexOf(change.before()) == 0
                        && plan.plan().tasks().indexOf(change.after()) == 0)
                .hasSize(goesOn ? 1 : 0);
    }
}
