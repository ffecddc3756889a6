package vn.planlens.header;

import java.util.List;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Span;

/**
 * What the letterhead shows.
 *
 * @param bodies the names of bodies, each line as it stands, from the governing to the issuing one
 * @param serial the document's number and symbol, or null where there is none
 * @param place of issue, or null
 * @param issued date of issue as far as told, or null
 */
record Letterhead(List<Line> bodies, Serial serial, String place, PartialDate issued) {

    Letterhead {
        bodies = List.copyOf(bodies);
    }

    /**
     * Number and symbol.
     *
     * @param number or null where it is left blank
     * @param symbol e.g. {@code KH-UBND}
     * @param reference number and symbol together as written, or null where the number is left blank
     * @param span where they stand
     */
    record Serial(String number, String symbol, String reference, Span span) {

        Serial shift(int distance) {
            return new Serial(number, symbol, reference, span.shift(distance));
        }
    }
}
