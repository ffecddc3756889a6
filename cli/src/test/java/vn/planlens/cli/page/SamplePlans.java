package vn.planlens.cli.page;

import java.util.List;
import java.util.Set;
import vn.planlens.compare.Change;
import vn.planlens.compare.ChannelChange;
import vn.planlens.compare.CitationChange;
import vn.planlens.compare.Comparison;
import vn.planlens.compare.DeadlineChange;
import vn.planlens.compare.SectionChange;
import vn.planlens.compare.TaskChange;
import vn.planlens.compare.UnitChange;
import vn.planlens.compare.WordChange;
import vn.planlens.index.PlanSummary;
import vn.planlens.model.Channel;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.Header;
import vn.planlens.model.Level;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.OutlineKind;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Plan;
import vn.planlens.model.RuleId;
import vn.planlens.model.SourceFile;
import vn.planlens.model.Span;
import vn.planlens.model.Task;
import vn.planlens.model.WarningCode;

/** Two plans of one ward whose words try to be mark-up, and what changed between them. */
final class SamplePlans {

    static final String HOSTILE = "<script>alert('x')</script> \" onload=\"x & ${y}";

    private static final Span SPAN = new Span(0, 1);
    private static final RuleId RULE = new RuleId("table", "row");

    private SamplePlans() {}

    static Plan plan(int year) {
        String id = "sha256:" + String.format("%02x", year % 100).repeat(32);
        Header header = new Header(
                new Header.DocumentType("KH", "Kế hoạch"),
                null,
                "KH-UBND",
                null,
                HOSTILE,
                year,
                new Header.Issuer("UBND xã A", "xã", "Bình Minh", null, "Hà Tĩnh", Level.COMMUNE),
                null,
                PartialDate.of(year, 1),
                new Header.Signer(null, null, null),
                List.of());
        return new Plan(
                Plan.SCHEMA_VERSION,
                id,
                new SourceFile(
                        "kế hoạch " + year + ".pdf", "a/" + year + ".pdf", "application/pdf", 1, 3, "vi", false, 9),
                header,
                List.of(),
                List.of(citation("76/NQ-CP"), citation(year + "/KH-UBND")),
                List.of(),
                List.of(),
                List.of(),
                List.of(deadline(year)),
                List.of(task("Rà soát " + HOSTILE, year == 2024 ? "Văn phòng - Thống kê" : "Văn phòng – Thống kê")),
                List.of());
    }

    static PlanSummary summary(Plan plan) {
        Header header = plan.header();
        return new PlanSummary(
                plan.id(),
                plan.source().fileName(),
                List.of("/plans/" + plan.source().fileName()),
                header.issuer().ward(),
                header.issuer().kind(),
                null,
                header.issuer().province(),
                header.year(),
                "KH",
                header.title(),
                null,
                header.issued(),
                Level.COMMUNE,
                "application/pdf",
                3,
                List.of());
    }

    static Citation citation(String key) {
        return new Citation(
                "c1",
                "Nghị quyết số " + key,
                "NQ",
                key,
                "76",
                null,
                "NQ-CP",
                PartialDate.of(2021, 7, 15),
                "Chính phủ",
                Level.CENTRAL,
                null,
                Citation.Role.BASIS,
                "II.1",
                "s",
                SPAN,
                2,
                List.of(WarningCode.CONFLICTING_DATE),
                RULE);
    }

    static Deadline deadline(int year) {
        return new Deadline(
                "d1",
                "trước ngày 31/3/" + year,
                Deadline.Kind.BY,
                null,
                PartialDate.of(year, 3, 31),
                List.of(),
                null,
                null,
                false,
                null,
                "II.1",
                "s",
                SPAN,
                2,
                RULE);
    }

    static Task task(String text) {
        return task(text, "Văn phòng");
    }

