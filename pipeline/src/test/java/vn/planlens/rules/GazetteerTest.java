package vn.planlens.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.planlens.model.Span;

class GazetteerTest {

    private static final Gazetteer<String> WORDS = Gazetteer.<String>builder()
            .add("xã", "xã")
            .add("xã hội", "xã hội")
            .add("hội nghị", "hội nghị")
            .add("tt.", "tt.")
            .add("(xã", "(xã")
            .add("5", "5")
            .build();

    @Test
    void marksOfWordsHideNoEntry() {
        Random random = new Random(1);
        List<String> pieces = List.of("xã", "hội", "nghị", " ", "  ", "\n", "(", ".", "tt", "5", "h", "ộ");
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            String folded = text.toString();
            int start = random.nextInt(folded.length());
            Span range = new Span(start, start + random.nextInt(folded.length() - start + 1));
            assertThat(WORDS.find(folded, range)).as(folded + range).isEqualTo(looked(folded, range));
        }
    }

    /** Looks at every place. */
    private static List<Gazetteer.Hit<String>> looked(String folded, Span range) {
        List<Gazetteer.Hit<String>> hits = new ArrayList<>();
        for (int at = range.start(); at < range.end(); at++) {
            Gazetteer.Hit<String> hit =
                    Gazetteer.startsWord(folded, at) ? WORDS.longestAt(folded, at, range.end()) : null;
            if (hit != null) {
                hits.add(hit);
                at = hit.span().end() - 1;
            }
        }
        return hits;
    }
}
