package vn.planlens.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.Deadline;
import vn.planlens.model.PartialDate;

class DeadlineMoveTest {

    /** {@code by 2022-03-15}, {@code in 2022-01-01 2022-03-31}, {@code every P1M 25},
     * {@code every P6M BYMONTH=6/12+BYMONTHDAY=5}, {@code ongoing}, {@code within P5D}. */
    private static List<Deadline> deadlines(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(";"))
                        .map(part -> deadline(part.strip().split(" ")))
                        .toList();
    }

    private static Deadline deadline(String[] parts) {
        Deadline.Kind kind =
                switch (parts[0]) {
                    case "by" -> Deadline.Kind.BY;
                    case "in" -> Deadline.Kind.IN;
                    case "every" -> Deadline.Kind.RECURRING;
                    case "ongoing" -> Deadline.Kind.ONGOING;
                    default -> Deadline.Kind.RELATIVE;
                };
        boolean in = kind == Deadline.Kind.IN;
        boolean dated = in || kind == Deadline.Kind.BY;
        return new Deadline(
                "d",
                "",
                kind,
                in ? PartialDate.parse(parts[1]) : null,
                dated ? PartialDate.parse(parts[in ? 2 : 1]) : null,
                kind == Deadline.Kind.RECURRING ? List.of(CalendarPeriod.parse(parts[1])) : List.of(),
                kind == Deadline.Kind.RELATIVE && parts.length > 1 ? CalendarPeriod.parse(parts[1]) : null,
                null,
                false,
                kind == Deadline.Kind.RECURRING && parts.length > 2 ? rule(parts[2]) : null,
                null,
                null,
                null,
                null,
                null);
    }

    /** A day of the month, or parts of a rule joined by plus signs. */
    private static String rule(String parts) {
        return parts.startsWith("BY")
                ? "FREQ=YEARLY;" + parts.replace('+', ';').replace('/', ',')
                : "FREQ=MONTHLY;BYMONTHDAY=" + parts;
    }

    @ParameterizedTest
    @CsvSource({
        "by 2022-03-15, by 2024-03-15, ",
        "by 2022-03-15, by 2024-03-20, DEADLINE_LATER",
        "by 2022-03-15, by 2024-02-20, DEADLINE_EARLIER",
        "by 2022-12-31, by 2025-01-10, DEADLINE_LATER",
        "by 2022-02-28, by 2024-02-29, ",
        "in 2022-01-01 2022-03-31, in 2024-04-01 2024-06-30, DEADLINE_LATER",
        "in 2022-08-01 2022-08-31, by 2024-08-31, DEADLINE_EARLIER",
        "by 2022-06-05;by 2022-12-05, by 2024-06-15;by 2024-12-15, DEADLINE_LATER",
        "by 2022-06-05;by 2022-12-05, by 2024-05-15;by 2024-12-15, DEADLINE_OTHER",
        "every P1M 25, every P1M 20, DEADLINE_EARLIER",
        "every P3M, every P6M, DEADLINE_LATER",
        "every P1M 25, every P1M, DEADLINE_OTHER",
        "every P1M 25, every P1W, DEADLINE_EARLIER",
        "in 2022-03-01 2022-03-31, in 2024-08-01 2024-08-31;in 2024-09-01 2024-09-30, DEADLINE_LATER",
        "in 2022-08-01 2022-08-31;in 2022-09-01 2022-09-30, in 2024-03-01 2024-03-26, DEADLINE_EARLIER",
        "by 2022-04-30, in 2024-04-01 2024-06-30;in 2024-10-01 2024-12-31, DEADLINE_OTHER",
        "every P6M BYMONTH=6/12+BYMONTHDAY=1, every P6M BYMONTH=5/11+BYMONTHDAY=25, DEADLINE_EARLIER",
        "every P6M BYMONTH=6/12+BYMONTHDAY=5, every P6M BYYEARDAY=-210/-22, DEADLINE_LATER",
        "every P6M BYMONTH=6/12+BYMONTHDAY=5, every P6M BYYEARDAY=-210/-27, ",
        "every P6M BYMONTH=6/12+BYMONTHDAY=5, every P6M BYYEARDAY=-220/-22, DEADLINE_OTHER",
        "every P6M BYMONTH=6/12+BYMONTHDAY=5, every P6M, DEADLINE_OTHER",
        "every P1W BYDAY=SA, every P1W BYDAY=SA, ",
        "every P1W BYDAY=TU/TH, every P1W BYDAY=WE/FR, DEADLINE_LATER",
        "every P1W BYDAY=SA, every P1W BYDAY=WE, DEADLINE_EARLIER",
        "every P1W BYDAY=SA, every P1W, DEADLINE_OTHER",
        "every P1M, every P1W, DEADLINE_EARLIER",
        "every P1M, ongoing, DEADLINE_OTHER",
        "ongoing, ongoing, ",
        "within P5D, within P3D, DEADLINE_EARLIER",
        "within, within P3D, DEADLINE_OTHER",
        ", by 2024-03-15, DEADLINE_OTHER",
        "by 2022-03-15, , DEADLINE_OTHER",
        ", , ",
    })
    void tellsMoves(String before, String after, TaskChange.Drift move) {
        assertThat(DeadlineMove.of(deadlines(before), 2022, deadlines(after), 2024)
                        .orElse(null))
                .isEqualTo(move);
    }
}
