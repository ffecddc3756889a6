package vn.planlens.index;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.index.text.Names;
import vn.planlens.model.Header;
import vn.planlens.model.Level;
import vn.planlens.place.AdministrativeUnit;
import vn.planlens.place.AdministrativeUnits;
import vn.planlens.place.Era;

/** What became of a ward in July 2025, or of which wards it was made, as far as the lists leave no doubt. */
public final class WardLinks {

    private final AdministrativeUnits units;

    public WardLinks(AdministrativeUnits units) {
        this.units = units;
    }

    /** The issuing ward in the lists, or null where it is none of them or can be several. */
    public AdministrativeUnit unit(Header header) {
        Header.Issuer issuer = header.issuer();
        if (issuer.ward() == null) {
            return null;
        }
        Era era = era(header);
        List<AdministrativeUnit> found = new ArrayList<>();
        for (AdministrativeUnit unit : units.named(issuer.kind(), issuer.ward())) {
            if (unit.level() == Level.COMMUNE
                    && (era == null || unit.era() == era)
                    && agrees(issuer.province(), unit.province())
                    && agrees(issuer.district(), unit.district())) {
                found.add(unit);
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    private static boolean agrees(String name, AdministrativeUnit unit) {
        return name == null || unit != null && Names.compared(unit.name()).equals(Names.compared(name));
    }

    /** The era of the issuing ward, or null where the document does not tell. */
    private static Era era(Header header) {
        if (header.issuer().district() != null) {
            return Era.THREE_TIERS;
        }
        if (header.issued() != null && Era.of(header.issued()) != null) {
            return Era.of(header.issued());
        }
        int turn = Era.TURN.getYear();
        if (header.year() == null || header.year() == turn) {
            return null;
        }
        return header.year() < turn ? Era.THREE_TIERS : Era.TWO_TIERS;
    }

    /** The terms of {@link Fields#LINKED_WARD}. */
    List<String> terms(AdministrativeUnit unit) {
        List<String> terms = new ArrayList<>();
        String own = unit.kind() + " " + unit.name();
        for (AdministrativeUnit after : units.successors(unit)) {
            terms.add(term(after, "into", own));
        }
        for (AdministrativeUnit before : units.predecessors(unit)) {
            terms.add(term(before, "from", own));
        }
        return terms;
    }

    private static String term(AdministrativeUnit other, String direction, String own) {
        return Fields.join(
                Names.compared(other.name()), other.name(), other.province().name(), direction, own);
    }

    /** Today's unit that goes on under the ward's name, the ward itself where it is of today, or null. */
    public AdministrativeUnit today(AdministrativeUnit unit) {
        if (unit.era() == Era.TWO_TIERS) {
            return unit;
        }
        return units.successors(unit).stream()
                .filter(after -> Names.compared(after.name()).equals(Names.compared(unit.name())))
                .findFirst()
                .orElse(null);
    }
}
