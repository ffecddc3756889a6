package vn.planlens.cli.report;

import java.util.List;
import java.util.Locale;
import vn.planlens.cli.console.Names;
import vn.planlens.index.WardLinks;
import vn.planlens.model.Folding;
import vn.planlens.model.Header;
import vn.planlens.place.AdministrativeUnit;
import vn.planlens.place.AdministrativeUnits;
import vn.planlens.place.Era;

/** Which plans are of one ward although July 2025 renamed, merged and ended wards. */
public final class WardHistory {

    private final AdministrativeUnits units = new AdministrativeUnits();
    private final WardLinks links = new WardLinks(units);

    /** The same for plans of a ward and of its predecessor of the same name. */
    public String ward(Header header) {
        AdministrativeUnit unit = links.unit(header);
        AdministrativeUnit today = unit == null ? null : links.today(unit);
        return today == null ? own(header) : key(today);
    }

    /** The same for plans of a ward and of all wards that went into it as a whole. */
    public String line(Header header) {
        AdministrativeUnit unit = links.unit(header);
        if (unit == null || links.today(unit) != null) {
            return ward(header);
        }
        List<AdministrativeUnit> successors = units.successors(unit);
        return successors.size() == 1 ? key(successors.get(0)) : own(header);
    }

    /** Whether there was a ward of this name in the year; true where the lists leave doubt. */
    public boolean existed(Header header, int year) {
        AdministrativeUnit unit = links.unit(header);
        int turn = Era.TURN.getYear();
        if (unit == null || year == turn) {
            return true;
        }
        if (unit.era() == Era.THREE_TIERS) {
            return year < turn || links.today(unit) != null;
        }
        return year > turn
                || units.predecessors(unit).stream()
                        .anyMatch(before -> Folding.fold(before.name()).equals(Folding.fold(unit.name())));
    }

    private static String key(AdministrativeUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT) + "\n" + unit.province().name();
    }

    private static String own(Header header) {
        Header.Issuer issuer = header.issuer();
        return Names.ward(issuer.kind(), issuer.ward()) + "\n" + issuer.district() + "\n" + issuer.province();
    }
}
