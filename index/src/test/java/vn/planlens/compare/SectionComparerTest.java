package vn.planlens.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.compare.SectionChange.Drift;
import vn.planlens.model.OutlineNode;

/** Sections are followed by what they are about, whatever their numbers. */
class SectionComparerTest {

    private static final String AIMS =
            """
            I. MỤC ĐÍCH, YÊU CẦU
            1. Nâng cao chất lượng phục vụ người dân, giảm thời gian chờ đợi khi làm thủ tục.
            2. Gắn trách nhiệm của người đứng đầu với kết quả cải cách của từng bộ phận.
            """;

    private static final String LAWS =
            """
            II. CẢI CÁCH THỂ CHẾ
            Rà soát văn bản quy phạm pháp luật đã ban hành, đề nghị bãi bỏ văn bản trái luật hoặc không còn phù hợp.
            """;

    private static final String DESK =
            """
            III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH
            Niêm yết đầy đủ thủ tục hành chính tại nơi tiếp nhận hồ sơ, hướng dẫn người dân nộp hồ sơ trực tuyến.
            Khảo sát mức độ hài lòng của tổ chức, cá nhân đối với từng hồ sơ đã giải quyết trong tháng.
            """;

    private static final String MONEY =
            """
            IV. KINH PHÍ
            Nguồn kinh phí thực hiện được bố trí trong dự toán chi thường xuyên của ngân sách phường.
            """;

    @TempDir
    private Path folder;

    private List<SectionChange> changes(String before, String after) {
        WrittenPlan plans = new WrittenPlan(folder);
        return new PlanComparer()
                .compare(plans.of(2024, before), plans.of(2026, after))
                .sections();
    }

    /** {@code II>III [RENUMBERED]}, {@code >V} for a new one, {@code IV>} for a dropped one. */
    private List<String> told(String before, String after) {
        return changes(before, after).stream()
                .filter(change -> change.change() != Change.KEPT)
                .map(change -> paths(change.before()) + ">" + paths(change.after()) + shown(change.drift()))
                .toList();
    }

    private static String paths(List<OutlineNode> nodes) {
        return nodes.stream().map(OutlineNode::path).collect(Collectors.joining("+"));
    }

    private static String shown(Set<Drift> drift) {
        return drift.isEmpty()
                ? ""
                : " " + drift.stream().sorted().map(Drift::name).collect(Collectors.joining(" "));
    }

    @Test
    void theSamePlanIsTheSame() {
        assertThat(told(AIMS + LAWS + DESK + MONEY, AIMS + LAWS + DESK + MONEY)).isEmpty();
    }

    @Test
    void linesTonesAndCaseAreNoChange() {
        String written = DESK.replace("hồ sơ, hướng", "hồ sơ,\nhướng")
                .replace("Khảo sát", "KHẢO SÁT")
                .replace("tháng.", "tháng");
        assertThat(told(AIMS + LAWS + DESK, AIMS + LAWS + written)).isEmpty();
        assertThat(told(AIMS + LAWS.replace("hoặc", "hoá hoặc"), AIMS + LAWS.replace("hoặc", "hóa hoặc")))
                .isEmpty();
    }

    @Test
    void anotherYearIsNoChange() {
        String year = "II. MỤC TIÊU NĂM %1$d\nTrong năm %1$d không để hồ sơ quá hạn, giữ vững xếp hạng của phường.\n";
        assertThat(told(AIMS + year.formatted(2024), AIMS + year.formatted(2026)))
                .isEmpty();
    }

    @Test
    void aSectionPutInFrontRenumbersTheOthers() {
        String later = AIMS
                + "II. KẾT QUẢ NĂM TRƯỚC\nTỷ lệ hồ sơ đúng hạn đạt 97%, xếp hạng 12 trong các phường của thành phố.\n"
                + LAWS.replace("II.", "III.")
                + DESK.replace("III.", "IV.")
                + MONEY.replace("IV.", "V.");
        assertThat(told(AIMS + LAWS + DESK + MONEY, later))
                .containsExactlyInAnyOrder(">II", "II>III RENUMBERED", "III>IV RENUMBERED", "IV>V RENUMBERED");
    }

    @Test
    void anotherHeadingOverTheSameWordsIsRetitled() {
        String later = LAWS.replace("CẢI CÁCH THỂ CHẾ", "XÂY DỰNG VÀ TỔ CHỨC THI HÀNH PHÁP LUẬT");
        assertThat(told(AIMS + LAWS + DESK, AIMS + later + DESK)).containsExactly("II>II RETITLED REWORDED");
    }

    @Test
    void oneThatChangesPlacesIsMoved() {
        String later = AIMS + DESK.replace("III.", "II.") + MONEY.replace("IV.", "III.") + LAWS.replace("II.", "IV.");
        assertThat(told(AIMS + LAWS + DESK + MONEY, later))
                .containsExactlyInAnyOrder("III>II RENUMBERED", "IV>III RENUMBERED", "II>IV MOVED");
    }

    @Test
    void oneThatGoesBelowAnotherIsMoved() {
        String later = AIMS
                + "II. NHIỆM VỤ\n1. Cải cách thể chế\n"
                + LAWS.lines().skip(1).findFirst().orElseThrow() + "\n"
                + "2. Cải cách thủ tục hành chính\n"
                + String.join("\n", DESK.lines().skip(1).toList()) + "\n";
        assertThat(told(AIMS + LAWS + DESK, later)).containsExactlyInAnyOrder(">II", "II>II.1 MOVED", "III>II.2 MOVED");
    }

    @Test
    void aParagraphUnderAHeadingOfItsOwnIsSplitOff() {
        List<String> lines = DESK.lines().toList();
        String later = lines.get(0) + "\n" + lines.get(1) + "\nIV. ĐO LƯỜNG SỰ HÀI LÒNG\n" + lines.get(2) + "\n";
        assertThat(told(AIMS + LAWS + DESK, AIMS + LAWS + later))
                .singleElement()
                .asString()
                .startsWith("III>III+IV")
                .contains("SPLIT");
        assertThat(told(AIMS + LAWS + later, AIMS + LAWS + DESK))
                .singleElement()
                .asString()
                .startsWith("III+IV>III")
                .contains("JOINED");
    }

    @Test
    void droppedOnesStandWhereTheyStood() {
        List<SectionChange> changes = changes(AIMS + LAWS + DESK + MONEY, AIMS + MONEY.replace("IV.", "II."));
        assertThat(changes.stream()
                        .filter(change -> change.before().stream().allMatch(node -> node.level() == 1)
                                && change.after().stream().allMatch(node -> node.level() == 1))
                        .map(change -> paths(change.before()) + ">" + paths(change.after())))
                .containsExactly("I>I", "II>", "III>", "IV>II");
    }

    @Test
    void wordsThatCameAndWentAreTold() {
        SectionChange change =
                changes(AIMS + MONEY, AIMS + MONEY.replace("chi thường xuyên", "không thường xuyên")).stream()
                        .filter(one -> one.change() == Change.CHANGED)
                        .findFirst()
                        .orElseThrow();
        assertThat(change.drift()).containsExactly(Drift.REWORDED);
        assertThat(change.wording())
                .contains(new WordChange(WordChange.Kind.WENT, "chi "), new WordChange(WordChange.Kind.CAME, "không "));
    }
}
