package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.planlens.model.Block;
import vn.planlens.model.Header;
import vn.planlens.model.Outline;
import vn.planlens.model.PlanText;
import vn.planlens.model.SourceFile;
import vn.planlens.model.SourceText;
import vn.planlens.model.Span;

class TextAssemblerTest {

    private static final SourceFile ORIGIN =
            new SourceFile("kế hoạch.docx", "a/kế hoạch.docx", "text/plain", 10, null, "vi", false, 0);

    @Test
    void everyParagraphIsALineWithItsSpan() throws IOException {
        SourceText text = assemble(
                null,
                new RawDocument.Paragraph("  I.\u00a0MỤC   ĐÍCH ", 0),
                new RawDocument.Paragraph(" ", 0),
                new RawDocument.Footnote(Normalizer.normalize("Sửa đổi", Normalizer.Form.NFD), 0));
        assertThat(text.text()).isEqualTo("I. MỤC ĐÍCH\nSửa đổi\n");
        assertThat(text.blocks())
                .containsExactly(new Block.Paragraph(new Span(0, 11)), new Block.Footnote(new Span(12, 19)));
        assertThat(text.pageStarts()).isEmpty();
        assertThat(text.file().characters()).isEqualTo(20);
    }

    @Test
    void aLineBreakBeginsAParagraphUnlessTheSentenceGoesOn() throws IOException {
        SourceText text = assemble(
                null,
                new RawDocument.Paragraph("Nơi nhận:\n- UBND xã;\n- Lưu: VT.", 0),
                new RawDocument.Paragraph("Căn cứ Luật Tổ chức chính\nquyền địa phương;\nb) mức độ", 0));
        assertThat(text.text())
                .isEqualTo("Nơi nhận:\n- UBND xã;\n- Lưu: VT.\n"
                        + "Căn cứ Luật Tổ chức chính quyền địa phương;\nb) mức độ\n");
        assertThat(text.blocks()).hasSize(5);
    }

    @Test
    void cellsArePartedByTabsAndTheirParagraphsByLines() throws IOException {
        SourceText text = assemble(
                null,
                table(
                        row(0, cell(0, 1, "TT"), cell(1, 1, "Nội dung"), cell(2, 1, "Đơn vị")),
                        row(
                                0,
                                cell(0, 1, "1"),
                                cell(1, 1, "Rà soát\tTTHC"),
                                cell(2, 1, "- Chủ trì: A;", "- Phối hợp: B")),
                        row(0, cell(0, 1, " "), cell(1, 2, "")),
                        row(0, cell(0, 1), cell(1, 2, "Cải cách"))));
        assertThat(text.text())
                .isEqualTo("TT\tNội dung\tĐơn vị\n1\tRà soát TTHC\t- Chủ trì: A;\n- Phối hợp: B\n\tCải cách\n");
        Block.Table table = (Block.Table) text.blocks().get(0);
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(1).at(2).span().of(text.text())).isEqualTo("- Chủ trì: A;\n- Phối hợp: B");
        assertThat(table.rows().get(2).at(2).span().of(text.text())).isEqualTo("Cải cách");
        assertThat(table.rows().get(2).at(0).span().isEmpty()).isTrue();
        assertThat(table.span()).isEqualTo(new Span(0, text.text().length() - 1));
    }

    @Test
    void eachOffsetLeadsToItsPage() throws IOException {
        SourceText text = assemble(
                6,
                new RawDocument.Paragraph("một \fhai \f\fbốn", 1),
                table(row(4, cell(0, 1, "bốn")), row(5, cell(0, 1, "năm"))));
        assertThat(text.text()).isEqualTo("một hai bốn\nbốn\nnăm\n");
        PlanText plan = new PlanText(text, Outline.EMPTY, Header.NONE);
        for (String word : List.of("một 1", "hai 2", "bốn 4", "năm 5")) {
            int offset = text.text().indexOf(word.substring(0, 3));
            assertThat(plan.pageAt(offset)).as(word).isEqualTo(word.charAt(4) - '0');
            assertThat(plan.pageAt(offset + 2)).as(word).isEqualTo(word.charAt(4) - '0');
        }
        assertThat(plan.pageAt(text.text().lastIndexOf("bốn"))).isEqualTo(4);
        assertThat(text.pageStarts()).hasSize(6);
    }

    private static SourceText assemble(Integer pages, RawDocument.Element... elements) throws IOException {
        RawDocument document = new RawDocument(List.of(elements), pages, false, List.of());
        return TextAssembler.assemble("sha256:0", ORIGIN, document, ReadLimits.ORDINARY);
    }

    private static RawDocument.Table table(RawDocument.Row... rows) {
        return new RawDocument.Table(List.of(rows), rows[0].page());
    }

    private static RawDocument.Row row(int page, RawDocument.Cell... cells) {
        return new RawDocument.Row(List.of(cells), page);
    }

    private static RawDocument.Cell cell(int column, int span, String... paragraphs) {
        return new RawDocument.Cell(List.of(paragraphs), column, span);
    }
}
