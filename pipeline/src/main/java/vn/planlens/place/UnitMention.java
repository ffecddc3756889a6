package vn.planlens.place;

import java.util.List;
import vn.planlens.model.Level;
import vn.planlens.model.Span;

/**
 * A unit named with its kind in a text.
 *
 * @param kind e.g. {@code phường}
 * @param name as written, or null where the kind stands alone
 * @param known the units of both eras it can mean; empty where the lists know none
 * @param span kind and name
 */
public record UnitMention(String kind, String name, List<AdministrativeUnit> known, Span span) {

    public UnitMention {
        known = List.copyOf(known);
    }

    /**
     * The same mention in a document of an era and year: without the units of the other era and without those that the
     * lists know not to have been there in the year, if others are left.
     *
     * @param era or null where it is unknown
     * @param year or null where it is unknown
     */
    public UnitMention of(Era era, Integer year) {
        List<AdministrativeUnit> ofEra =
                known.stream().filter(unit -> era == null || unit.era() == era).toList();
        List<AdministrativeUnit> there = ofEra.stream()
                .filter(unit -> year == null || !unit.listed().excludes(year))
                .toList();
        return new UnitMention(kind, name, there.isEmpty() ? ofEra : there, span);
    }

    /** The tier of its kind; null for a city that the lists do not know, which can be of two. */
    public Level level() {
        Level level = UnitKinds.levelOf(kind);
        return level != null || known.isEmpty() ? level : known.get(0).level();
    }
}
