package vn.planlens.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planlens.Growth;
import vn.planlens.ingest.PlanReader;
import vn.planlens.model.Folding;
import vn.planlens.model.Header;
import vn.planlens.model.Outline;
import vn.planlens.model.PlanText;
import vn.planlens.place.AdministrativeUnits;

/** However a text is spelled, broken and cut, the header stays the same, or at least never fails. */
@Isolated("sets the locale")
class HeaderPropertiesTest {

    private static final HeaderReader READER = new HeaderReader(new AdministrativeUnits());
    private static final long SEED = 20_260_101L;

    static Stream<HeaderCases.Case> letterheads() {
        return HeaderCases.read("letterheads.txt").stream();
    }

    static Stream<HeaderCases.Case> closings() {
        return HeaderCases.read("closings.txt").stream()
                .filter(closing -> !closing.values().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letterheads")
    void aLetterheadReadFromAFileSaysTheSame(HeaderCases.Case letterhead) throws IOException {
        String text = String.join("\n", letterhead.lines());
        assertThat(HeaderCases.head(read(text))).isEqualTo(letterhead.values());
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n");
        assertThat(HeaderCases.head(read(decomposed))).isEqualTo(letterhead.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("closings")
    void aClosingReadFromAFileSaysTheSame(HeaderCases.Case closing) throws IOException {
        String text = String.join("\n", closing.lines());
        assertThat(HeaderCases.closing(read(text))).isEqualTo(closing.values());
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(HeaderCases.closing(read(decomposed))).isEqualTo(closing.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letterheads")
    void theOlderToneMarksSayTheSame(HeaderCases.Case letterhead) {
        List<String> older = letterhead.lines().stream()
                .map(HeaderPropertiesTest::olderToneMarks)
                .toList();
        assertThat(folded(HeaderCases.head(HeaderCases.header(older)))).isEqualTo(folded(letterhead.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letterheads")
    void anotherLocaleSaysTheSame(HeaderCases.Case letterhead) {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            assertThat(HeaderCases.head(HeaderCases.header(letterhead.lines()))).isEqualTo(letterhead.values());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("letterheads")
    void aTitleInCapitalsIsTheSameTitle(HeaderCases.Case letterhead) {
        String written = letterhead.values().getOrDefault("title", "");
        List<String> capitals = letterhead.lines().stream()
                .map(line -> written.contains(line) ? line.toUpperCase(Locale.ROOT) : line)
                .toList();
        String title = HeaderCases.header(capitals).header().title();
        assertThat(title == null ? null : Folding.fold(title))
                .isEqualTo(
                        letterhead.values().containsKey("title")
                                ? Folding.fold(letterhead.values().get("title"))
                                : null);
    }

    @Test
    void noTextMakesItFail() {
        Random random = new Random(SEED);
        List<String> lines = Stream.concat(letterheads(), closings())
                .flatMap(one -> one.lines().stream())
                .toList();
        for (int i = 0; i < 400; i++) {
            List<String> some = new ArrayList<>(lines.subList(0, 1 + random.nextInt(lines.size())));
            Collections.shuffle(some, random);
            some = some.subList(0, Math.min(some.size(), 60));
            some.replaceAll(line -> line.substring(0, random.nextInt(line.length() + 1)));
            List<String> text = some;
            assertThatCode(() -> HeaderCases.header(text))
                    .as("seed %d, round %d", SEED, i)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aLongTextTakesNotLong() {
        String line = "xã Hội phường TM. KT. CHỦ TỊCH số: / ngày tháng năm, Nơi nhận: - A; kèm theo Kế hoạch số ";
        List<String> lines = List.of("KẾ HOẠCH", line.repeat(20_000));
        assertThat(Growth.seconds(() -> HeaderCases.header(lines))).isLessThan(20);
        assertThat(Growth.seconds(() -> HeaderCases.header(Collections.nCopies(20_000, line))))
                .isLessThan(20);
    }

    private static HeaderReading read(String text) throws IOException {
        return READER.read(new PlanText(new PlanReader().readText(text), Outline.EMPTY, Header.NONE), Hint.NONE);
    }

    private static Map<String, String> folded(Map<String, String> values) {
        Map<String, String> folded = new TreeMap<>();
        values.forEach((field, value) -> folded.put(field, Folding.fold(value)));
        return folded;
    }

    private static String olderToneMarks(String text) {
        return text.replace("òa", "oà")
                .replace("Òa", "Oà")
                .replace("ÒA", "OÀ")
                .replace("ủy", "uỷ")
                .replace("Ủy", "Uỷ")
                .replace("ỦY", "UỶ")
                .replace("úy", "uý")
                .replace("Thúy", "Thuý");
    }
}
