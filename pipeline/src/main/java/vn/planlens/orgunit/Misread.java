package vn.planlens.orgunit;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.planlens.model.Folding;
import vn.planlens.rules.Gazetteer;

/**
 * Long names that are known even where a scan lost or changed their marks: "Văn hoá - Xã hôi".
 *
 * @param <V> what a name stands for
 */
final class Misread<V> {

    /** Shorter names without their marks are other words too often. */
    private static final int FEWEST_SYLLABLES = 3;

    /** All names as the table spells them. */
    final Gazetteer<V> spelled;

    /** The long ones without marks. */
    final Gazetteer<V> bare;

    Misread(Map<String, V> words) {
        Gazetteer.Builder<V> all = Gazetteer.builder();
        Gazetteer.Builder<V> markless = Gazetteer.builder();
        Set<String> seen = new HashSet<>();
        words.forEach((word, meaning) -> {
            all.add(word, meaning);
            String letters = Folding.bare(word);
            if (word.split("[\\s-]+").length >= FEWEST_SYLLABLES && seen.add(letters)) {
                markless.add(letters, meaning);
            }
        });
        this.spelled = all.build();
        this.bare = markless.build();
    }

    /** The longest name at the offset as the table spells it, or null. */
    Gazetteer.Hit<V> spelledAt(String folded, int at, int end) {
        return spelled.longestAt(folded, at, end);
    }

    /**
     * The longest name at the offset, or null.
     *
     * @param bare the folded text without marks
     */
    Gazetteer.Hit<V> longestAt(String folded, String bare, int at, int end) {
        Gazetteer.Hit<V> hit = spelled.longestAt(folded, at, end);
        Gazetteer.Hit<V> misread = this.bare.longestAt(bare, at, end);
        return hit == null
                        || misread != null && misread.span().end() > hit.span().end()
                ? misread
                : hit;
    }
}
