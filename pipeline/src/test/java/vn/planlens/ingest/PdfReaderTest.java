package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.model.Header;
import vn.planlens.model.Outline;
import vn.planlens.model.PlanText;
import vn.planlens.model.SourceText;
import vn.planlens.model.WarningCode;

class PdfReaderTest {

    @Test
    void lettersAreReadByPlaceNotByOrder() throws Exception {
        try (PdfFixture pdf = new PdfFixture()) {
            float hWidth = PdfFixture.width("C");
            pdf.page().text(60 + hWidth, 100, "NG H").text(60, 120, "Dong hai").text(60, 100, "C");
            pdf.text(60 + hWidth + PdfFixture.width("NG H"), 100, "OA");
            assertThat(Read.show(pdf.read())).containsExactly("CNG HOA", "Dong hai");
        }
    }

    @Test
    void aGapIsABlankAlsoWhereTheFileDrawsNone() throws Exception {
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page()
                    .text(60, 100, "Ke")
                    .text(60 + PdfFixture.width("Ke") + 3, 100, "hoach nam")
                    .text(60.3f, 100, "Ke");
            assertThat(Read.show(pdf.read())).containsExactly("Ke hoach nam");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90})
    void linesMakeATableAndMissingOnesMergeCells(int rotation) throws Exception {
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page(rotation).text(60, 80, "Truoc bang.");
            for (int y : new int[] {100, 140, 160, 180}) {
                pdf.line(60, y, 400, y);
            }
            pdf.line(180, 120, 400, 120).line(60, 100, 60, 180).line(400, 100, 400, 180);
            pdf.bar(90, 100, 90.5f, 180).line(180, 100, 180, 160).line(300, 120, 300, 160);
            pdf.text(63, 125, "TT").text(100, 125, "Viec").text(230, 115, "Phan cong");
            pdf.text(190, 135, "Chu tri").text(310, 135, "Phoi hop");
            pdf.text(63, 155, "1")
                    .text(95, 155, "Ra soat")
                    .text(185, 155, "Van phong")
                    .text(305, 155, "Cac ban");
            pdf.text(63, 175, "II").text(95, 175, "Cai cach the che").text(60, 200, "Sau bang.");
            assertThat(Read.show(pdf.read()))
                    .containsExactly(
                            "Truoc bang.",
                            "[TT|Viec|+2 Phan cong]",
                            "[TT|Viec|Chu tri|Phoi hop]",
                            "[1|Ra soat|Van phong|Cac ban]",
                            "[II|+3 Cai cach the che]",
                            "Sau bang.");
        }
    }

    @Test
    void aCellsLinesAreJoinedWhereTheNextWordFoundNoRoom() throws Exception {
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page()
                    .line(60, 100, 300, 100)
                    .line(60, 180, 300, 180)
                    .line(60, 100, 60, 180)
                    .line(90, 100, 90, 180);
            pdf.line(300, 100, 300, 180).text(65, 115, "1").text(95, 115, "Xay dung ke hoach tuyen truyen cua");
            pdf.text(95, 130, "nam nay va cac nam sau")
                    .text(95, 145, "Van phong")
                    .text(95, 160, "- Chu tri");
            assertThat(Read.show(pdf.read()))
                    .containsExactly(
                            "[1|Xay dung ke hoach tuyen truyen cua nam nay va cac nam sau / Van phong / - Chu tri]");
        }
    }

    @Test
    void aUnitBehindABulletIsAnItemOfItsOwnWhereTheCellListsThem() throws Exception {
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page()
                    .line(60, 100, 279, 100)
                    .line(60, 180, 279, 180)
                    .line(60, 100, 60, 180)
                    .line(90, 100, 90, 180);
            pdf.line(279, 100, 279, 180).text(65, 115, "1").text(95, 115, "- Hoi Nong dan, Hoi Phu nu xa An");
            pdf.text(95, 130, "- Ban Van hoa, Thong tin").text(95, 145, "va The thao");
            assertThat(Read.show(pdf.read()))
                    .containsExactly("[1|- Hoi Nong dan, Hoi Phu nu xa An / - Ban Van hoa, Thong tin va The thao]");
        }
    }

    @Test
    void pageNumbersAndRunningHeadsAreOut() throws Exception {
        try (PdfFixture pdf = new PdfFixture()) {
            for (int page = 1; page <= 4; page++) {
                pdf.page().text(200, 40, "Ke hoach cua xa - 2024").text(297, 810, page > 1 ? "" + page : " ");
                pdf.text(60, 100, "Doan " + "abcd".charAt(page - 1) + " noi mot viec.")
                        .text(60, 130, "12 viec khac.");
            }
            assertThat(Read.show(pdf.read()))
                    .containsExactly(
                            "Doan a noi mot viec.",
                            "12 viec khac.",
                            "Doan b noi mot viec.",
                            "12 viec khac.",
                            "Doan c noi mot viec.",
                            "12 viec khac.",
                            "Doan d noi mot viec.",
                            "12 viec khac.");
        }
    }

    @Test
    void pagesWithoutTextAreNotTakenForEmpty() throws Exception {
        try (PdfFixture pdf = new PdfFixture()) {
            RawDocument all = pdf.page().picture().page().picture().read();
            assertThat(all.elements()).isEmpty();
            assertThat(all.pages()).isEqualTo(2);
            assertThat(all.warnings()).extracting("code").containsExactly(WarningCode.NO_TEXT_LAYER);
        }
        try (PdfFixture pdf = new PdfFixture()) {
            RawDocument one = pdf.page()
                    .text(60, 100, "Trang mot co chu.")
                    .page()
                    .picture()
                    .read();
            assertThat(one.warnings()).extracting("page").containsExactly(2);
        }
    }

    @Test
    void textRecognisedFromPicturesIsToldApart() throws Exception {
        try (PdfFixture pdf = new PdfFixture()) {
            assertThat(pdf.page()
                            .picture()
                            .unseen()
                            .text(60, 100, "Chu an duoi hinh.")
                            .read()
                            .ocr())
                    .isTrue();
        }
        try (PdfFixture pdf = new PdfFixture()) {
            assertThat(pdf.page()
                            .picture()
                            .text(60, 100, "Chu hien tren hinh.")
                            .read()
                            .ocr())
                    .isFalse();
        }
    }

    @Test
    void aPasswordIsNeededOnlyWhereTheUserHasOne() throws Exception {
        try (PdfFixture pdf = new PdfFixture()) {
            assertThat(Read.show(pdf.page()
                            .text(60, 100, "Chi cam sua.")
                            .lock("owner", "")
                            .read()))
                    .containsExactly("Chi cam sua.");
        }
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page().text(60, 100, "Cam doc.").lock("owner", "user");
            assertThatThrownBy(pdf::read)
                    .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.reason())
                            .isEqualTo(UnreadableFileException.Reason.ENCRYPTED));
        }
    }

    @Test
    void aMissingEndIsTold() throws Exception {
        try (PdfFixture pdf = new PdfFixture()) {
            for (int i = 0; i < 20; i++) {
                pdf.page().text(60, 100, "Trang nay co chu.");
            }
            byte[] whole = pdf.bytes();
            for (int length : new int[] {whole.length - 200, whole.length / 2, 100}) {
                byte[] cut = Arrays.copyOf(whole, length);
                try {
                    assertThat(new PdfReader(ReadLimits.ORDINARY).read(cut).warnings())
                            .extracting("code")
                            .contains(WarningCode.TRUNCATED);
                } catch (UnreadableFileException e) {
                    assertThat(e.reason()).isEqualTo(UnreadableFileException.Reason.DAMAGED);
                }
            }
        }
    }

    @Test
    void everyOffsetIsOnItsPage() throws IOException {
        String name = "formats/tan-thinh-2024.pdf";
        SourceText source = new PlanReader().read(Path.of("src/test/resources/vn/planlens/ingest", name), name);
        PlanText plan = new PlanText(source, Outline.EMPTY, Header.NONE);
        // What the pages begin and end with when they are looked at.
        for (List<String> page : List.of(
                List.of("1", "UBND HUYỆN", "bộ phận một cửa."),
                List.of("2", "III. TỔ CHỨC", "Vũ Thị Mai"),
                List.of("3", "PHỤ LỤC", "4\tBố trí công chức"),
                List.of("4", "5\tCông khai số", "UBND xã\tCác ban"))) {
            assertThat(plan.pageAt(source.text().indexOf(page.get(1))))
                    .as(page.get(1))
                    .isEqualTo(Integer.parseInt(page.get(0)));
            assertThat(plan.pageAt(source.text().lastIndexOf(page.get(2))))
                    .as(page.get(2))
                    .isEqualTo(Integer.parseInt(page.get(0)));
        }
        assertThat(source.file().pages()).isEqualTo(4);
    }

    @Test
    void aHeadingAtTheMarginBeginsThoughFirstRowsAreIndented() throws Exception {
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page();
            int y = 100;
            for (int i = 0; i < 4; i++) {
                pdf.text(90, y, "- Cac bo phan chuyen mon thuc hien nghiem viec tiep nhan va tra ho so")
                        .text(60, y + 15, "cho nguoi dan dung han theo quy trinh.");
                y += 35;
            }
            pdf.text(90, y, "- Cong khai day du ket qua giai quyet tren trang thong tin dien tu cua")
                    .text(60, y + 15, "phuong va tai tru so, hang thang gui bao cao ve Van phong theo bieu mau.")
                    .text(60, y + 35, "IV. TO CHUC THUC HIEN");
            assertThat(Read.show(pdf.read()).subList(4, 6))
                    .containsExactly(
                            "- Cong khai day du ket qua giai quyet tren trang thong tin dien tu cua phuong va tai tru so,"
                                    + " hang thang gui bao cao ve Van phong theo bieu mau.",
                            "IV. TO CHUC THUC HIEN");
        }
    }

    @Test
    void recipientsAndSignatureCutByAPageAreReadOneAfterTheOther() throws Exception {
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page()
                    .text(60, 100, "Ke hoach nay duoc pho bien den moi can bo, cong chuc cua phuong./.")
                    .text(60, 700, "Noi nhan:")
                    .text(330, 700, "TM. UY BAN NHAN DAN")
                    .text(60, 715, "- UBND tinh;");
            pdf.page()
                    .text(60, 80, "- Nhu tren;")
                    .text(60, 95, "- Cac khu pho;")
                    .text(355, 95, "Nguyen Van An")
                    .text(60, 110, "- Luu: VT.");
            assertThat(Read.show(pdf.read()))
                    .containsExactly(
                            "Ke hoach nay duoc pho bien den moi can bo, cong chuc cua phuong./.",
                            "Noi nhan:",
                            "- UBND tinh;",
                            "- Nhu tren;",
                            "- Cac khu pho;",
                            "- Luu: VT.",
                            "TM. UY BAN NHAN DAN",
                            "Nguyen Van An");
        }
    }

    @Test
    void marksDrawnByThemselvesJoinTheirLetters() {
        List<PdfPage.Glyph> glyphs = List.of(
                new PdfPage.Glyph("\u0302", 11, 100, 0, 12), new PdfPage.Glyph("K", 0, 100, 8, 12),
                new PdfPage.Glyph("e", 8, 100, 6, 12), new PdfPage.Glyph("\u0301", 9, 100, 4, 12));
        assertThat(TextNormalizer.clean(PdfRows.of(glyphs).get(0).text())).isEqualTo("Kế");
    }
}
