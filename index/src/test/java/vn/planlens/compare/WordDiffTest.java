package vn.planlens.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    private static String shown(List<WordChange> changes) {
        return changes.stream()
                .map(change -> switch (change.kind()) {
                    case STAYED -> change.text();
                    case WENT -> "[-" + change.text() + "-]";
                    case CAME -> "[+" + change.text() + "+]";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "Niêm yết thủ tục mới   | Niêm yết thủ tục mới     | Niêm yết thủ tục mới",
                "Hoà giải ở cơ sở       | HÒA GIẢI ở cơ sở         | HÒA GIẢI ở cơ sở",
                "Phát 02 bài/tháng      | Phát 04 bài/tháng        | Phát [-02 -][+04 +]bài/tháng",
                "Họp thôn               | Họp thôn, xóm            | Họp thôn, [+xóm+]",
                "Gửi Sở Nội vụ          | Gửi Nội vụ               | Gửi [-Sở -]Nội vụ",
                "a b c d                | x b y d                  | [-a -][+x +]b [-c -][+y +]d",
            })
    void tellsWords(String before, String after, String changes) {
        assertThat(shown(WordDiff.of(before, after))).isEqualTo(changes);
    }

    @Test
    void reWrappingIsNoDifference() {
        List<WordChange> changes = WordDiff.of("Rà soát thủ\ntục  hành\n chính", "Rà soát thủ tục hành chính");
        assertThat(changes).containsExactly(new WordChange(WordChange.Kind.STAYED, "Rà soát thủ tục hành chính"));
    }

    @Test
    void emptyTextsAreNoTrouble() {
        assertThat(WordDiff.of("", "")).isEmpty();
        assertThat(shown(WordDiff.of("", "mới"))).isEqualTo("[+mới+]");
        assertThat(shown(WordDiff.of("cũ", ""))).isEqualTo("[-cũ-]");
    }

    @Test
    void bothTextsCanBeReadFromTheChanges() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            String before = words(random);
            String after = words(random);
            List<WordChange> changes = WordDiff.of(before, after);
            assertThat(text(changes, WordChange.Kind.CAME)).isEqualTo(after);
            // What stayed is shown as the later text has it, so that only words can be compared.
            assertThat(text(changes, WordChange.Kind.WENT).replace(" ", "")).isEqualTo(before.replace(" ", ""));
        }
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("đầu");
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            words.append(' ').append((char) ('a' + random.nextInt(6)));
        }
        return words.toString();
    }

    private static String text(List<WordChange> changes, WordChange.Kind side) {
        return changes.stream()
                .filter(change -> change.kind() == WordChange.Kind.STAYED || change.kind() == side)
                .map(WordChange::text)
                .collect(Collectors.joining());
    }

    @Test
    void longStrangeTextsAreOneChange() {
        String before = "một hai ba ".repeat(20_000);
        String after = "bốn năm sáu ".repeat(20_000);
        assertThat(WordDiff.of(before, after)).hasSize(2);
    }
}
