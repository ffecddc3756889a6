package vn.planlens.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    private static final String IN_BODY =
            """
            III. TỔ CHỨC THỰC HIỆN
            1. Công chức Văn hóa - Xã hội
            - %s.
            2. Công chức Tư pháp - Hộ tịch
            - Mở lớp tập huấn hòa giải ở cơ sở cho tổ trưởng.
            """;

    private static final String IN_TABLE =
            """
            PHỤ LỤC
            STT\tNhiệm vụ\tChủ trì\tThời gian
            1\t%s\tCông chức Văn hóa - Xã hội\tQuý II
            2\tMua ghế ngồi chờ cho Bộ phận Một cửa\tCông chức Tài chính - Kế toán\tQuý III
            """;

    /** A duty told in the body and again in the table is not crossed with itself; one told once may move. */
    @Test
    void looksForALikeTaskInTheSameKindOfPlaceFirst() {
        String duty = "Treo băng rôn, khẩu hiệu tại các trục đường chính";
        String both = IN_BODY.formatted(duty) + IN_TABLE.formatted(duty);
        assertThat(places(both, both)).containsExactlyInAnyOrder("BODY > BODY", "TABLE > TABLE");
        String moved = "Treo, thay băng rôn, khẩu hiệu về nộp hồ sơ trực tuyến";
        assertThat(places(
                        IN_BODY.formatted(duty) + IN_TABLE.formatted("Sửa loa truyền thanh của các thôn"),
                        IN_BODY.formatted("Cấp thẻ thư viện cho học sinh tiểu học") + IN_TABLE.formatted(moved)))
                .containsExactly("BODY > TABLE");
    }

    /** From where to where the tasks go that put up banners. */
    private List<String> places(String before, String after) {
        WrittenPlan plans = new WrittenPlan(folder);
        return new PlanComparer()
                .compare(plans.of(2024, before), plans.of(2026, after)).tasks().stream()
                        .filter(change -> change.before() != null
                                && change.after() != null
                                && change.before().text().contains("băng rôn"))
                        .map(change -> change.before().source() + " > "
                                + change.after().source())
                        .toList();
    }
}
