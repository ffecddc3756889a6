package vn.planlens.index;

import java.util.List;

/**
 * Something the user should know about how a question was understood.
 *
 * @param code what
 * @param subject the word or value that it is about
 * @param values what was put in or taken for it
 */
public record Note(Code code, String subject, List<String> values) {

    public Note {
        values = List.copyOf(values);
    }

    /** The closed list of notes. */
    public enum Code {
        /** The ward asked for takes in those that were merged into it or renamed. */
        PREDECESSORS_INCLUDED,
        /** The ward asked for is now part of, or called, another; that one is taken in too. */
        SUCCESSORS_INCLUDED,
        /** Several wards have the name asked for; all are taken. */
        SEVERAL_WARDS,
        /** A value that the index does not hold; the nearest known ones. */
        NO_SUCH_VALUE,
        /** The number given fits several documents; all are taken. */
        SEVERAL_DOCUMENTS
    }
}
