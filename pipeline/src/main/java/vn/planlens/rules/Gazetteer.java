package vn.planlens.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.planlens.model.Folding;
import vn.planlens.model.Span;
import vn.planlens.model.WhiteSpace;
import vn.planlens.model.Words;

/**
 * A list of words and phrases that is looked up in folded text: longest match from left to right, at word boundaries
 * only. Takes time linear in the text for a given list.
 *
 * @param <V> what an entry stands for
 */
public final class Gazetteer<V> {

    private final Trie trie;
    private final List<V> values;

    /** The marks of the words with which entries begin, a bit each. */
    final long[] beginnings;

    private Gazetteer(Builder<V> builder) {
        this.trie = new Trie(List.copyOf(builder.entries.keySet()));
        this.values = List.copyOf(builder.entries.values());
        this.beginnings = builder.beginnings.clone();
    }

    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /** The entries found, in reading order and without overlap. */
    public List<Hit<V>> find(String folded) {
        return find(Words.of(folded));
    }

    /** The entries found inside a range of a text whose words nobody has marked. */
    public List<Hit<V>> find(String folded, Span range) {
        return find(Words.of(folded, range));
    }

    /** The entries found among the words. */
    public List<Hit<V>> find(Words words) {
        return find(words, words.range());
    }

    /** The entries found inside a range of the text. */
    public List<Hit<V>> find(Words words, Span range) {
        List<Hit<V>> hits = new ArrayList<>();
        int end = range.end();
        int at = words.next(range.start(), end, beginnings);
        while (at < end) {
            Hit<V> hit = read(words.text(), at, end);
            if (hit != null) {
                hits.add(hit);
            }
            at = words.next(hit == null ? at + 1 : hit.span().end(), end, beginnings);
        }
        return hits;
    }

    /** The longest entry that starts at the offset and ends at a word boundary before {@code end}, or null. */
    public Hit<V> longestAt(String folded, int start, int end) {
        return start < end ? read(folded, start, end) : null;
    }

    private Hit<V> read(String folded, int start, int end) {
        boolean word =
                start + 1 < end && Words.isWordSign(folded.charAt(start)) && Words.isWordSign(folded.charAt(start + 1));
        int state = word ? trie.behind(folded.charAt(start), folded.charAt(start + 1)) : Trie.ROOT;
        int at = word ? start + 2 : start;
        int longest = Trie.NONE;
        int longestEnd = start;
        while (state != Trie.NONE) {
            int phrase = trie.phraseAt(state);
            if (phrase != Trie.NONE && endsWord(folded, at)) {
                longest = phrase;
                longestEnd = at;
            }
            if (at == end) {
                break;
            }
            char sign = folded.charAt(at++);
            boolean blank = Trie.isBlank(sign);
            state = trie.next(state, blank ? ' ' : sign);
            // One blank of an entry stands for any run of white space in the text.
            while (blank && at < end && Trie.isBlank(folded.charAt(at))) {
                at++;
            }
        }
        return longest == Trie.NONE ? null : new Hit<>(new Span(start, longestEnd), values.get(longest));
    }

    /** Whether no letter or digit stands right before the offset, or it would be part of a longer word. */
    public static boolean startsWord(String text, int at) {
        return at == 0 || !Words.isWordSign(text.charAt(at - 1)) || !Words.isWordSign(text.charAt(at));
    }

    /** Whether no letter or digit follows at the offset, or it would be part of a longer word. */
    public static boolean endsWord(String text, int at) {
        return at == text.length() || !Words.isWordSign(text.charAt(at)) || !Words.isWordSign(text.charAt(at - 1));
    }

    /**
     * An entry found.
     *
     * @param span where in the text
     * @param value what the entry stands for
     */
    public record Hit<V>(Span span, V value) {}

    /** Collects the entries of a gazetteer. */
    public static final class Builder<V> {

        private final SortedMap<String, V> entries = new TreeMap<>();
        private final long[] beginnings = new long[Words.MARKS / Long.SIZE];

        private Builder() {}

        /**
         * Adds an entry; it is folded and its white space collapsed.
         *
         * @throws IllegalArgumentException where the entry is empty or stands for something else already
         */
        public Builder<V> add(String phrase, V value) {
            String folded = WhiteSpace.collapsed(Folding.fold(phrase).strip());
            if (folded.isEmpty()) {
                throw new IllegalArgumentException("an empty entry");
            }
            V known = entries.putIfAbsent(folded, value);
            if (known != null && !known.equals(value)) {
                throw new IllegalArgumentException("\"" + phrase + "\" stands for something else already");
            }
            int mark = Words.of(folded).markAt(0);
            beginnings[mark / Long.SIZE] |= 1L << mark;
            return this;
        }

        public Gazetteer<V> build() {
            return new Gazetteer<>(this);
        }
    }
}
