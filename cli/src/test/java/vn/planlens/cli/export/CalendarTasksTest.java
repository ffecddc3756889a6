package vn.planlens.cli.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.RRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planlens.cli.console.Language;
import vn.planlens.cli.console.Messages;

class CalendarTasksTest {

    private static String write(List<TaskRecord> tasks, int undated) throws IOException {
        StringWriter to = new StringWriter();
        CalendarTasks calendar = new CalendarTasks(to, new Messages(Language.VI));
        try (calendar) {
            for (TaskRecord task : tasks) {
                calendar.add(task);
            }
        }
        assertThat(calendar.undated()).isEqualTo(undated);
        return to.toString();
    }

    private static List<VEvent> read(String ics) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(ics));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<CalendarComponent> events = calendar.getComponents(Component.VEVENT);
        return events.stream().map(VEvent.class::cast).toList();
    }

    private static Temporal date(VEvent event, String property) {
        DateProperty<Temporal> date = event.getRequiredProperty(property);
        return date.getDate();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void aDatedTaskIsAnAllDayEvent() throws IOException, ParserException {
        List<VEvent> events = read(write(SampleTasks.all(), 1));
        assertThat(events).hasSize(3);
        VEvent first = events.get(0);
        assertThat(date(first, Property.DTSTART)).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(date(first, Property.DTEND)).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(value(first, Property.SUMMARY)).isEqualTo(SampleTasks.LONG);
        assertThat(value(first, Property.DESCRIPTION))
                .contains("Chủ trì: Văn phòng HĐND và UBND; Công an xã\n", "PL I, tr. 7", SampleTasks.LONG);
        assertThat(value(first, Property.UID)).isEqualTo("0a0a0a0a0a0a0a0a-t1-d1@planlens");
        assertThat(value(first, Property.DTSTAMP)).isEqualTo("20260112T000000Z");
        assertThat(date(events.get(2), Property.DTSTART)).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(value(events.get(2), Property.SUMMARY)).isEqualTo("Nộp báo cáo, \"quý\"; hai\ndòng | và *dấu*");
    }

    static Stream<Arguments> repetitions() {
        return Stream.of(
                arguments("FREQ=MONTHLY", "2026-01-31", "2026-02-28", 12),
                arguments("FREQ=MONTHLY;INTERVAL=3", "2026-03-31", "2026-06-30", 4),
                arguments("FREQ=MONTHLY;INTERVAL=6", "2026-06-30", "2026-12-31", 2),
                arguments("FREQ=YEARLY", "2026-12-31", null, 1),
                arguments("FREQ=MONTHLY;BYMONTHDAY=20", "2026-01-20", "2026-02-20", 12),
                arguments("FREQ=WEEKLY;BYDAY=MO", "2026-01-05", "2026-01-12", 52),
                arguments("FREQ=WEEKLY", "2026-01-02", "2026-01-09", 52),
                arguments("FREQ=DAILY", "2026-01-01", "2026-01-02", 365),
                arguments("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25", "2026-03-25", "2026-06-25", 4),
                arguments("FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=25", "2026-05-25", "2026-11-25", 2),
                arguments("FREQ=YEARLY;BYYEARDAY=10,-22", "2026-01-10", "2026-12-10", 2));
    }

    @ParameterizedTest
    @MethodSource("repetitions")
    void aRecurringTaskRepeatsThroughThePlansYear(String rule, String first, String second, int times)
            throws IOException, ParserException {
        TaskRecord task = SampleTasks.task("t1", "Báo cáo", SampleTasks.recurring("d1", rule));
        VEvent event = read(write(List.of(task), 0)).get(0);
        LocalDate start = LocalDate.parse(first);
        assertThat(date(event, Property.DTSTART)).isEqualTo(start);
        RRule<LocalDate> repeated = event.getRequiredProperty(Property.RRULE);
        List<LocalDate> days = repeated.getRecur().getDates(start, start, LocalDate.of(2027, 12, 31));
        assertThat(days).hasSize(times).first().isEqualTo(start);
        if (second != null) {
            assertThat(days.get(1)).isEqualTo(LocalDate.parse(second));
        }
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsBetweenSigns() throws IOException {
        String ics = write(SampleTasks.all(), 1);
        assertThat(ics).endsWith("END:VCALENDAR\r\n");
        for (String line : ics.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\ufffd", "\n");
        }
    }

    @Test
    void theSameTasksGiveTheSameBytes() throws IOException {
        assertThat(write(SampleTasks.all(), 1)).isEqualTo(write(SampleTasks.all(), 1));
    }
}
