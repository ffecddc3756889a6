package vn.planlens.index.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The query language: what is understood, and where and how errors are told. */
class QueryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "hội nghị                        ¦ and(hội nghị)",
                "hội nghị trực tuyến             ¦ and(hội nghị trực tuyến)",
                "HỘI Nghị                        ¦ and(hội nghị)",
                "\"hội nghị\"                    ¦ 'hội nghị'",
                "“hội nghị”                      ¦ 'hội nghị'",
                "\"hội nghị\"~3                  ¦ 'hội nghị'~3",
                "a AND b                         ¦ and(a b)",
                "a && b                          ¦ and(a b)",
                "a b OR c d                      ¦ or(and(a b) and(c d))",
                "a OR b AND c                    ¦ or(a and(b c))",
                "a || b                           ¦ or(a b)",
                "(a OR b) c                      ¦ and(or(a b) c)",
                "a NOT b                         ¦ and(a not(b))",
                "a AND NOT b                     ¦ and(a not(b))",
                "a -b                            ¦ and(a not(b))",
                "a -\"b c\"                      ¦ and(a not('b c'))",
                "a -(b OR c)                     ¦ and(a not(or(b c)))",
                "NOT NOT a                       ¦ a",
                "a VÀ b HOẶC KHÔNG c             ¦ or(and(a b) not(c))",
                "A VÀ B HOẶC KHÔNG C             ¦ and(a và b hoặc không c)",
                "a và b                          ¦ and(a và b)",
                "văn phòng - thống kê            ¦ and(văn phòng thống kê)",
                "văn-phòng                       ¦ 'văn phòng'",
                "76/NQ-CP                        ¦ 'key:76/NQ-CP'",
                "45/2016/QĐ-TTg zalo             ¦ and('key:45/2016/QĐ-TTg' zalo)",
                "01-NQ/TU                        ¦ 'key:01-NQ/TU'",
                "\"76/NQ-CP\"                    ¦ 'key:76/NQ-CP'",
                "15/7/2021                       ¦ '15 7 2021'",
                "24/7                            ¦ '24 7'",
                "tuy*                            ¦ tuy*",
                "t?y*n                           ¦ t?y*n",
                "vì sao?                         ¦ and(vì sao)",
                "truyen~                         ¦ truyen~1",
                "truyen~2                        ¦ truyen~2",
                "a\\*b                           ¦ 'a b'",
                "ward:\"Cổ Thành\"               ¦ ward=Cổ Thành",
                "Ward:Cổ                         ¦ ward=Cổ",
                "phường:Cổ năm:2026              ¦ and(ward=Cổ year=2026)",
                "ward: \"Cổ Thành\" zalo         ¦ and(ward=Cổ Thành zalo)",
                "ward:(Cổ OR \"Bách Quang\")     ¦ or(ward=cổ ward=bách quang)",
                "year:2022..2026 -year:2024      ¦ and(year=2022..2026 not(year=2024))",
                "đơn-vị:\"Tư pháp\"              ¦ unit=Tư pháp",
                "kênh:zalo                       ¦ channel=zalo",
                "section:II.1                    ¦ section=II.1",
                "https://example.org/a           ¦ 'https example org a'",
                "12:30                           ¦ '12 30'",
                "- ; a                           ¦ a",
            })
    void understands(String query, String meaning) throws Exception {
        assertThat(shown(QueryParser.parse(query).orElseThrow())).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0"})
    void takesNothingAsNothing(String query) throws Exception {
        assertThat(QueryParser.parse(query.replace('\u00a0', ' '))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "a \"b c          ¦ NOT_CLOSED      ¦ 3 ¦ 1 ¦ `\"`   ¦ a \"b c\"",
                "(a OR b          ¦ NOT_CLOSED      ¦ 1 ¦ 1 ¦ (      ¦ (a OR b)",
                "a (b (c)         ¦ NOT_CLOSED      ¦ 3 ¦ 1 ¦ (      ¦ a (b (c))",
                "a b)             ¦ NOT_OPENED      ¦ 4 ¦ 1 ¦ )      ¦ a b",
                "a) b             ¦ NOT_OPENED      ¦ 2 ¦ 1 ¦ )      ¦ a b",
                "AND a            ¦ NOTHING_TO_JOIN ¦ 1 ¦ 3 ¦ AND    ¦ a",
                "a OR             ¦ NOTHING_TO_JOIN ¦ 3 ¦ 2 ¦ OR     ¦ a",
                "a OR OR b        ¦ NOTHING_TO_JOIN ¦ 6 ¦ 2 ¦ OR     ¦ a OR b",
                "a OR AND b       ¦ NOTHING_TO_JOIN ¦ 6 ¦ 3 ¦ AND    ¦ a OR b",
                "a AND            ¦ NOTHING_TO_JOIN ¦ 3 ¦ 3 ¦ AND    ¦ a",
                "a NOT            ¦ NOTHING_TO_JOIN ¦ 3 ¦ 3 ¦ NOT    ¦ a",
                "(a OR)           ¦ NOTHING_TO_JOIN ¦ 4 ¦ 2 ¦ OR     ¦ (a )",
                "wrd:Cổ           ¦ UNKNOWN_FIELD   ¦ 1 ¦ 3 ¦ wrd    ¦ ward:Cổ",
                "zalo chanel:x    ¦ UNKNOWN_FIELD   ¦ 6 ¦ 6 ¦ chanel ¦ zalo channel:x",
                "đẩy năn:2026     ¦ UNKNOWN_FIELD   ¦ 5 ¦ 3 ¦ năn    ¦ đẩy năm:2026",
                "ward:            ¦ NO_VALUE        ¦ 1 ¦ 5 ¦ ward:  ¦ ",
                "ward: Cổ Thành   ¦ NO_VALUE        ¦ 1 ¦ 5 ¦ ward:  ¦ ward:\"Cổ Thành\"",
                "*                ¦ TOO_WIDE        ¦ 1 ¦ 1 ¦ *      ¦ ",
                "a **             ¦ TOO_WIDE        ¦ 3 ¦ 2 ¦ **     ¦ ",
                "abc~7            ¦ BAD_VALUE       ¦ 4 ¦ 2 ¦ ~7     ¦ abc~1",
                "\"a b\"~x        ¦ BAD_VALUE       ¦ 6 ¦ 2 ¦ ~x     ¦ \"a b\"~5",
                "...              ¦ EMPTY           ¦ 1 ¦ 3 ¦ ...    ¦ ",
            })
    void tellsWhereAndHowToMend(
            String query, BadQueryException.Code code, int column, int length, String subject, String mend) {
        BadQueryException error = catchThrowableOfType(BadQueryException.class, () -> QueryParser.parse(query));
        assertThat(error).isNotNull();
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.column()).as("column").isEqualTo(column);
        assertThat(error.length()).as("length").isEqualTo(length);
        assertThat(error.subject()).isEqualTo(subject);
        assertThat(error.mend()).isEqualTo(mend);
    }

    @Test
    void everyMendIsUnderstood() throws Exception {
        for (String query :
                new String[] {"a \"b c", "(a OR b", "a b)", "AND a", "a OR OR b", "wrd:Cổ", "ward: Cổ Thành"}) {
            BadQueryException error = catchThrowableOfType(BadQueryException.class, () -> QueryParser.parse(query));
            assertThat(QueryParser.parse(error.mend())).as(query).isPresent();
        }
    }

    @Test
    void countsColumnsInSignsThatAreSeen() {
        BadQueryException error = catchThrowableOfType(BadQueryException.class, () -> QueryParser.parse("𝔞𝔟 ) c"));
        assertThat(error.column()).isEqualTo(4);
    }

    @Test
    void endsOnAnyInput() {
        String[] hostile = {
            "(".repeat(100_000),
            ")".repeat(100_000),
            "NOT ".repeat(100_000),
            "-".repeat(100_000),
            "a OR ".repeat(100_000) + "a",
            "\"".repeat(100_001),
            "*a".repeat(50_000),
            "~".repeat(100_000),
            "ward:".repeat(50_000),
            "ward:(".repeat(50_000)
        };
        for (String query : hostile) {
            try {
                QueryParser.parse(query);
            } catch (BadQueryException e) {
                assertThat(e.column()).isPositive();
            }
        }
    }

    private static String shown(QueryNode node) {
        if (node instanceof QueryNode.And and) {
            return "and(" + and.parts().stream().map(QueryParserTest::shown).collect(Collectors.joining(" ")) + ")";
        }
        if (node instanceof QueryNode.Or or) {
            return "or(" + or.parts().stream().map(QueryParserTest::shown).collect(Collectors.joining(" ")) + ")";
        }
        if (node instanceof QueryNode.Not not) {
            return "not(" + shown(not.part()) + ")";
        }
        if (node instanceof QueryNode.FieldValue value) {
            return value.field().label() + "=" + value.value();
        }
        QueryNode.Phrase phrase = (QueryNode.Phrase) node;
        String words = phrase.words().stream()
                .map(word -> word.text() + (word.edits() > 0 ? "~" + word.edits() : ""))
                .collect(Collectors.joining(" "));
        String shown = phrase.key() != null ? "key:" + phrase.key() : words;
        String quoted = phrase.words().size() > 1 ? "'" + shown + "'" : shown;
        return quoted + (phrase.distance() > 0 ? "~" + phrase.distance() : "");
    }
}
