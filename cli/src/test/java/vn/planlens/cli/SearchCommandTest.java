package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.planlens.cli.Program.Run;

/** {@code search} and {@code show} on the samples. */
@ExtendWith(IndexedSamples.Shared.class)
class SearchCommandTest {

    private final IndexedSamples samples;

    SearchCommandTest(IndexedSamples samples) {
        this.samples = samples;
    }

    @Test
    void wordsWithoutMarksFindWhatWordsWithMarksFind() throws IOException {
        JsonNode with = samples.json("search", "tuyên truyền", "--all");
        JsonNode without = samples.json("search", "tuyen truyen", "--all");
        assertThat(with.get("totalHits").asLong()).isPositive();
        assertThat(places(without)).containsAll(places(with));
        assertThat(with.get("hits")).hasSize(with.get("totalHits").asInt());
    }

    private static List<String> places(JsonNode answer) {
        List<String> places = new ArrayList<>();
        answer.get("hits").forEach(hit -> places.add(hit.get("planId").asText() + hit.get("section")));
        return places;
    }

    @Test
    void aFieldOfSeveralWordsNeedsNoSecondQuotationMarks() throws IOException {
        JsonNode hits = samples.json("search", "zalo", "ward:Cẩm Duệ", "--all").get("hits");
        assertThat(hits).isNotEmpty();
        hits.forEach(hit -> assertThat(hit.get("ward").asText()).isEqualTo("Cẩm Duệ"));
    }

    @Test
    void aSlipInAQueryIsPointedAt() {
        Run run = samples.run("search", "tuyên truyền yaer:2022");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("there is no field yaer")
                .contains("  tuyên truyền yaer:2022\n               ^^^^")
                .contains("Perhaps: tuyên truyền year:2022");
    }

    @Test
    void showFindsAPlanByNameAndASectionByPath() {
        Run page = samples.run("show", "nong-trang-2022");
        assertThat(page.out()).contains("06/KH-UBND", "OUTLINE", "CITED DOCUMENTS", "76/NQ-CP");
        Run section = samples.run("show", "nong-trang-2022.doc", "--section", "ii.2.a");
        assertThat(section.out()).contains("61/2018/NĐ-CP");
        Run none = samples.run("show", "nong-trang-2022", "--section", "XX");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("there is no section XX", "II.2.a");
        Run several = samples.run("show", "nong-trang");
        assertThat(several.exitCode()).isEqualTo(2);
    }

    @Test
    void theTurkishLocaleGivesTheSameAnswers() {
        String[] turkish = {"-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"};
        for (Object[] call : new Object[][] {
            {"citing", "76/NQ-CP", "--format", "json"}, {"search", "CÔNG KHAI", "--format", "json"}, {"tasks"}
        }) {
            assertThat(Program.onClassPath(turkish).in(samples.folder()).run(call))
                    .isEqualTo(samples.run(call));
        }
    }
}
