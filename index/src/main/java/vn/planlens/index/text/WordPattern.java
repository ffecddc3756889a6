package vn.planlens.index.text;

/**
 * A word, or a pattern for words.
 *
 * @param text in the form of {@link Words#form}; a pattern with {@code *} and {@code ?}
 * @param kind how it is matched
 * @param edits of a {@link Kind#FUZZY}: letters that may differ, 1 or 2
 */
public record WordPattern(String text, Kind kind, int edits) {

    /** How a word is matched. */
    public enum Kind {
        PLAIN,
        WILDCARD,
        FUZZY
    }

    public static WordPattern plain(String text) {
        return new WordPattern(text, Kind.PLAIN, 0);
    }
}
