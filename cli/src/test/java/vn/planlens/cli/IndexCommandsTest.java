package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.cli.Program.Run;
import vn.planlens.cli.export.ResultSchema;

/** The samples are read once; what people say of them ({@code gold.json}) is the truth. */
class IndexCommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Run ingested;

    @BeforeAll
    static void ingest() {
        ingested = run("ingest", Program.samples());
    }

    private static Run run(Object... arguments) {
        return Program.onClassPath().in(folder).run(arguments);
    }

    private static JsonNode json(Object... arguments) throws IOException {
        Run run = run(Stream.concat(Stream.of(arguments), Stream.of("--format", "json"))
                .toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JSON.readTree(run.out());
    }

    /** Gold by folder name. */
    private static Map<String, JsonNode> gold() throws IOException {
        Map<String, JsonNode> gold = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Program.samples())) {
            for (Path file : (Iterable<Path>) files.filter(path -> path.endsWith("gold.json"))::iterator) {
                gold.put(file.getParent().getFileName().toString(), JSON.readTree(Files.readString(file)));
            }
        }
        return gold;
    }

    private static String stem(JsonNode row) {
        String name = row.get("fileName").asText();
        return name.substring(0, name.lastIndexOf('.'));
    }

    @Test
    void everyFileEndsInOneStateAndIsToldOf() throws IOException {
        assertThat(ingested.exitCode()).as(ingested.err()).isZero();
        assertThat(ingested.err()).isEmpty();
        assertThat(ingested.out()).contains("xã Cẩm Duệ", "cam-due-2024.rtf");
        JsonNode again = json("ingest", Program.samples());
        assertThat(again.get("states").get("unchanged").asInt()).isEqualTo(gold().size());
        assertThat(again.get("files").asInt()).isEqualTo(gold().size());
        assertThat(again.get("skipped").asInt()).isGreaterThanOrEqualTo(gold().size());
        assertThat(again.get("plans")).isEmpty();
    }

    @Test
    void aTerminalShowsHowFarARunIs() throws IOException {
        Files.createDirectories(folder.resolve("two"));
        Files.writeString(folder.resolve("two/a.txt"), "KẾ HOẠCH\nCải cách hành chính năm 2024\n");
        Files.writeString(folder.resolve("two/b.txt"), "KẾ HOẠCH\nCải cách hành chính năm 2026\n");
        Run run = Program.onClassPath("-Dplanlens.terminal=err", "-Dplanlens.columns=90")
                .in(folder)
                .run("ingest", "two", "--index", "two.index");
        assertThat(run.err())
                .contains("Reading", "100%", "2/2", "/s", ".txt", "\u001b[2K")
                .endsWith("\u001b[2K");
        assertThat(run.out()).doesNotContain("Reading");
    }

    @Test
    void citingTellsExactlyWhichPlansCite() throws IOException {
        for (String key : List.of("76/NQ-CP", "30/2020/NĐ-CP", "45/2016/QĐ-TTg")) {
            Map<String, String> expected = new TreeMap<>();
            gold().forEach((name, plan) -> expected.put(name, cites(plan, key) ? "cites" : "does-not-cite"));
            JsonNode answer = json("citing", key);
            assertThat(answer.get("key").asText()).isEqualTo(key);
            Map<String, String> told = new TreeMap<>();
            answer.get("rows")
                    .forEach(row -> told.put(stem(row), row.get("status").asText()));
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
        JsonNode rows = json("citing", "nghi quyet 76", "--ward", "Nông Trang", "--year", "2022")
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
        Run run = run("citing", "76/NQ-CP", "--not", "--format", "csv");
        assertThat(run.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("does-not-cite"));
    }

    @Test
    void aWardMergedIn2025IsAskedAboutByEitherName() {
        Run today = run("citing", "76/NQ-CP", "--ward", "Chánh Hiệp", "--matrix");
        Run before = run("citing", "76/NQ-CP", "--ward", "Tương Bình Hiệp", "--matrix");
        assertThat(today.out())
                .contains("phường Tương Bình Hiệp", "phường Chánh Hiệp")
                .isEqualTo(before.out());
        assertThat(today.err()).contains("Tương Bình Hiệp");
        assertThat(before.err()).contains("Chánh Hiệp");
    }

    @Test
    void aFileThatCannotBeReadIsARowOfItsOwn() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        byte[] whole = Files.readAllBytes(Program.samples().resolve("cam-due-2026/cam-due-2026.odt"));
        Files.write(broken.resolve("cut.odt"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(run("ingest", broken, "--index", "broken-index").exitCode()).isEqualTo(3);
        JsonNode rows = json("citing", "76/NQ-CP", "--index", "broken-index").get("rows");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("status").asText()).isEqualTo("unreadable");
        assertThat(rows.get(0).get("fileName").asText()).isEqualTo("cut.odt");
    }

    @Test
    void wardsWithoutAnyPlanAreNamed() throws IOException {
        Files.writeString(folder.resolve("wards.txt"), "# phải có\nCẩm Duệ\nBình Minh, Hà Tĩnh\n\n");
        Run run = run("citing", "76/NQ-CP", "--matrix", "--wards", "wards.txt");
        assertThat(run.exitCode()).isZero();
        assertThat(run("citing", "76/NQ-CP", "--wards", "wards.txt").err()).contains("Bình Minh", "no plan at all");
    }

    @Test
    void wordsWithoutMarksFindWhatWordsWithMarksFind() throws IOException {
        JsonNode with = json("search", "tuyên truyền", "--all");
        JsonNode without = json("search", "tuyen truyen", "--all");
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
        JsonNode hits = json("search", "zalo", "ward:Cẩm Duệ", "--all").get("hits");
        assertThat(hits).isNotEmpty();
        hits.forEach(hit -> assertThat(hit.get("ward").asText()).isEqualTo("Cẩm Duệ"));
    }

    @Test
    void aSlipInAQueryIsPointedAt() {
        Run run = run("search", "tuyên truyền yaer:2022");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("there is no field yaer")
                .contains("  tuyên truyền yaer:2022\n               ^^^^")
                .contains("Perhaps: tuyên truyền year:2022");
    }

    @Test
    void tasksFollowTheirSchemaAndSayWhereTheyStand() throws IOException {
        Run run = run("tasks", "--format", "json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ResultSchema.TASKS.text(), InputFormat.JSON)
                        .validate(run.out(), InputFormat.JSON))
                .isEmpty();
        List<String> placeless = new ArrayList<>();
        JSON.readTree(run.out()).get("tasks").forEach(task -> {
            if (task.get("quote").asText().isEmpty()
                    || task.get("file").asText().isEmpty()) {
                placeless.add(task.get("text").asText());
            }
        });
        assertThat(placeless).isEmpty();
    }

    @Test
    void anExportIsWholeAndRepeatable() throws IOException {
        for (String name : List.of("tasks.xlsx", "tasks.ics", "tasks.csv", "tasks.jsonl", "tasks.md", "tasks.json")) {
            assertThat(run("tasks", "--year", "2024", "--out", name).exitCode()).isZero();
            byte[] first = Files.readAllBytes(folder.resolve(name));
            assertThat(first).as(name).isNotEmpty();
            run("tasks", "--year", "2024", "--out", name);
            assertThat(Files.readAllBytes(folder.resolve(name))).as(name).isEqualTo(first);
        }
        Run unknown = run("tasks", "--out", "tasks.xyz");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("tasks.xyz")).doesNotExist();
    }

    @Test
    void aTerminalShowsHowFarAnExportIs() {
        Run run = Program.onClassPath("-Dplanlens.terminal=err", "-Dplanlens.columns=90")
                .in(folder)
                .run("tasks", "--year", "2024", "--out", "shown.csv");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("100%", "\u001b[2K");
        assertThat(run("tasks", "--year", "2024", "--out", "quiet.csv").err()).doesNotContain("%", "\u001b");
    }

    @Test
    void keysStandAsThePlansWriteThem() throws IOException {
        List<String> top = new ArrayList<>();
        json("citing", "--top", "1000")
                .get("documents")
                .forEach(row -> top.add(row.findValue("key").asText()));
        assertThat(top).contains("06/QĐ-TTg", "01/2018/TT-VPCP").doesNotContain("6/QĐ-TTg", "1/2018/TT-VPCP");
        List<String> changes = new ArrayList<>();
        json("citing", "--changes")
                .get("changes")
                .forEach(row -> changes.add(row.findValue("key").asText()));
        assertThat(changes).contains("06/QĐ-TTg").doesNotContain("6/QĐ-TTg");
        assertThat(json("citing", "6/QĐ-TTg").get("plans"))
                .isEqualTo(json("citing", "06/QĐ-TTg").get("plans"));
    }

    private static int tasks(String... filter) throws IOException {
        String place = folder.resolve(".planlens").toString();
        Run run = Program.inside(
                Stream.concat(Stream.of("tasks", "--format", "json", "--index", place), Stream.of(filter))
                        .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JSON.readTree(run.out()).get("tasks").size();
    }

    @Test
    void filtersOfTheSearchChooseTheTasks() throws IOException {
        int all = tasks();
        for (String[] filter : new String[][] {
            {"--ward", "Nông Trang"},
            {"--year", "2024"},
            {"--unit", "Công an"},
            {"--channel", "zalo"},
            {"--due", "2024-06"},
            {"--cites", "505/QĐ-TTg"},
            {"khảo sát"}
        }) {
            assertThat(tasks(filter)).as(String.join(" ", filter)).isBetween(1, all - 1);
        }
    }

    @Test
    void showFindsAPlanByNameAndASectionByPath() {
        Run page = run("show", "nong-trang-2022");
        assertThat(page.out()).contains("06/KH-UBND", "OUTLINE", "CITED DOCUMENTS", "76/NQ-CP");
        Run section = run("show", "nong-trang-2022.doc", "--section", "ii.2.a");
        assertThat(section.out()).contains("61/2018/NĐ-CP");
        Run none = run("show", "nong-trang-2022", "--section", "XX");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("there is no section XX", "II.2.a");
        Run several = run("show", "nong-trang");
        assertThat(several.exitCode()).isEqualTo(2);
    }

    @Test
    void compareNamesTheDecreesDroppedAndAdded() throws IOException {
        JsonNode truth = JSON.readTree(Files.readString(Program.samples().resolve("changes/cam-due.json")))
                .get("pairs")
                .get(0);
        JsonNode told = json("compare", "cam-due-" + truth.get("from"), "cam-due-" + truth.get("to"))
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
        Run files = run("compare", one, other, "--index", "nowhere");
        assertThat(files.exitCode()).as(files.err()).isZero();
        assertThat(files.out()).contains("phường Nông Trang 2022", "phường Nông Trang 2026", "No longer cited");
        assertThat(json("compare", "--ward", "Nông Trang").get("comparisons")).hasSize(2);
        assertThat(run("compare", "--ward", "Nông Trang", "--lang", "vi", "--out", "changes.html")
                        .exitCode())
                .isZero();
        assertThat(Files.readString(folder.resolve("changes.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("</html>");
        assertThat(run("compare", one).exitCode()).isEqualTo(2);
        assertThat(run("compare", one, "missing.pdf").exitCode()).isEqualTo(2);
    }

    @Test
    void aReportIsOnePage() throws IOException {
        assertThat(run("report", "--province", "Hà Tĩnh", "--out", "report.html")
                        .exitCode())
                .isZero();
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("Cẩm Duệ", "</html>")
                .doesNotContain("Nông Trang");
        Run nothing = run("report", "--year", "1999");
        assertThat(nothing.exitCode()).isEqualTo(2);
    }

    @Test
    void statusCountsWhatIsThere() throws IOException {
        JsonNode status = json("status");
        assertThat(status.get("documents").asInt()).isEqualTo(gold().size());
        assertThat(run("status", "--failed").out().lines()).hasSize(2);
        assertThat(run("status", "--files", "--format", "csv").out().lines()).hasSize(1 + gold().size());
    }

    @Test
    void theTurkishLocaleGivesTheSameAnswers() {
        String[] turkish = {"-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"};
        for (Object[] call : new Object[][] {
            {"citing", "76/NQ-CP", "--format", "json"}, {"search", "CÔNG KHAI", "--format", "json"}, {"tasks"}
        }) {
            assertThat(Program.onClassPath(turkish).in(folder).run(call)).isEqualTo(run(call));
        }
    }
}
