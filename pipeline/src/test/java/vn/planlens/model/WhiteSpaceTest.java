package vn.planlens.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WhiteSpaceTest {

    @Test
    void runsOfWhiteSpaceBecomeOneBlank() {
        Random random = new Random(1);
        String signs = "ab ộ \t\n\u000b\f\r\u001c\u00a0 ";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(WhiteSpace.collapsed(text.toString()))
                    .isEqualTo(text.toString().replaceAll("[ \t\n\u000b\f\r]+", " "));
        }
    }

    @Test
    void whatStaysAsItIsIsNotCopied() {
        String text = " một  ".strip() + " hai";
        assertThat(WhiteSpace.collapsed(text)).isSameAs(text);
    }
}
