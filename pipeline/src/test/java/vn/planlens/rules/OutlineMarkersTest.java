package vn.planlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.model.Span;

class OutlineMarkersTest extends RuleTableContract {

    private static final OutlineMarkers MARKERS = OutlineMarkers.read();

    @Override
    protected Stream<RuleTable> tables() {
        return Stream.of(MARKERS.table());
    }

    @Override
    protected List<Found> find(String text) {
        return MARKERS
                .at(text)
                .map(marker -> new Found(
                        new Span(
                                marker.start(),
                                text.substring(0, marker.end()).stripTrailing().length()),
                        (marker.kind().name().toLowerCase(Locale.ROOT) + " " + marker.label()).strip(),
                        marker.rule()))
                .stream()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I. MỤC ĐÍCH, YÊU CẦU|ROMAN|I|I|1",
                "XIV. KINH PHÍ|ROMAN|XIV|XIV|14",
                "II.NỘI DUNG|ROMAN|II|II|2",
                "III/ TỔ CHỨC THỰC HIỆN|ROMAN|III|III|3",
                "IV/- KINH PHÍ|ROMAN|IV|IV|4",
                "2/- Yêu cầu|ARABIC|2|2|2",
                "2- 100% công chức đeo thẻ|ARABIC|2|2|2",
                "b/. Hình thức|LETTER|b|b|2",
                "  2. Yêu cầu|ARABIC|2|2|2",
                "03. Công tác kiểm tra|ARABIC|03|03|3",
                "1.Mục đích|ARABIC|1|1|1",
                "1) Mục đích|ARABIC|1|1|1",
                "1.- Mục đích|ARABIC|1|1|1",
                "2.1. Mục tiêu|DECIMAL|2.1|2.1|1",
                "2.1 Mục tiêu|DECIMAL|2.1|2.1|1",
                "2.1.3. Mục tiêu|DECIMAL|2.1.3|2.1.3|3",
                "1. 2. Nhiệm vụ|DECIMAL|1. 2|1.2|2",
                "a) Nội dung|LETTER|a|a|1",
                "đ) Nội dung|LETTER|đ|đ|5",
                "e. Nội dung|LETTER|e|e|6",
                "A. ĐẶC ĐIỂM TÌNH HÌNH|LETTER|A|A|1",
                "Điều 12. Tổ chức thực hiện|ARTICLE|Điều 12|12|12",
                "Chương III|CHAPTER|Chương III|III|3",
                "PHẦN THỨ HAI|PART|PHẦN THỨ HAI|THỨ HAI|2",
                "Phần I. ĐÁNH GIÁ|PART|Phần I|I|1",
                "Mục 2. Nhiệm vụ|SECTION|Mục 2|2|2",
                "PHỤ LỤC SỐ 02|ANNEX|PHỤ LỤC SỐ 02|02|2"
            })
    void knowsTheUsualMarkers(String text, String kind, String written, String label, int ordinal) {
        OutlineMarker marker = MARKERS.at(text).orElseThrow();
        assertThat(marker.kind()).hasToString(kind);
        assertThat(marker.written()).isEqualTo(written);
        assertThat(marker.label()).isEqualTo(label);
        assertThat(marker.ordinal()).isEqualTo(ordinal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024 của Ủy ban nhân dân",
                "2024. Ủy ban nhân dân",
                "19/10/2016 của Thủ tướng",
                "19.10.2016 của Thủ tướng",
                "103/KH-UBND ngày 21/5/2021",
                "3/KH-UBND ngày 21/5/2021",
                "2021-2030 của tỉnh",
                "10 ngày làm việc",
                "6 tháng đầu năm",
                "1.500.000 đồng",
                "3.4 triệu đồng",
                "15.000 lượt",
                "100% hồ sơ",
                "V/v ban hành kế hoạch",
                "IIII. Sai",
                "Điều 5 Nghị định số 61/2018/NĐ-CP",
                "Mục 1 Phần II Kế hoạch này",
                "Phần mềm một cửa",
                "Phụ lục kèm theo Kế hoạch này",
                "- Niêm yết công khai",
                "(1) Niêm yết công khai",
                ""
            })
    void takesNoNumberForAMarker(String text) {
        assertThat(MARKERS.at(text)).isEmpty();
    }

    @Test
    void aBareCapitalIsLoose() {
        assertThat(MARKERS.at("VI PHẠM HÀNH CHÍNH").orElseThrow().firm()).isFalse();
    }
}
