package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.index.FileState;
import vn.planlens.index.Note;
import vn.planlens.index.citing.CitingRow;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.ingest.UnreadableFileException;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.Level;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.WarningCode;

class MessagesTest {

    private static final Pattern VALUE = Pattern.compile("\\{(\\d)[,}]");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "help"})
    void bothLanguagesSayTheSame(String bundle) throws IOException {
        Properties english = read(bundle + ".properties");
        Properties vietnamese = read(bundle + "_vi.properties");
        assertThat(vietnamese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(values(vietnamese.getProperty(key))).as(key).isEqualTo(values(english.getProperty(key)));
            assertThat(Normalizer.isNormalized(vietnamese.getProperty(key), Normalizer.Form.NFC))
                    .as(key)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_vi.properties"})
    void everySentenceCanBeFormatted(String file) throws IOException {
        Properties sentences = read(file);
        for (String key : sentences.stringPropertyNames()) {
            String sentence = sentences.getProperty(key);
            String told = new MessageFormat(sentence, Locale.ROOT).format(new Object[] {2, 3, 4, 5, 6});
            assertThat(told).as(key).doesNotContain("{", "}");
            assertThat(sentence.replace("''", ""))
                    .as(key + " needs double apostrophes")
                    .doesNotContain("'");
        }
    }

    @Test
    void everyConstantHasItsSentence() throws IOException {
        Set<String> known = read("messages.properties").stringPropertyNames();
        assertThat(known).containsAll(keys("state.", FileState.values()));
        assertThat(known).containsAll(keys("note.", Note.Code.values()));
        assertThat(known).containsAll(keys("query.", BadQueryException.Code.values()));
        assertThat(known).containsAll(keys("status.", CitingRow.Status.values()));
        assertThat(known).containsAll(keys("unreadable.", UnreadableFileException.Reason.values()));
        assertThat(known).containsAll(keys("role.", Citation.Role.values()));
        assertThat(known).containsAll(keys("level.", Level.values()));
        assertThat(known).containsAll(keys("word.", Level.values()));
        assertThat(known).containsAll(keys("word.", Citation.Role.values()));
        assertThat(known).containsAll(keys("word.", OrgUnit.Role.values()));
        assertThat(known).containsAll(keys("word.", Deadline.Kind.values()));
        assertThat(known).containsAll(keys("word.", WarningCode.values()));
        assertThat(known).containsAll(keys("period.", CalendarPeriod.Unit.values()));
        Set<String> mends = Stream.of(FileState.values())
                .filter(FileStates::hasMend)
                .map(state -> "mend." + FileStates.code(state))
                .collect(Collectors.toSet());
        assertThat(known).containsAll(mends);
        Set<String> failures = Stream.of(FileState.values())
                .filter(FileStates::isFailure)
                .map(state -> "unreadable." + FileStates.code(state))
                .collect(Collectors.toSet());
        assertThat(known).containsAll(failures);
    }

    private static Set<String> keys(String prefix, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant ->
                        prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    private static Set<String> values(String sentence) {
        Set<String> values = new TreeSet<>();
        VALUE.matcher(sentence).results().forEach(match -> values.add(match.group(1)));
        return values;
    }

    private static Properties read(String file) throws IOException {
        Properties sentences = new Properties();
        try (Reader in = new InputStreamReader(PlanLens.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            sentences.load(in);
        }
        return sentences;
    }
}