    private static Task task(String text, String lead) {
        return new Task(
                "t1",
                Task.Source.BODY,
                null,
                text,
                List.of(lead),
                List.of(),
                List.of("d1"),
                List.of(),
                List.of(),
                List.of(),
                null,
                "II.1",
                "s",
                SPAN,
                2);
    }

    private static OrgUnit unit(String name) {
        return new OrgUnit("u", name, List.of(), "office", OrgUnit.Role.LEAD, List.of());
    }

    private static Channel channel() {
        return new Channel(
                "zalo",
                "Zalo",
                List.of(new Channel.ChannelMention("Zalo của xã", "II.2", "s", SPAN, 2, null, List.of(), RULE)));
    }

    private static OutlineNode section(String path, String title) {
        return new OutlineNode("s", OutlineKind.ROMAN, path, path, 1, title, null, null, SPAN, 2, List.of());
    }

    static Comparison comparison() {
        List<WordChange> wording = List.of(
                new WordChange(WordChange.Kind.STAYED, "Rà soát "),
                new WordChange(WordChange.Kind.WENT, "mỗi quý "),
                new WordChange(WordChange.Kind.CAME, "mỗi tháng "),
                new WordChange(WordChange.Kind.STAYED, HOSTILE));
        return new Comparison(
                plan(2024),
                plan(2026),
                List.of(
                        new CitationChange(
                                "76/NQ-CP",
                                Change.KEPT,
                                List.of(),
                                List.of(),
                                List.of(citation("76/NQ-CP")),
                                List.of(citation("76/NQ-CP"))),
                        new CitationChange(
                                "45/2016/QĐ-TTg",
                                Change.DROPPED,
                                List.of(),
                                List.of(),
                                List.of(citation("45/2016/QĐ-TTg")),
                                List.of()),
                        new CitationChange(
                                "118/2025/NĐ-CP",
                                Change.NEW,
                                List.of(),
                                List.of(PartialDate.of(2025, 6, 9)),
                                List.of(),
                                List.of(citation("118/2025/NĐ-CP")))),
                List.of(new UnitChange(
                        Change.CHANGED, unit("Công chức Văn hóa - Xã hội"), unit("Phòng Văn hóa - Xã hội"), RULE)),
                List.of(new ChannelChange(Change.NEW, "zalo", "Zalo", null, channel())),
                List.of(
                        new DeadlineChange(
                                Change.CHANGED,
                                deadline(2024),
                                deadline(2026),
                                DeadlineChange.Move.EARLIER,
                                "Rà soát",
                                "Rà soát " + HOSTILE),
                        new DeadlineChange(Change.DROPPED, deadline(2024), null, null, "Cũ", null),
                        new DeadlineChange(Change.NEW, null, deadline(2026), null, null, "Mới")),
                List.of(
                        new TaskChange(
                                Change.CHANGED,
                                task("Rà soát mỗi quý " + HOSTILE),
                                task("Rà soát mỗi tháng " + HOSTILE),
                                List.of(deadline(2024)),
                                List.of(deadline(2026)),
                                Set.of(TaskChange.Drift.WORDING, TaskChange.Drift.DEADLINE_EARLIER),
                                new TaskChange.Likeness(0.8, 0.9, 0.9, 0.7, 0.5, 1, 0, 1, 1),
                                wording),
                        new TaskChange(
                                Change.DROPPED, task("Cũ"), null, List.of(), List.of(), Set.of(), null, List.of()),
                        new TaskChange(
                                Change.KEPT,
                                task("Như cũ"),
                                task("Như cũ"),
                                List.of(),
                                List.of(),
                                Set.of(),
                                null,
                                List.of())),
                List.of(new SectionChange(
                        Change.CHANGED,
                        List.of(section("II", "Nhiệm vụ")),
                        List.of(section("III", "Nhiệm vụ, giải pháp")),
                        Set.of(SectionChange.Drift.RENUMBERED, SectionChange.Drift.RETITLED),
                        0.9,
                        wording)));
    }
}
