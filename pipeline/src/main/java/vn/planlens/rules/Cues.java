package vn.planlens.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.planlens.model.Folding;

/**
 * Tells which of many rules can begin at a place, by the words that their expressions begin with: the literal
 * pre-filter before any pattern. A cue is a beginning, so "tháng" also stands before "tháng 6"; {@code #} in a cue
 * stands for a digit, a blank for any run of white space.
 *
 * @param <V> the rules
 */
public final class Cues<V> {

    private static final char DIGIT = '#';

    private final Trie trie;
    private final List<List<V>> begun;

    private Cues(Trie trie, List<List<V>> begun) {
        this.trie = trie;
        this.begun = begun;
    }

    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /** The rules that can begin at the offset, in the order in which they were added; empty inside a word. */
    public List<V> at(String folded, int start) {
        if (!Gazetteer.startsWord(folded, start)) {
            return List.of();
        }
        List<V> rules = List.of();
        int state = Trie.ROOT;
        int at = start;
        while (at < folded.length()) {
            char sign = folded.charAt(at);
            boolean blank = Trie.isBlank(sign);
            int next = trie.next(state, blank ? ' ' : sign);
            if (next == Trie.NONE && sign >= '0' && sign <= '9') {
                next = trie.next(state, DIGIT);
            }
            if (next == Trie.NONE) {
                break;
            }
            state = next;
            at++;
            while (blank && at < folded.length() && Trie.isBlank(folded.charAt(at))) {
                at++;
            }
            if (begun.get(state) != null) {
                rules = begun.get(state);
            }
        }
        return rules;
    }

    /** Collects the cues of rules. */
    public static final class Builder<V> {

        private final Map<String, List<V>> cues = new TreeMap<>();
        private final List<V> order = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a cue of a rule; it is folded and its white space collapsed.
         *
         * @throws IllegalArgumentException where it is empty or holds a digit
         */
        public Builder<V> add(String cue, V rule) {
            String folded = Folding.fold(cue).strip().replaceAll("\\s+", " ");
            if (folded.isEmpty() || folded.chars().anyMatch(Character::isDigit)) {
                throw new IllegalArgumentException("no cue: \"" + cue + "\"");
            }
            cues.computeIfAbsent(folded, key -> new ArrayList<>()).add(rule);
            if (!order.contains(rule)) {
                order.add(rule);
            }
            return this;
        }

        public Cues<V> build() {
            Trie.Builder trie = new Trie.Builder();
            cues.keySet().forEach(trie::add);
            List<List<V>> begun = new ArrayList<>();
            for (int state = 0; state < trie.states(); state++) {
                begun.add(null);
            }
            // A text that goes on to a longer cue has begun each shorter one as well.
            cues.forEach((cue, rules) -> begun.set(
                    trie.add(cue),
                    order.stream()
                            .filter(rule -> cues.entrySet().stream()
                                    .anyMatch(e -> begins(cue, e.getKey())
                                            && e.getValue().contains(rule)))
                            .toList()));
            return new Cues<>(trie.build(), begun);
        }

        private static boolean begins(String cue, String shorter) {
            return cue.startsWith(shorter);
        }
    }
}
