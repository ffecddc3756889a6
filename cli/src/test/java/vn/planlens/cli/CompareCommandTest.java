package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.planlens.cli.Program.Run;
import vn.planlens.json.PlanJson;

/** {@code compare} and {@code report} on the samples. */
@ExtendWith(IndexedSamples.Shared.class)
class CompareCommandTest {

    private final IndexedSamples samples;

    CompareCommandTest(IndexedSamples samples) {
        this.samples = samples;
    }

    @Test
    void compareNamesTheDecreesDroppedAndAdded() throws IOException {
        JsonNode truth = PlanJson.mapper()
                .readTree(Files.readString(Program.samples().resolve("changes/cam-due.json")))
                .get("pairs")
                .get(0);
        JsonNode told = samples.json("compare", "cam-due-" + truth.get("from"), "cam-due-" + truth.get("to"))
                .at("/comparisons/0");
        assertThat(keys(told, "dropped")).containsExactlyInAnyOrderElementsOf(texts(truth.at("/citations/dropped")));
        assertThat(keys(told, "new")).containsExactlyInAnyOrderElementsOf(texts(truth.at("/citations/added")));
        assertThat(told.at("/summary/citations/kept").asInt())
                .isEqualTo(texts(truth.at("/citations/kept")).size());
    }

    private static List<String> keys(JsonNode comparison, String change) {
        List<String> keys = new ArrayList<>();
        comparison.get("citations").forEach(citation -> {
            if (citation.get("change").asText().equals(change)) {
                keys.add(citation.get("key").asText());
            }
        });
        return keys;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @Test
    void compareTakesFilesWardsAndWritesPages() throws IOException {
        Path one = Program.samples().resolve("nong-trang-2022/nong-trang-2022.doc");
        Path other = Program.samples().resolve("nong-trang-2026/nong-trang-2026.docx");
        Run files =
                samples.run("compare", one, other, "--index", samples.folder().resolve("nowhere"));
        assertThat(files.exitCode()).as(files.err()).isZero();
        assertThat(files.out()).contains("phường Nông Trang 2022", "phường Nông Trang 2026", "No longer cited");
        assertThat(samples.json("compare", "--ward", "Nông Trang").get("comparisons"))
                .hasSize(2);
        Path page = samples.folder().resolve("changes.html");
        assertThat(samples.run("compare", "--ward", "Nông Trang", "--lang", "vi", "--out", page)
                        .exitCode())
                .isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("</html>");
        assertThat(samples.run("compare", one).exitCode()).isEqualTo(2);
        assertThat(samples.run("compare", one, "missing.pdf").exitCode()).isEqualTo(2);
    }

    @Test
    void aReportIsOnePage() throws IOException {
        Path page = samples.folder().resolve("report.html");
        assertThat(samples.run("report", "--province", "Hà Tĩnh", "--out", page).exitCode())
                .isZero();
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("Cẩm Duệ", "</html>")
                .doesNotContain("Nông Trang");
        Run nothing = samples.run("report", "--year", "1999");
        assertThat(nothing.exitCode()).isEqualTo(2);
    }
}
