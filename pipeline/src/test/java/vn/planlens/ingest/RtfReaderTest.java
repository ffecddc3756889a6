package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RtfReaderTest {

    @Test
    void lettersInAllTheirForms() throws Exception {
        assertThat(read("S\\u7889?:\\tab 45/Q\\u272?\\_TTg\\par \\'93m\\'f4t\\'94 \\endash  hai\\line ba\\par"))
                .containsExactly("Số: 45/QĐ-TTg", "“môt” – hai ba");
    }

    @Test
    void whatIsNotShownIsOut() throws Exception {
        assertThat(read(
                        "{\\header \\u272?\\u7847?u trang\\par}Gi{\\v an}{\\deleted xoa}{\\*\\unknown khong}{\\pict 0102}"
                                + "{\\field{\\*\\fldinst PAGE}{\\fldrslt 5}}\\par{\\caps hoa}\\par"))
                .containsExactly("Gi5", "HOA");
    }

    @Test
    void listNumbersAreThoseWrittenForOldReaders() throws Exception {
        assertThat(
                        read(
                                "{\\listtext I.\\tab}M\\u7908?C\\par{\\pntext 1)\\tab}m\\par{\\listtext\\'b7\\tab}b\\par{\\listtext o\\tab}c\\par"))
                .containsExactly("I. MỤC", "1) m", "• b", "• c");
    }

    @Test
    void notesAndTextBoxesFollowTheirParagraph() throws Exception {
        assertThat(
                        read(
                                "Theo{\\super\\chftn{\\*\\footnote\\pard\\plain\\chftn  S\\u7889? 76.\\par ti\\u7871?p}} \\u273?\\'f3"
                                        + "{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard Khung\\par}}{\\shprslt{\\pict 00}}}\\par Sau\\par"))
                .containsExactly("Theo đó", "Khung", "{Số 76. tiếp}", "Sau");
    }

    @Test
    void rowsMakeTablesWithMergedCells() throws Exception {
        String three = "\\trowd\\clbrdrt\\brdrs\\clvmgf\\cellx500\\cellx3000\\cellx5000";
        String merged = "\\trowd\\clbrdrt\\brdrs\\clvmrg\\cellx500\\cellx5010";
        assertThat(read(three + "\\pard\\intbl TT\\cell N\\u7897?i\\par dung\\cell C\\cell\\row" + merged
                        + "\\pard\\intbl\\cell X\\cell\\row\\pard Sau\\par"))
                .containsExactly("[TT|Nội / dung|C]", "[TT|+2 X]", "Sau");
    }

    @Test
    void tablesInCellsAreParagraphsOfThem() throws Exception {
        assertThat(read("\\trowd\\clbrdrt\\brdrs\\cellx500\\cellx3000\\pard\\intbl 1\\cell\\pard\\intbl tr\\'b0\\par"
                        + "\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}"
                        + "{\\nonesttables\\par}\\pard\\intbl\\itap1 sau\\cell\\row\\pard het\\par"))
                .containsExactly("[1|tr° / a b / sau]", "het");
    }

    @Test
    void brokenFilesAreCalledDamaged() {
        assertThatThrownBy(() -> read("cut {\\b"))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableFileException.Reason.DAMAGED));
        assertThatThrownBy(() -> read("{".repeat(20_000)))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableFileException.Reason.DAMAGED));
    }

    private static List<String> read(String body) throws UnreadableFileException {
        String file = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times New Roman;}}" + body + "}";
        return Read.show(new RtfReader(ReadLimits.ORDINARY).read(file.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
