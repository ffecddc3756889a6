package vn.planlens.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.model.Span;

/** What a word typed with or without marks finds, and what comes first. */
class WordSearchTest {

    private static TestIndex index;

    @BeforeAll
    static void fill() throws Exception {
        index = TestIndex.of(
                plan("A", "Công tác hòa giải ở cơ sở; bảo đảm thủy lợi."),
                plan("B", "Công tác hoà giải ở cơ sở; bảo đảm thuỷ lợi."),
                plan("C", "Cong tac hoa giai o co so; bao dam thuy loi."),
                plan("D", "Trồng hoa dọc đường; hóa đơn điện tử, hoá chất."),
                plan("E", "Đẩy mạnh tuyên truyền cải cách hành chính."),
                plan("F", "Day manh tuyen truyen cai cach hanh chinh."),
                plan("G", "Tuyến đường mẫu; ĐẨY LÙI tệ nạn; số 76/NQ-CP và 176/NQ-CP."));
    }

    private static DraftPlan plan(String ward, String sentence) {
        return DraftPlan.of("phường", ward, null, "Thử", 2026)
                .section("I", "NỘI DUNG")
                .say(sentence);
    }

    @AfterAll
    static void close() throws Exception {
        index.close();
    }

    private static String wards(String query, boolean exact) throws IndexAccessException, BadQueryException {
        Set<String> wards = new TreeSet<>();
        index.hits(query, request -> request.withExact(exact))
                .forEach(hit -> wards.add(hit.plan().ward()));
        return String.join("", wards);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hoa giai                  | ABC",
                "hòa giải                  | ABC",
                "hoà giải                  | ABC",
                "HOÀ GIẢI                  | ABC",
                "hoa                       | ABCD",
                "hóa                       | CD",
                "hòa                       | ABCD",
                "\"hòa giải\"              | ABC",
                "\"hóa giải\"              | C",
                "thuy loi                  | ABC",
                "thủy lợi                  | ABC",
                "thuỷ lợi                  | ABC",
                "day manh                  | EF",
                "đẩy mạnh                  | EF",
                "dẩy mạnh                  | F",
                "tuyen                     | EFG",
                "tuyên                     | EF",
                "tuyến                     | FG",
                "\"day lui\"               | G",
                "tuy*                      | EFG",
                "tuyê*                     | EF",
                "truy?n                    | EF",
                "truye?                    | ",
                "t?yen                     | EFG",
                "truyem~                   | EF",
                "chinh~1                   | EF",
                "\"cải hành\"              | ",
                "\"cải hành\"~1            | EF",
                "cải -đường                | EF",
                "đường NOT mẫu             | D",
                "hóa OR tuyến              | CDFG",
                "(hóa hoặc) đơn            | ",
                "hóa HOẶC mẫu              | CDG",
                "đường VÀ hoa              | D",
                "76/NQ-CP                  | G",
                "\"76/NQ-CP\"              | G",
                "6/NQ-CP                   | ",
                "176/nq-cp                 | G",
            })
    void findsWords(String query, String wards) throws Exception {
        String expected = wards == null ? "" : wards;
        assertThat(wards(query, false)).isEqualTo(expected);
        assertThat(wards(Normalizer.normalize(query, Normalizer.Form.NFD), false))
                .as("typed decomposed")
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hoa giai   | C",
                "hòa giải   | AB",
                "hoà giải   | AB",
                "hoa        | CD",
                "tuyen      | F",
                "tuyến      | G",
                "tuyen*     | F",
            })
    void findsJustWhatIsTyped(String query, String wards) throws Exception {
        assertThat(wards(query, true)).isEqualTo(wards);
    }

    @Test
    void ranksWhatIsTypedFirst() throws Exception {
        assertThat(index.hits("hoa giai").get(0).plan().ward()).isEqualTo("C");
        assertThat(index.hits("tuyen truyen").get(0).plan().ward()).isEqualTo("F");
        assertThat(index.hits("tuyên truyền").get(0).plan().ward()).isEqualTo("E");
        assertThat(index.hits("hòa giải").stream().map(hit -> hit.plan().ward()).toList())
                .last()
                .isEqualTo("C");
    }

    @Test
    void ranksWordsTypedSideBySideFirstWhereTheyStandSo() throws Exception {
        try (TestIndex other = TestIndex.of(
                plan("H", "Loa phát thanh; loa, tin truyền."),
                plan(
                        "I",
                        "Giao Văn phòng tổng hợp và niêm yết, gửi tin cho hệ thống loa truyền thanh của các thôn."))) {
            assertThat(other.hits("loa truyen thanh").get(0).plan().ward()).isEqualTo("I");
            assertThat(other.hits("loa truyền thanh")).hasSize(2);
        }
    }

    @Test
    void marksTheMatch() throws Exception {
        Hit hit = index.hits("\"hanh chinh\" cải").get(0);
        Passage passage = hit.passages().get(0);
        assertThat(passage.matches().stream().map(span -> span.of(passage.text())))
                .containsExactly("cải", "hành chính");
        assertThat(hit.section()).isEqualTo("I");
        assertThat(hit.sectionTitle()).isEqualTo("NỘI DUNG");
        assertThat(hit.occurrences()).isEqualTo(2);
        assertThat(hit.page()).isEqualTo(1);
    }

    @Test
    void showsEveryOccurrenceInItsSurroundings() throws Exception {
        List<Hit> hits = index.hits("hoa", request -> request.withPassages(SearchRequest.NO_LIMIT, 12));
        Hit hit = hits.stream()
                .filter(candidate -> candidate.plan().ward().equals("D"))
                .findFirst()
                .orElseThrow();
        assertThat(hit.passages()).hasSize(3).allSatisfy(passage -> {
            assertThat(passage.matches()).hasSize(1);
            Span match = passage.matches().get(0);
            assertThat(match.start()).isLessThanOrEqualTo(13);
        });
        assertThat(hit.passages().stream().map(p -> p.matches().get(0).of(p.text())))
                .containsExactly("hoa", "hóa", "hoá");
    }
}
