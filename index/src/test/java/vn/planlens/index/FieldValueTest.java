package vn.planlens.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.model.Deadline;
import vn.planlens.model.Level;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.PartialDate;

/** What values of fields mean, and what is said of those that mean nothing. Wards and mergers are real. */
class FieldValueTest {

    private static TestIndex index;

    @BeforeAll
    static void fill() throws Exception {
        index = TestIndex.of(
                DraftPlan.of("phường", "Cổ Thành", "Chí Linh", "Hải Dương", 2024)
                        .section("II", "TỔ CHỨC THỰC HIỆN")
                        .unit("Công chức Tư pháp - Hộ tịch", OrgUnit.Role.LEAD)
                        .say(" đăng tin trên ")
                        .channel("zalo", "nhóm Zalo")
                        .say(" ")
                        .due("trước 15/3/2024", Deadline.Kind.BY, null, PartialDate.of(2024, 3, 15))
                        .cite(" 76/NQ-CP", "76/NQ-CP", null, null, Level.CENTRAL),
                DraftPlan.of("xã", "Cẩm Duệ", "Cẩm Xuyên", "Hà Tĩnh", 2024)
                        .section("I", "MỤC ĐÍCH")
                        .say("phát thanh hằng tuần")
                        .cite(" 06/KH-UBND", "06/KH-UBND", null, null, Level.COMMUNE),
                DraftPlan.of("xã", "Cẩm Duệ", null, "Hà Tĩnh", 2026)
                        .section("I", "MỤC ĐÍCH")
                        .say("đối thoại với dân")
                        .cite(" 12/HĐ-UBND", "12/HĐ-UBND", null, null, Level.COMMUNE)
                        .cite(" 03-ĐA/ĐU", "03-ĐA/ĐU", null, null, Level.COMMUNE),
                DraftPlan.of("phường", "Tương Bình Hiệp", "Thủ Dầu Một", "Bình Dương", 2022)
                        .section("I", "MỤC ĐÍCH")
                        .say("niêm yết công khai")
                        .cite(" 12/HD-UBND", "12/HD-UBND", null, null, Level.COMMUNE),
                DraftPlan.of("phường", "Chánh Hiệp", null, "Hồ Chí Minh", 2026)
                        .section("I", "MỤC ĐÍCH")
                        .say("niêm yết công khai"));
    }

    @AfterAll
    static void close() throws Exception {
        index.close();
    }

    private static String found(String query) throws Exception {
        TreeSet<String> found = new TreeSet<>();
        index.hits(query)
                .forEach(hit -> found.add(hit.plan().ward() + " " + hit.plan().year()));
        return String.join(", ", found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ward:\"Cổ Thành\"                 | Cổ Thành 2024",
                "ward:\"co thanh\"                 | Cổ Thành 2024",
                "ward:\"phường Cổ Thành\"          | Cổ Thành 2024",
                "ward:\"P. Cổ Thành\"              | Cổ Thành 2024",
                "ward:\"Cổ Thành, Hải Dương\"      | Cổ Thành 2024",
                "ward:\"Cổ Thành, tỉnh Hải Dương\" | Cổ Thành 2024",
                "ward:\"Cổ Thành, Chí Linh\"       | Cổ Thành 2024",
                "ward:cổ*                          | Cổ Thành 2024",
                "phường:\"Cổ Thành\"               | Cổ Thành 2024",
                "xã:\"Cẩm Duệ\"                    | Cẩm Duệ 2024, Cẩm Duệ 2026",
                "province:\"hai duong\"            | Cổ Thành 2024",
                "district:\"huyện Cẩm Xuyên\"      | Cẩm Duệ 2024",
                "district:none year:2026           | Chánh Hiệp 2026, Cẩm Duệ 2026",
                "unit:\"tư pháp\"                  | Cổ Thành 2024",
                "unit:\"tu phap\"                  | Cổ Thành 2024",
                "unit:\"tư pháp - hộ tịch\"        | Cổ Thành 2024",
                "unit:*                            | Cổ Thành 2024",
                "channel:zalo                      | Cổ Thành 2024",
                "channel:\"nhóm zalo\"             | Cổ Thành 2024",
                "channel:none year:2026            | Chánh Hiệp 2026, Cẩm Duệ 2026",
                "section:\"to chuc thuc hien\"     | Cổ Thành 2024",
                "section:II                        | Cổ Thành 2024",
                "section:II zalo                   | Cổ Thành 2024",
                "section:I zalo                    | ",
                "due:2024-Q1                       | Cổ Thành 2024",
                "due:2024-03-15                    | Cổ Thành 2024",
                "due:2024-Q2                       | ",
                "cites:6/kh-ubnd                   | Cẩm Duệ 2024",
                "6/KH-UBND                         | Cẩm Duệ 2024",
                "cites:\"KH 6\"                    | Cẩm Duệ 2024",
                "cites:12/HĐ-UBND                  | Cẩm Duệ 2026",
                "cites:12/HD-UBND                  | Tương Bình Hiệp 2022",
                "cites:12/hd-ubnd                  | Tương Bình Hiệp 2022",
                "cites:3-da/du                     | Cẩm Duệ 2026",
                "level:xã kind:phường year:2024    | Cổ Thành 2024",
                "type:KH year:..2022               | Tương Bình Hiệp 2022",
                "ward:\"Tương Bình Hiệp\"          | Chánh Hiệp 2026, Tương Bình Hiệp 2022",
                "ward:\"Chánh Hiệp\"               | Chánh Hiệp 2026, Tương Bình Hiệp 2022",
            })
    void values(String query, String plans) throws Exception {
        assertThat(found(query)).isEqualTo(plans == null ? "" : plans);
    }

