package vn.planlens.compare;

/**
 * A run of words that stayed, went or came.
 *
 * @param kind what happened
 * @param text the words with their punctuation and blanks: of the later text where they stayed or came, of the earlier
 *     one where they went
 */
public record WordChange(Kind kind, String text) {

    /** What happened to the words. */
    public enum Kind {
        /** The same in both, whatever case, tone placement and line ends. */
        STAYED,
        WENT,
        CAME
    }
}
