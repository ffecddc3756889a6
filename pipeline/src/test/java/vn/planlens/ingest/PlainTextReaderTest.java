package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.model.SourceText;

class PlainTextReaderTest {

    private static final String PLAN = "KẾ HOẠCH\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020;\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void encodingsOfUnicodeAreToldApart(String charset) throws IOException {
        assertThat(read(PLAN.getBytes(Charset.forName(charset))).text()).isEqualTo(expected());
        assertThat(read(("\ufeff" + PLAN).getBytes(Charset.forName(charset))).text())
                .isEqualTo(expected());
    }

    @Test
    void windows1258IsReadAndComposed() throws IOException {
        Charset charset = Charset.forName("windows-1258");
        // This encoding has the letters with their shape marks, and the tone marks as signs of their own.
        StringBuilder encodable = new StringBuilder();
        for (char letter : PLAN.toCharArray()) {
            String whole = String.valueOf(letter);
            if (charset.newEncoder().canEncode(letter)) {
                encodable.append(whole);
            } else {
                String parts = Normalizer.normalize(whole, Normalizer.Form.NFD);
                String tone = parts.chars().anyMatch(c -> "\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0)
                        ? parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "")
                        : "";
                String base = Normalizer.normalize(parts.replace(tone, ""), Normalizer.Form.NFC);
                encodable.append(base).append(tone);
            }
        }
        assertThat(read(encodable.toString().getBytes(charset)).text()).isEqualTo(expected());
    }

    @Test
    void decomposedTextReadsAsComposed() throws IOException {
        String decomposed = Normalizer.normalize(PLAN, Normalizer.Form.NFD);
        assertThat(read(decomposed.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(expected());
    }

    @Test
    void aFormFeedBeginsAPage() throws IOException {
        SourceText text = read("Một.\n\n\fHai.\n\f".getBytes(StandardCharsets.UTF_8));
        assertThat(text.text()).isEqualTo("Một.\nHai.\n");
        assertThat(text.file().pages()).isEqualTo(2);
        assertThat(text.pageStarts()).containsExactly(0, 5);
        assertThat(read("Một.\r\n\r\nHai.".getBytes(StandardCharsets.UTF_8))
                        .file()
                        .pages())
                .isNull();
    }

    @Test
    void tablesOfMarkdownAndHtmlAreTables() throws IOException {
        String text = "## PHỤ LỤC\n\n| TT | Nội dung | Đơn vị |\n|---|:---:|---|\n"
                + "| 1 | **Rà soát** TTHC | - Chủ trì: A;<br>- Phối hợp: B |\n\n"
                + "<table border=1>\n<tr><td>TT</td><td>Nội dung</td></tr><tr><td>1</td>\n<td>Kiểm tra</td></tr></table>\n"
                + "Hết.\n";
        SourceText source = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(Read.show(source))
                .containsExactly(
                        "PHỤ LỤC",
                        "[TT|Nội dung|Đơn vị]",
                        "[1|Rà soát TTHC|- Chủ trì: A; / - Phối hợp: B]",
                        "[TT|Nội dung]",
                        "[1|Kiểm tra]",
                        "Hết.");
    }

    @Test
    void aCutEndOrAStrayByteIsStillUtf8() throws IOException {
        byte[] whole = PLAN.repeat(20).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 2);
        cut[40] = (byte) 0xff;
        assertThat(read(Arrays.copyOf("Ủy ban nhân dân".repeat(20).getBytes(StandardCharsets.UTF_8), 302))
                        .text())
                .startsWith("Ủy ban nhân dân");
        assertThat(read(cut).text()).contains("Căn cứ Nghị định số 30/2020/NĐ-CP");
    }

    @Test
    void bytesThatAreNoTextAreNoDocument() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        assertThatThrownBy(() -> read(noise))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableFileException.Reason.NOT_A_DOCUMENT));
    }

    @Test
    void aTableThatNeverEndsIsText() throws IOException {
        SourceText source = read("<table>một\n<table>hai".getBytes(StandardCharsets.UTF_8));
        assertThat(source.text()).contains("một").contains("hai");
    }

    private static String expected() {
        return "KẾ HOẠCH\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020;\n";
    }

    private SourceText read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("plan.txt"), content);
        return new PlanReader().read(file, "plan.txt");
    }
}
