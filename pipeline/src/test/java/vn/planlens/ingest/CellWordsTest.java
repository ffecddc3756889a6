package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.rules.ColumnRole;
import vn.planlens.rules.MarkedText;

class CellWordsTest {

    @TestFactory
    Stream<DynamicTest> everyExampleIsKnownByItsOwnRow() {
        return CellWords.TABLE.rows().stream()
                .map(row -> dynamicTest(
                        row.file() + ":" + row.line() + " " + row.id().row(), () -> {
                            MarkedText example = MarkedText.parse(row.get("example"));
                            assertThat(example.marks()).singleElement();
                            ColumnRole role =
                                    ColumnRole.ofCode(example.marks().get(0).value());
                            assertThat(role.code()).isEqualTo(row.get("role"));
                            assertThat(CellWords.starts(example.text(), role)).isTrue();
                            assertThat(row.list("words")).anyMatch(example.text()::startsWith);
                            assertThat(row.get("source")).isNotEmpty();
                        }));
    }

    @Test
    void datesAreDeadlines() {
        assertThat(CellWords.starts("30/6/2025", ColumnRole.DEADLINE)).isTrue();
        assertThat(CellWords.starts("12/2025;", ColumnRole.DEADLINE)).isTrue();
        assertThat(CellWords.starts("2025", ColumnRole.DEADLINE)).isFalse();
        assertThat(CellWords.starts("12/KH-UBND", ColumnRole.DEADLINE)).isFalse();
    }

    @Test
    void ratesAreDeadlines() {
        assertThat(CellWords.starts("05 buổi/tuần", ColumnRole.DEADLINE)).isTrue();
        assertThat(CellWords.starts("08 tin, bài/tháng;", ColumnRole.DEADLINE)).isTrue();
        assertThat(CellWords.starts("05 pa nô, tờ rơi", ColumnRole.DEADLINE)).isFalse();
    }

    @Test
    void theLongestWordsCount() {
        assertThat(CellWords.kinds("Hội thi tìm hiểu")).doesNotContain(ColumnRole.UNIT);
        assertThat(CellWords.kinds("Hội Nông dân")).containsExactly(ColumnRole.UNIT);
    }

    @Test
    void postsInCapitalsAreUnits() {
        assertThat(CellWords.starts("VP-TK", ColumnRole.LEAD)).isTrue();
        assertThat(CellWords.starts("TN&TKQ", ColumnRole.UNIT)).isTrue();
        assertThat(CellWords.starts("TTHC", ColumnRole.UNIT)).isFalse();
    }

    @Test
    void columnsOfUnitsAreAlike() {
        assertThat(CellWords.starts("- Công chức Tư pháp", ColumnRole.LEAD)).isTrue();
        assertThat(CellWords.starts("Công chức Tư pháp", ColumnRole.COORDINATOR))
                .isTrue();
        assertThat(CellWords.starts("Công chức Tư pháp", ColumnRole.DEADLINE)).isFalse();
    }
}
