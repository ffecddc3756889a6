package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContinuedTablesTest {

    @Test
    void aRepeatedHeadJoinsTables() throws Exception {
        assertThat(join(table(1, "TT|Việc", "1|A"), new RawDocument.Paragraph(" ", 1), table(2, "TT|Việc", "2|B")))
                .containsExactly("[TT|Việc]", "[1|A]", "[2|B]");
    }

    @Test
    void aNumberThatGoesOnJoinsTables() throws Exception {
        assertThat(join(table(1, "TT|Việc", "1|A"), new RawDocument.Footnote("ghi chú", 1), table(1, "2|B")))
                .containsExactly("[TT|Việc]", "[1|A]", "[2|B]", "{ghi chú}");
    }

    @Test
    void otherTablesStayApart() {
        assertThat(ContinuedTables.join(List.of(table(1, "TT|Việc", "1|A"), table(1, "TT|Người", "1|B"))))
                .hasSize(2);
        assertThat(ContinuedTables.join(List.of(table(1, "TT|Việc", "1|A"), table(1, "2|B|C"))))
                .hasSize(2);
        assertThat(ContinuedTables.join(
                        List.of(table(1, "1|A"), new RawDocument.Paragraph("Phụ lục 2", 1), table(1, "2|B"))))
                .hasSize(3);
    }

    @Test
    void aRowCutByAPageBreakIsOneRow() throws Exception {
        assertThat(join(
                        table(1, "TT|Việc|Đơn vị", "1|Duy trì đối thoại, sản xuất kinh|- Chủ trì: A"),
                        table(2, "TT|Việc|Đơn vị", "|doanh trên địa bàn.|", "2|B|C")))
                .containsExactly(
                        "[TT|Việc|Đơn vị]",
                        "[1|Duy trì đối thoại, sản xuất kinh doanh trên địa bàn.|- Chủ trì: A]",
                        "[2|B|C]");
    }

    @Test
    void aHeadRepeatedInsideATableIsDropped() throws Exception {
        assertThat(join(table(1, "TT|Việc", "1|A", "TT|Việc", "2|B"))).containsExactly("[TT|Việc]", "[1|A]", "[2|B]");
    }

    @Test
    void manyPiecesTakeLinearTime() {
        List<RawDocument.Element> pieces = new ArrayList<>();
        for (int i = 1; i < 9999; i++) {
            pieces.add(table(1, i + "|A"));
        }
        assertThat(ContinuedTables.join(pieces)).hasSize(1);
    }

    private static List<String> join(RawDocument.Element... elements) throws UnreadableFileException {
        return Read.show(new RawDocument(ContinuedTables.join(List.of(elements)), 2, false, List.of()));
    }

    private static RawDocument.Table table(int page, String... rows) {
        return new RawDocument.Table(Stream.of(rows).map(row -> row(page, row)).toList(), page);
    }

    private static RawDocument.Row row(int page, String cells) {
        List<RawDocument.Cell> made = new ArrayList<>();
        for (String cell : cells.split("\\|", -1)) {
            made.add(new RawDocument.Cell(List.of(cell), made.size(), 1));
        }
        return new RawDocument.Row(made, page);
    }
}
