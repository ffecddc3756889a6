package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.planlens.cli.Program.Run;

/** {@code citing} on the samples, of which {@code gold.json} is the truth. */
@ExtendWith(IndexedSamples.Shared.class)
class CitingCommandTest {

    private final IndexedSamples samples;

    CitingCommandTest(IndexedSamples samples) {
        this.samples = samples;
    }

    @Test
    void citingTellsExactlyWhichPlansCite() throws IOException {
        for (String key : List.of("76/NQ-CP", "30/2020/NĐ-CP", "45/2016/QĐ-TTg")) {
            Map<String, String> expected = new TreeMap<>();
            IndexedSamples.gold()
                    .forEach((name, plan) -> expected.put(name, cites(plan, key) ? "cites" : "does-not-cite"));
            JsonNode answer = samples.json("citing", key);
            assertThat(answer.get("key").asText()).isEqualTo(key);
            Map<String, String> told = new TreeMap<>();
            answer.get("rows")
                    .forEach(row ->
                            told.put(IndexedSamples.stem(row), row.get("status").asText()));
            assertThat(told).as(key).isEqualTo(expected);
        }
    }

    private static boolean cites(JsonNode plan, String key) {
        for (JsonNode citation : plan.get("citations")) {
            if (citation.get("key").asText().equals(key)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aRowOfCitingHasItsFieldsAndItsPlace() throws IOException {
        JsonNode rows = samples.json("citing", "nghi quyet 76", "--ward", "Nông Trang", "--year", "2022")
                .get("rows");
        assertThat(rows).hasSize(1);
        JsonNode row = rows.get(0);
        assertThat(row.get("ward").asText()).isEqualTo("Nông Trang");
        assertThat(row.get("kind").asText()).isEqualTo("phường");
        assertThat(row.get("province").asText()).isEqualTo("Phú Thọ");
        assertThat(row.get("year").asInt()).isEqualTo(2022);
        assertThat(row.get("documentType").asText()).isEqualTo("KH");
        assertThat(row.get("status").asText()).isEqualTo("cites");
        assertThat(row.get("mentions").asInt()).isPositive();
        assertThat(row.get("planId").asText()).startsWith("sha256:");
        assertThat(row.get("places").get(0).get("quote").asText()).contains("76/NQ-CP");
    }

    @Test
    void notGivesTheOthersOnly() {
        Run run = samples.run("citing", "76/NQ-CP", "--not", "--format", "csv");
        assertThat(run.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("does-not-cite"));
    }

    @Test
    void aWardMergedIn2025IsAskedAboutByEitherName() {
        Run today = samples.run("citing", "76/NQ-CP", "--ward", "Chánh Hiệp", "--matrix");
        Run before = samples.run("citing", "76/NQ-CP", "--ward", "Tương Bình Hiệp", "--matrix");
        assertThat(today.out())
                .contains("phường Tương Bình Hiệp", "phường Chánh Hiệp")
                .isEqualTo(before.out());
        assertThat(today.err()).contains("Tương Bình Hiệp");
        assertThat(before.err()).contains("Chánh Hiệp");
    }

    @Test
    void aFileThatCannotBeReadIsARowOfItsOwn() throws IOException {
        Path broken = Files.createDirectories(samples.folder().resolve("broken"));
        byte[] whole = Files.readAllBytes(Program.samples().resolve("cam-due-2026/cam-due-2026.odt"));
        Files.write(broken.resolve("cut.odt"), Arrays.copyOf(whole, whole.length / 2));
        Path index = samples.folder().resolve("broken-index");
        assertThat(samples.run("ingest", broken, "--index", index).exitCode()).isEqualTo(3);
        JsonNode rows = samples.json("citing", "76/NQ-CP", "--index", index).get("rows");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("status").asText()).isEqualTo("unreadable");
        assertThat(rows.get(0).get("fileName").asText()).isEqualTo("cut.odt");
    }

    @Test
    void wardsWithoutAnyPlanAreNamed() throws IOException {
        Path wards =
                Files.writeString(samples.folder().resolve("wards.txt"), "# phải có\nCẩm Duệ\nBình Minh, Hà Tĩnh\n\n");
        Run run = samples.run("citing", "76/NQ-CP", "--matrix", "--wards", wards);
        assertThat(run.exitCode()).isZero();
        assertThat(samples.run("citing", "76/NQ-CP", "--wards", wards).err()).contains("Bình Minh", "no plan at all");
    }

    @Test
    void keysStandAsThePlansWriteThem() throws IOException {
        List<String> top = new ArrayList<>();
        samples.json("citing", "--top", "1000")
                .get("documents")
                .forEach(row -> top.add(row.findValue("key").asText()));
        assertThat(top).contains("06/QĐ-TTg", "01/2018/TT-VPCP").doesNotContain("6/QĐ-TTg", "1/2018/TT-VPCP");
        List<String> changes = new ArrayList<>();
        samples.json("citing", "--changes")
                .get("changes")
                .forEach(row -> changes.add(row.findValue("key").asText()));
        assertThat(changes).contains("06/QĐ-TTg").doesNotContain("6/QĐ-TTg");
        assertThat(samples.json("citing", "6/QĐ-TTg").get("plans"))
                .isEqualTo(samples.json("citing", "06/QĐ-TTg").get("plans"));
    }
}
