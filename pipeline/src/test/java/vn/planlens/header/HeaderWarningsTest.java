package vn.planlens.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.planlens.model.SourceText;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;

class HeaderWarningsTest {

    @Test
    void aBlankNumberIsShownWhereItStands() {
        List<String> letterhead = List.of(
                "UBND PHƯỜNG CỔ THÀNH",
                "Số:      /KH-UBND",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "KẾ HOẠCH",
                "Năm 2023");
        assertThat(blank(letterhead)).isEqualTo("Số:      /KH-UBND");
        List<String> annex = List.of(
                "KẾ HOẠCH",
                "Cải cách hành chính năm 2023",
                "Danh mục kèm theo Kế hoạch này.",
                "PHỤ LỤC",
                "(Ban hành kèm theo Kế hoạch số     /KH-UBND ngày 05/01/2023 của UBND phường Cổ Thành)");
        assertThat(blank(annex)).isEqualTo("số     /KH-UBND");
        assertThat(HeaderCases.header(annex).header().issued()).hasToString("2023-01-05");
    }

    private static String blank(List<String> lines) {
        SourceText source = HeaderCases.source(lines);
        List<Warning> warnings = HeaderCases.header(lines).warnings();
        assertThat(warnings).extracting(Warning::code).containsExactly(WarningCode.BLANK_NUMBER);
        return warnings.get(0).span().of(source.text());
    }
}
