package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SignTableTest {

    private static final Pattern CODE = Pattern.compile("\\{U\\+(?<code>[0-9A-F]+)}");

    @TestFactory
    Stream<DynamicTest> everyRowChangesItsExample() {
        return SignTable.TABLE.rows().stream()
                .map(row -> dynamicTest(row.file() + ":" + row.line(), () -> {
                    String[] example = row.get("example").split(" → ");
                    assertThat(example).hasSize(2);
                    assertThat(decode(example[0])).isNotEqualTo(decode(example[1]));
                    assertThat(TextNormalizer.clean(decode(example[0]))).isEqualTo(decode(example[1]));
                    assertThat(row.get("source")).isNotEmpty();
                }));
    }

    private static String decode(String example) {
        return CODE.matcher(example)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }
}
