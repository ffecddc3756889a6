package vn.planlens.index;

import vn.planlens.model.Span;

/**
 * Something found in a plan and where it stands, as hits mark it.
 *
 * @param kind field of the query language that asks for it
 * @param value the term that the index holds for it; of a deadline its kind, last day and periods, parted by blanks
 * @param span in the plan's text
 */
record Finding(Kind kind, String value, Span span) {

    /** Kinds of findings, in the order in which they are stored. */
    enum Kind {
        CITES,
        UNIT,
        CHANNEL,
        DUE
    }
}
