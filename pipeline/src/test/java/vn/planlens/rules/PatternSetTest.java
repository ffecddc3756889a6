package vn.planlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.planlens.model.RuleId;
import vn.planlens.model.Words;

class PatternSetTest {

    /** {large} is large enough to be read by a machine of its own. */
    private static final Map<String, String> SLOT_TEXTS = Map.of(
            "small",
            "a|ab",
            "other",
            "(?:" + "(?:1{30}1{30}1{30}1{30})|" + "a|ba?)",
            "large",
            "(?:" + "(?:c{30}c{30}c{30}c{30})|".repeat(2) + "a|ab|abb|a/|{small}12?)");

    private static final List<String> EXPRESSIONS = List.of(
            "a",
            "ab?",
            "a{2,3}",
            "a+b*",
            "(?:ab|b a)+",
            "[a-c]{2}",
            "[^a]b",
            "a(?:b|ba)?c?",
            "{day}/{month}",
            ".\\d?",
            "b\\s*a",
            "",
            "(?:a|ab)(?:c|bcd)",
            "c{2}",
            "a{1,}b",
            "{small}b",
            "{large}",
            "b{large}",
            "{large}b",
            "{large}{large2}",
            "(?:{large}|b)+",
            "b?{large}? ?{small}");

    private static final String SIGNS = "aaabbbc 12/\n-";
    private static final int ROUNDS = 20_000;
    private static final long SEED = 20260105;

    private final Slots slots = new Slots(SLOT_TEXTS);
    private final List<LongestPattern> rules = IntStream.range(0, EXPRESSIONS.size())
            .mapToObj(i -> new LongestPattern(new RuleId("test", "r" + i), EXPRESSIONS.get(i), slots))
            .toList();
    private final List<Pattern> peers = EXPRESSIONS.stream()
            .map(expression -> Pattern.compile(expanded(expression), Pattern.LONGEST_MATCH))
            .toList();

    private static String expanded(String expression) {
        String expanded = expression.replace(" ", "(?:\\s+)");
        for (String slot : List.of("large", "other", "small")) {
            expanded = expanded.replaceAll("\\{" + slot + "\\d?\\}", "(?:" + SLOT_TEXTS.get(slot) + ")");
        }
        return expanded.replace("{day}", "(?:0?[1-9]|[12][0-9]|3[01])").replace("{month}", "(?:0?[1-9]|1[0-2])");
    }

    @Test
    void eachPatternEndsWhereItEndsAloneAndWhereRe2Ends() {
        PatternSet set = new PatternSet(rules);
        Random random = new Random(SEED);
        int[] ends = new int[set.size()];
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            int start = random.nextInt(text.length() + 1);
            boolean found = set.ends(Words.of(text), start, text.length(), ends);
            for (int i = 0; i < rules.size(); i++) {
                Object[] where = {SEED, EXPRESSIONS.get(i), start, text};
                LongestPattern.Match alone = rules.get(i).at(text, start, text.length());
                int end = alone == null ? 0 : alone.span().end();
                assertThat(found ? ends[i] : 0)
                        .as("seed %d, /%s/ at %d in \"%s\"", where)
                        .isEqualTo(end);
                assertThat(end)
                        .as("seed %d, /%s/ at %d in \"%s\"", where)
                        .isEqualTo(longest(peers.get(i), text, start));
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(12), 0, SIGNS.length()).forEach(i -> text.append(SIGNS.charAt(i)));
        return text.toString();
    }

    /** The longest end at a word boundary: one limit after the other, as RE2 knows no such boundary. */
    private static int longest(Pattern pattern, String text, int start) {
        for (int limit = text.length(); limit > start && Gazetteer.startsWord(text, start); limit--) {
            Matcher matcher = pattern.matcher(text.substring(start, limit));
            if (Gazetteer.endsWord(text, limit) && matcher.matches()) {
                return limit;
            }
        }
        return 0;
    }

    @Test
    void aTextThatNeedsEndlessStatesIsReadAllTheSame() {
        LongestPattern pattern = new LongestPattern(new RuleId("test", "row"), "[ab]*a[ab]{14} ", slots);
        PatternSet set = new PatternSet(List.of(pattern));
        Random random = new Random(SEED);
        int[] ends = new int[1];
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(400, 0, 2).forEach(bit -> text.append(bit == 0 ? 'a' : 'b'));
            text.setCharAt(385, 'a');
            text.append(' ');
            assertThat(set.ends(Words.of(text.toString()), 0, text.length(), ends))
                    .isTrue();
            assertThat(ends[0]).isEqualTo(text.length());
        }
    }
}
