package vn.planlens.orgunit;

import java.util.List;

/**
 * What a paragraph begins with.
 *
 * @param units the units in front, maybe none
 * @param textStart where the duty's text begins
 * @param ordered whether an order ("Giao") stands in front of them
 * @param acts whether they are ordered, or a verb or a colon follows
 * @param atEnd whether nothing follows
 */
record Front(List<UnitPhrase> units, int textStart, boolean ordered, boolean acts, boolean atEnd) {

    /** Behind the units; {@code start} where there are none. */
    int unitsEnd(int start) {
        return UnitPhrase.endOf(units, start);
    }

    static Front none(int start) {
        return new Front(List.of(), start, false, false, false);
    }
}