    @Test
    void marksFindingsWhereTheyStand() throws Exception {
        Hit hit = index.hits("unit:\"tư pháp\" channel:zalo due:2024-Q1 cites:76/NQ-CP")
                .get(0);
        Passage passage = hit.passages().get(0);
        assertThat(passage.matches().stream()
                        .map(span -> span.of(passage.text()).strip()))
                .containsExactly("Công chức Tư pháp - Hộ tịch", "nhóm Zalo", "trước 15/3/2024", "76/NQ-CP");
        assertThat(hit.occurrences()).isEqualTo(4);
    }

    @Test
    void saysWhichWardsAreTakenIn() throws Exception {
        SearchResult today = index.search().search(SearchRequest.of("ward:\"Chánh Hiệp\""));
        assertThat(today.notes())
                .singleElement()
                .isEqualTo(new Note(Note.Code.PREDECESSORS_INCLUDED, "Chánh Hiệp", List.of("phường Tương Bình Hiệp")));
        SearchResult old = index.search().search(SearchRequest.of("ward:\"Tương Bình Hiệp\""));
        assertThat(old.notes())
                .singleElement()
                .isEqualTo(new Note(Note.Code.SUCCESSORS_INCLUDED, "Tương Bình Hiệp", List.of("phường Chánh Hiệp")));
        assertThat(index.search().search(SearchRequest.of("ward:\"Cẩm Duệ\"")).notes())
                .as("a ward that keeps its name is no news")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ward:\"Cổ Thàng\"      | UNKNOWN_VALUE | 6  | 10 | Cổ Thành    | ward:\"Cổ Thành\"",
                "ward:\"Cẩn Duệ\" zalo  | UNKNOWN_VALUE | 6  | 9  | Cẩm Duệ     | ward:\"Cẩm Duệ\" zalo",
                "zalo ward:Cổ Thành     | UNKNOWN_VALUE | 11 | 2  | Cổ Thành    | zalo ward:\"Cổ Thành\"",
                "channel:zallo          | UNKNOWN_VALUE | 9  | 5  | zalo        | channel:zalo",
                "province:\"Hà Tỉn\"    | UNKNOWN_VALUE | 10 | 8  | Hà Tĩnh     | province:\"Hà Tĩnh\"",
                "level:comune           | UNKNOWN_VALUE | 7  | 6  | commune     | level:commune",
                "year:20x6              | BAD_VALUE     | 6  | 4  | 2026        | year:2026",
                "due:qúy                | BAD_VALUE     | 5  | 3  | hằng quý    | due:\"hằng quý\"",
                "due:recuring           | BAD_VALUE     | 5  | 8  | recurring   | due:recurring",
            })
    void tellsASlipAndItsMend(
            String query, BadQueryException.Code code, int column, int length, String nearest, String mend) {
        BadQueryException error = catchThrowableOfType(
                BadQueryException.class, () -> index.search().search(SearchRequest.of(query)));
        assertThat(error).isNotNull();
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.column()).isEqualTo(column);
        assertThat(error.length()).isEqualTo(length);
        assertThat(error.suggestions()).first().isEqualTo(nearest);
        assertThat(error.mend()).isEqualTo(mend);
    }

    @Test
    void tellsASlipInAnOption() {
        PlanFilter filter = PlanFilter.NONE.and("ward", "Cổ Thàng");
        BadQueryException error = catchThrowableOfType(BadQueryException.class, () -> index.search()
                .search(SearchRequest.of("zalo").withFilter(filter)));
        assertThat(error.query()).isEqualTo("Cổ Thàng");
        assertThat(error.column()).isEqualTo(1);
        assertThat(error.mend()).isEqualTo("Cổ Thành");
    }

    @Test
    void anOptionAsksWhatTheQueryAsks() throws Exception {
        for (String[] pair : new String[][] {
            {"ward", "\"Cổ Thành\""}, {"cites", "76/NQ-CP"}, {"channel", "zalo"}, {"due", "2024-Q1"}, {"year", "..2023"}
        }) {
            PlanFilter filter = PlanFilter.NONE.and(pair[0], pair[1].replace("\"", ""));
            for (Scope scope : Scope.values()) {
                List<String> asOption = index.hits("", r -> r.withScope(scope).withFilter(filter)).stream()
                        .map(hit -> hit.plan().id() + hit.section())
                        .toList();
                List<String> asQuery = index.hits(pair[0] + ":" + pair[1], r -> r.withScope(scope)).stream()
                        .map(hit -> hit.plan().id() + hit.section())
                        .toList();
                assertThat(asOption).as(pair[0] + " " + scope).isEqualTo(asQuery);
            }
        }
    }

    @Test
    void anUnknownUnitOrDocumentHasNoHitsAndNearestNames() throws Exception {
        SearchResult units = index.search().search(SearchRequest.of("unit:\"tư pháo\""));
        assertThat(units.totalHits()).isZero();
        assertThat(units.notes()).singleElement().extracting(Note::code).isEqualTo(Note.Code.NO_SUCH_VALUE);
        SearchResult documents = index.search().search(SearchRequest.of("cites:77/NQ-CP"));
        assertThat(documents.totalHits()).isZero();
        assertThat(documents.notes().get(0).values()).contains("76/NQ-CP");
    }

    @Test
    void refusesAFacetThatIsNone() {
        SearchRequest request = SearchRequest.of("zalo").withFacets(List.of("yer"));
        BadQueryException error = catchThrowableOfType(
                BadQueryException.class, () -> index.search().search(request));
        assertThat(error.code()).isEqualTo(BadQueryException.Code.UNKNOWN_FIELD);
        assertThat(error.suggestions()).contains("year");
    }
}
