package vn.planlens.header;

/**
 * What is known of one file from outside its text.
 *
 * @param said by a table of hints: fills and overrules what the text says
 * @param path what folder and file names suggest: only taken where the text is silent
 */
public record Hints(Hint said, Hint path) {

    /** Nothing is known. */
    public static final Hints NONE = new Hints(Hint.NONE, Hint.NONE);
}
