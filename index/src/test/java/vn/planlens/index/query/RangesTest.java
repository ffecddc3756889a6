package vn.planlens.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-03, 2026-03-01, 2026-03-31",
        "3/2026, 2026-03-01, 2026-03-31",
        "tháng 02/2024, 2024-02-01, 2024-02-29",
        "2026-03-15, 2026-03-15, 2026-03-15",
        "15/3/2026, 2026-03-15, 2026-03-15",
        "ngày 15/3/2026, 2026-03-15, 2026-03-15",
        "2026-Q1, 2026-01-01, 2026-03-31",
        "2026-q4, 2026-10-01, 2026-12-31",
        "Q2/2026, 2026-04-01, 2026-06-30",
        "quý II/2026, 2026-04-01, 2026-06-30",
        "quy 3/2026, 2026-07-01, 2026-09-30",
        "2026-H2, 2026-07-01, 2026-12-31",
        "năm 2026, 2026-01-01, 2026-12-31",
        "..2026-06-30, , 2026-06-30",
        "2026-02.., 2026-02-01, ",
        "2026-02..2026-Q2, 2026-02-01, 2026-06-30",
    })
    void readsDays(String text, String from, String to) {
        Ranges.Days days = Ranges.days(text).orElseThrow();
        assertThat(String.valueOf(days.from())).isEqualTo(String.valueOf(from));
        assertThat(String.valueOf(days.to())).isEqualTo(String.valueOf(to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13",
                "31/2/2026",
                "2026-Q5",
                "2026-H3",
                "soon",
                "..",
                "2026-12..2026-01",
                "1/2/3/2026",
                "Q1"
            })
    void refusesWhatIsNoTime(String text) {
        assertThat(Ranges.days(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026, 2026",
        "2022..2026, 2022, 2026",
        "2022-2026, 2022, 2026",
        "..2024, , 2024",
        "2024.., 2024, "
    })
    void readsYears(String text, Integer from, Integer to) {
        assertThat(Ranges.years(text)).contains(new Ranges.Years(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20x6", "26", "..", "2026..2022", "2022..x", "99999"})
    void refusesWhatIsNoYear(String text) {
        assertThat(Ranges.years(text)).isEmpty();
    }
}
