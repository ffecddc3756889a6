package vn.planlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.planlens.model.Folding;
import vn.planlens.model.WhiteSpace;

/** Random lists of words are looked up in random texts, as each entry alone would be looked for. */
class FirstWordsTest {

    private static final List<String> PIECES =
            List.of("a", "b", "ă", "ab", "xã", "hội", " ", "  ", "\n", "-", "(", ".", ",", "&", "5", "12", "/");

    private final Random random = new Random(1);

    @Test
    void theLongestEntryIsFoundWhateverSignsItIsMadeOf() {
        for (int round = 0; round < 300; round++) {
            TreeMap<String, String> entries = entries();
            Gazetteer<String> words = gazetteer(entries);
            for (int i = 0; i < 30; i++) {
                String text = Folding.fold(joined(14));
                int start = random.nextInt(text.length());
                int end = start + random.nextInt(text.length() - start + 1);
                Gazetteer.Hit<String> hit = words.longestAt(text, start, end);
                assertThat(hit == null ? 0 : hit.span().end())
                        .as("%s in \"%s\" from %d to %d", entries.keySet(), text, start, end)
                        .isEqualTo(longest(entries.keySet(), text, start, end));
            }
        }
    }

    @Test
    void whereAnEntryBeginsOneCanBegin() {
        int hits = 0;
        int passed = 0;
        for (int round = 0; round < 300; round++) {
            Gazetteer<String> some = gazetteer(entries());
            Gazetteer<String> others = gazetteer(entries());
            FirstWords first = new FirstWords(Stream.of(some, others));
            String text = Folding.fold(joined(60));
            for (int at = 0; at <= text.length(); at++) {
                int end = at + random.nextInt(text.length() - at + 1);
                boolean found = some.longestAt(text, at, end) != null || others.longestAt(text, at, end) != null;
                boolean can = first.canBegin(text, at, end);
                assertThat(!found || can)
                        .as("\"%s\" from %d to %d", text, at, end)
                        .isTrue();
                hits += found ? 1 : 0;
                passed += can ? 0 : 1;
            }
        }
        assertThat(hits).isPositive();
        assertThat(passed).as("places passed over").isGreaterThan(hits);
    }

    /** Reads each entry sign by sign, a blank of it as any run of white space. */
    private static int longest(Iterable<String> entries, String text, int start, int end) {
        int longest = 0;
        for (String entry : entries) {
            int at = start;
            for (int i = 0; i < entry.length() && at >= 0; i++) {
                if (at < end && entry.charAt(i) == ' ' && WhiteSpace.isWhite(text.charAt(at))) {
                    while (at < end && WhiteSpace.isWhite(text.charAt(at))) {
                        at++;
                    }
                } else {
                    at = at < end && text.charAt(at) == entry.charAt(i) ? at + 1 : -1;
                }
            }
            if (at > longest && Gazetteer.endsWord(text, at)) {
                longest = at;
            }
        }
        return longest;
    }

    private static Gazetteer<String> gazetteer(TreeMap<String, String> entries) {
        Gazetteer.Builder<String> builder = Gazetteer.builder();
        entries.forEach(builder::add);
        return builder.build();
    }

    private TreeMap<String, String> entries() {
        TreeMap<String, String> entries = new TreeMap<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            String entry = WhiteSpace.collapsed(Folding.fold(joined(5)).strip());
            if (!entry.isEmpty()) {
                entries.put(entry, entry);
            }
        }
        return entries;
    }

    private String joined(int most) {
        List<String> pieces = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            pieces.add(PIECES.get(random.nextInt(PIECES.size())));
        }
        return String.join("", pieces);
    }
}
