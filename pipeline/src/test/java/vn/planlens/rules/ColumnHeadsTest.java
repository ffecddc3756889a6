package vn.planlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnHeadsTest extends RuleTableContract {

    private static final ColumnHeads HEADS = ColumnHeads.read();

    @Override
    protected Stream<RuleTable> tables() {
        return Stream.of(HEADS.table());
    }

    @Override
    protected List<Found> find(String text) {
        return HEADS.columns(text).stream()
                .map(head -> new Found(head.span(), head.role().code(), head.rule()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STT|NUMBER",
                "NỘI DUNG CÔNG VIỆC|CONTENT",
                "Nhiệm vụ/Công việc|CONTENT",
                "Cơ quan, đơn vị chủ trì thực hiện|LEAD",
                "Đơn vị chủ trì, tham mưu|LEAD",
                "Đơn vị chủ trì, phối hợp|UNIT",
                "Cơ quan chủ trì/Cơ quan phối hợp|UNIT",
                "Cơ quan, đơn vị|UNIT",
                "Đơn vị phối hợp|COORDINATOR",
                "Thời gian (tháng/quý)|DEADLINE",
                "Thời gian thực hiện và hoàn thành|DEADLINE",
                "Sản phẩm hoàn thành|OUTPUT",
                "Kết quả, sản phẩm chủ yếu|OUTPUT",
                "Hình thức|FORM",
                "Kinh phí (triệu đồng)|BUDGET",
                "Tiêu chí, nhiệm vụ|CONTENT",
                "Nhiệm vụ khắc phục|CONTENT",
                "Điểm bị trừ|OTHER",
                "Ghi chú|NOTE"
            })
    void knowsTheUsualHeads(String cell, ColumnRole role) {
        assertThat(HEADS.roleOf(cell)).contains(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ban hành kế hoạch tuyên truyền và gửi các đơn vị",
                "Văn phòng HĐND và UBND",
                "Quý I/2025",
                "1",
                "Phòng Văn hóa - Xã hội"
            })
    void takesNoContentForAHead(String cell) {
        assertThat(HEADS.roleOf(cell)).isEmpty();
    }

    @Test
    void aHeadGoesOnInSmallLetters() {
        assertThat(HEADS.columns("TT Chỉ số thành phần, nhiệm vụ Đơn vị chủ trì Thời gian").stream()
                        .map(ColumnHeads.Head::role))
                .containsExactly(ColumnRole.NUMBER, ColumnRole.CONTENT, ColumnRole.LEAD, ColumnRole.DEADLINE);
    }

    @Test
    void theContentIsTheUnknownHeadThatBeginsLikeOne() {
        assertThat(HEADS.rolesOf(
                        List.of("TT", "Hiện trạng năm trước", "Nhiệm vụ nhằm nâng điểm", "Chủ trì", "Thời hạn")))
                .contains(List.of(
                        ColumnRole.NUMBER, ColumnRole.OTHER, ColumnRole.CONTENT, ColumnRole.LEAD, ColumnRole.DEADLINE));
    }

    @Test
    void knowsAHeadRowFromOthers() {
        assertThat(HEADS.rolesOf(List.of("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "")))
                .contains(List.of(
                        ColumnRole.NUMBER,
                        ColumnRole.CONTENT,
                        ColumnRole.LEAD,
                        ColumnRole.COORDINATOR,
                        ColumnRole.DEADLINE,
                        ColumnRole.OTHER));
        assertThat(HEADS.rolesOf(List.of("1", "Rà soát quy trình nội bộ", "Văn phòng", "Hằng quý")))
                .isEqualTo(Optional.empty());
        assertThat(HEADS.rolesOf(List.of("Ghi chú"))).isEmpty();
    }

    @Test
    void theFirstUnknownHeadOfNumberedRowsIsTheContents() {
        assertThat(HEADS.rolesOf(List.of("STT", "Điều xã cần lo", "Người chủ trì", "Hạn xong")))
                .contains(List.of(ColumnRole.NUMBER, ColumnRole.CONTENT, ColumnRole.LEAD, ColumnRole.DEADLINE));
        assertThat(HEADS.rolesOf(List.of("STT", "Chỉ tiêu", "Nhiệm vụ", "Mức")))
                .contains(List.of(ColumnRole.NUMBER, ColumnRole.OTHER, ColumnRole.CONTENT, ColumnRole.OTHER));
    }

    @Test
    void splitsAHeadWhoseColumnsAreLost() {
        assertThat(HEADS.columns("STT Nội dung Hình thức Cơ quan, đơn vị chủ trì Đơn vị phối hợp Thời gian hoàn thành"))
                .extracting(ColumnHeads.Head::role)
                .containsExactly(
                        ColumnRole.NUMBER,
                        ColumnRole.CONTENT,
                        ColumnRole.FORM,
                        ColumnRole.LEAD,
                        ColumnRole.COORDINATOR,
                        ColumnRole.DEADLINE);
    }
}
