package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.model.SourceText;

/** One plan reads the same from each format; the files are made by LibreOffice from one source. */
class FormatsAgreeTest {

    private static final Path FOLDER = Path.of("src/test/resources/vn/planlens/ingest");

    /** List numbers that only the program counts, footnotes, merged cells, a table continued under a repeated head. */
    @ParameterizedTest
    @CsvSource({"docx", "odt", "rtf", "doc", "pdf"})
    void aPlanWithListsNotesAndMergedCells(String format) throws IOException {
        List<String> expected =
                Files.readAllLines(FOLDER.resolve("formats/tan-thinh-2024.expected"), StandardCharsets.UTF_8);
        assertThat(Read.show(read("formats/tan-thinh-2024." + format))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"docx", "odt", "rtf", "doc", "html"})
    void aPlanWhoseNumbersAreTyped(String format) throws IOException {
        SourceText docx = read("seven-formats/cam-due-2022.docx");
        SourceText other = read("seven-formats/cam-due-2022." + format);
        assertThat(other.text()).isEqualTo(docx.text());
        assertThat(other.blocks()).isEqualTo(docx.blocks());
    }

    private static SourceText read(String path) throws IOException {
        return new PlanReader().read(FOLDER.resolve(path), path);
    }
}
