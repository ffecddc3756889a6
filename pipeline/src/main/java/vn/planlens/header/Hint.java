package vn.planlens.header;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.planlens.model.Span;
import vn.planlens.place.AdministrativeUnit;
import vn.planlens.place.AdministrativeUnits;
import vn.planlens.place.UnitMention;

/**
 * What somebody other than the document says of its issuer; every part is null where nothing is said.
 *
 * @param kind of the ward, e.g. {@code phường}
 * @param ward proper name
 * @param district proper name, with or without its kind
 * @param province proper name, with or without its kind
 * @param year the plan is for
 */
public record Hint(String kind, String ward, String district, String province, Integer year) {

    private static final Span NOWHERE = new Span(0, 0);

    /** Says nothing. */
    public static final Hint NONE = new Hint(null, null, null, null, null);

    /** This hint, and where it says nothing what the other one says; a ward comes with its kind. */
    public Hint orElse(Hint other) {
        return new Hint(
                ward != null ? kind : other.kind,
                ward != null ? ward : other.ward,
                district != null ? district : other.district,
                province != null ? province : other.province,
                year != null ? year : other.year);
    }

    /** The ward hinted at. */
    Optional<UnitMention> unit(AdministrativeUnits units) {
        if (ward == null) {
            return Optional.empty();
        }
        List<AdministrativeUnit> known = units.named(kind, ward);
        String named = kind != null ? kind : known.isEmpty() ? "" : known.get(0).kind();
        List<AdministrativeUnit> ofKind =
                known.stream().filter(unit -> unit.kind().equals(named)).toList();
        return Optional.of(new UnitMention(named, ward, ofKind, NOWHERE));
    }

    /** District and province hinted at. */
    List<UnitMention> above(AdministrativeUnits units) {
        return Stream.of(district, province)
                .filter(name -> name != null)
                .map(name -> above(name, units.find(name)))
                .toList();
    }

    private static UnitMention above(String name, List<AdministrativeUnit> known) {
        return new UnitMention(known.isEmpty() ? "" : known.get(0).kind(), name, known, NOWHERE);
    }
}
