package vn.planlens.cli.export;

import java.time.LocalDate;
import java.util.List;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.Deadline;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Task;

/** Tasks with all that makes an export difficult. */
final class SampleTasks {

    static final String LONG =
            "Rà soát, cập nhật và niêm yết công khai đầy đủ bộ thủ tục hành chính thuộc thẩm quyền giải quyết của cấp xã; "
                    + "bảo đảm đúng, đủ, kịp thời, dễ tiếp cận đối với người dân, tổ chức và doanh nghiệp trên địa bàn";

    private SampleTasks() {}

    static List<TaskRecord> all() {
        return List.of(
                task("t1", LONG, by("d1", PartialDate.of(2026, 3, 31))),
                task("t2", "=HYPERLINK(\"http://x\";\"bấm\")", recurring("d2", "FREQ=MONTHLY")),
                task("t3", "Nộp báo cáo, \"quý\"; hai\ndòng | và *dấu*", by("d3", PartialDate.of(2026, 6))),
                task("t4", "+84 gọi điện", new TaskRecord.When[0]));
    }

    static TaskRecord task(String id, String text, TaskRecord.When... when) {
        return new TaskRecord(
                "Bình Minh",
                "xã",
                null,
                "Thái Nguyên",
                2026,
                "KH",
                "15/KH-UBND",
                "Cải cách hành chính năm 2026",
                PartialDate.of(2026, 1, 12),
                Task.Source.TABLE,
                id.substring(1),
                text,
                List.of("Văn phòng HĐND và UBND", "Công an xã"),
                List.of(),
                when.length == 0 || when[0].to() == null ? null : when[0].to().last(),
                List.of(when),
                List.of("zalo", "portal"),
                List.of("Báo cáo"),
                List.of("76/NQ-CP"),
                "binh-minh-2026/binh-minh-2026.pdf",
                7,
                "PL I",
                "Danh mục nhiệm vụ",
                text,
                "sha256:" + "0a".repeat(32),
                id,
                null);
    }

    static TaskRecord.When by(String id, PartialDate to) {
        return new TaskRecord.When(
                id, "trước ngày " + to, Deadline.Kind.BY, null, to, List.of(), null, null, false, null);
    }

    static TaskRecord.When recurring(String id, String rule) {
        return new TaskRecord.When(
                id,
                "hằng tháng",
                Deadline.Kind.RECURRING,
                null,
                null,
                List.of(new CalendarPeriod(1, CalendarPeriod.Unit.MONTH)),
                null,
                null,
                false,
                rule);
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
