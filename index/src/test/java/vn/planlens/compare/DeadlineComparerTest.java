package vn.planlens.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.model.Deadline;

/** Every deadline of either plan is told, with what became of it. */
class DeadlineComparerTest {

    private static final String REPORT = "I. TỔ CHỨC THỰC HIỆN\n1. Công an phường\n";

    @TempDir
    private Path folder;

    private List<DeadlineChange> changes(String before, String after) {
        WrittenPlan plans = new WrittenPlan(folder);
        return new PlanComparer()
                .compare(plans.of(2024, before), plans.of(2026, after))
                .deadlines();
    }

    private List<String> told(String before, String after) {
        return changes(before, after).stream()
                .map(change -> change.change() + (change.move() == null ? "" : " " + change.move()) + ": "
                        + quote(change.before()) + " > " + quote(change.after()))
                .toList();
    }

    private static String quote(Deadline deadline) {
        return deadline == null ? "" : deadline.quote();
    }

    @Test
    void followsThoseOfTasks() {
        String before = REPORT
                + "- Kích hoạt tài khoản định danh cho người cao tuổi trước ngày 30/6/2024.\n"
                + "- Rà soát dữ liệu hộ khẩu của các khu phố trước ngày 31/8/2024.\n"
                + "- Tuần tra, bảo vệ trụ sở vào tối thứ Bảy hàng tuần.\n";
        String after = REPORT
                + "- Kích hoạt tài khoản định danh cho người cao tuổi trước ngày 15/6/2026.\n"
                + "- Rà soát dữ liệu hộ khẩu của các khu phố trước ngày 31/8/2026.\n"
                + "- Cấp căn cước lưu động tại các trường học hằng tháng.\n";
        assertThat(told(before, after))
                .containsExactly(
                        "CHANGED EARLIER: trước ngày 30/6/2024 > trước ngày 15/6/2026",
                        "KEPT: trước ngày 31/8/2024 > trước ngày 31/8/2026",
                        "DROPPED: vào tối thứ Bảy hàng tuần > ",
                        "NEW:  > hằng tháng");
    }

    @Test
    void pairsTheDeadlinesOfOneTaskByTheirKind() {
        String before = REPORT + "- Báo cáo kết quả xử lý hồ sơ hằng quý, tổng kết trước ngày 10/12/2024.\n";
        String after = REPORT + "- Báo cáo kết quả xử lý hồ sơ, tổng kết trước ngày 20/12/2026, định kỳ hằng tháng.\n";
        assertThat(told(before, after))
                .containsExactlyInAnyOrder(
                        "CHANGED LATER: trước ngày 10/12/2024 > trước ngày 20/12/2026",
                        "CHANGED EARLIER: hằng quý > định kỳ hằng tháng");
    }

    @Test
    void oneThatBecomesSeveralIsNoMoveOfADay() {
        String before = REPORT + "- Tập huấn phòng cháy cho các chủ nhà trọ trước ngày 30/4/2024.\n";
        String after = REPORT + "- Tập huấn phòng cháy cho các chủ nhà trọ trong tháng 3 và tháng 11/2026.\n";
        assertThat(told(before, after))
                .containsExactly("CHANGED OTHER: trước ngày 30/4/2024 > trong tháng 3", "NEW:  > tháng 11/2026");
    }

    @Test
    void followsThoseOutsideTasksByTheirClauses() {
        String before =
                "I. MỤC TIÊU\n1. Hoàn thành số hóa sổ hộ tịch trước ngày 30/11/2024; giữ vững xếp hạng của phường.\n"
                        + "2. Công khai kết quả xếp hạng các khu phố hằng quý.\n";
        String after = "I. MỤC TIÊU\n1. Trong năm, công khai kết quả xếp hạng các khu phố hằng tháng.\n"
                + "2. Giữ vững xếp hạng của phường; hoàn thành số hóa sổ hộ tịch trước ngày 31/12/2026.\n";
        List<DeadlineChange> changes = changes(before, after);
        assertThat(changes).extracting(DeadlineChange::move).contains(DeadlineChange.Move.LATER);
        DeadlineChange later = changes.stream()
                .filter(change -> change.move() == DeadlineChange.Move.LATER)
                .findFirst()
                .orElseThrow();
        assertThat(later.dutyBefore()).endsWith("Hoàn thành số hóa sổ hộ tịch trước ngày 30/11/2024");
        assertThat(later.dutyAfter()).startsWith("hoàn thành số hóa").doesNotContain("Giữ vững");
    }

    @Test
    void everyDeadlineIsTold() {
        WrittenPlan plans = new WrittenPlan(folder);
        ComparedPlan before =
                plans.of(2024, REPORT + "- Trực giải quyết hồ sơ hằng tuần, báo cáo hằng tháng, hằng quý.\n");
        ComparedPlan after = plans.of(2026, REPORT + "- Trực giải quyết hồ sơ hằng ngày, báo cáo hằng tháng.\n");
        List<DeadlineChange> changes = new PlanComparer().compare(before, after).deadlines();
        assertThat(changes)
                .extracting(DeadlineChange::before)
                .containsAll(before.plan().deadlines());
        assertThat(changes)
                .extracting(DeadlineChange::after)
                .containsAll(after.plan().deadlines());
    }

    @Test
    void aPlanMatchesItself() {
        String body =
                REPORT + "- Trực giải quyết hồ sơ hằng tuần, báo cáo hằng tháng.\n- Rà soát dữ liệu trong quý II.\n";
        WrittenPlan plans = new WrittenPlan(folder);
        ComparedPlan plan = plans.of(2024, body);
        assertThat(new PlanComparer().compare(plan, plan).deadlines())
                .hasSameSizeAs(plan.plan().deadlines())
                .allMatch(change -> change.change() == Change.KEPT);
    }
}
