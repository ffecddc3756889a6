package vn.planlens.index.query;

import java.util.List;

/** A query that cannot be understood: where it goes wrong, why, and how to mend it. */
public final class BadQueryException extends Exception {

    private static final long serialVersionUID = 1;

    /** Why, as a closed list; {@code subject} is the part of the query concerned. */
    public enum Code {
        /** A quotation mark or parenthesis is opened and not closed. */
        NOT_CLOSED,
        /** A closing parenthesis without an opening one. */
        NOT_OPENED,
        /** An operator without something to its left or right. */
        NOTHING_TO_JOIN,
        /** A field name, or an option, without a value. */
        NO_VALUE,
        /** No such field; {@code suggestions} are the nearest names. */
        UNKNOWN_FIELD,
        /** The field has no such value; {@code suggestions} are the nearest. */
        UNKNOWN_VALUE,
        /** Not a year, date, range or number where one must stand. */
        BAD_VALUE,
        /** Only NOT: nothing to look for in {@link vn.planlens.index.Scope#SECTION}, say. */
        TOO_WIDE,
        /** Nothing in it that can be looked for. */
        EMPTY
    }

    private final Code code;
    private final String query;
    private final int column;
    private final int length;
    private final String subject;
    private final List<String> suggestions;
    private final String mend;

    /**
     * @param query as typed
     * @param column 1-based, in code points, where it goes wrong
     * @param length code points concerned, at least 1
     * @param subject the part concerned
     * @param suggestions nearest known names or values, best first
     * @param mend the whole query as it is probably meant, or null
     */
    public BadQueryException(
            Code code, String query, int column, int length, String subject, List<String> suggestions, String mend) {
        super(code + " at column " + column + ": " + subject);
        this.code = code;
        this.query = query;
        this.column = column;
        this.length = length;
        this.subject = subject;
        this.suggestions = List.copyOf(suggestions);
        this.mend = mend;
    }

    public Code code() {
        return code;
    }

    /** The query, or the option's value, as typed. */
    public String query() {
        return query;
    }

    public int column() {
        return column;
    }

    public int length() {
        return length;
    }

    public String subject() {
        return subject;
    }

    public List<String> suggestions() {
        return suggestions;
    }

    /** The whole query as it is probably meant, or null. */
    public String mend() {
        return mend;
    }
}
