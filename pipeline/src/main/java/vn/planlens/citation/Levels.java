package vn.planlens.citation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.planlens.model.Folding;
import vn.planlens.model.Header;
import vn.planlens.model.Level;
import vn.planlens.model.PartialDate;
import vn.planlens.model.PlanText;
import vn.planlens.rules.RuleTable;

/** Tells the tier of an issuing body as seen from one plan. */
final class Levels {

    /** Since this day there is no district tier. */
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    private final IssuingBodies bodies;
    private final Map<String, LocalDate> centralCities;

    Levels(IssuingBodies bodies) {
        this.bodies = bodies;
        Map<String, LocalDate> cities = new HashMap<>();
        for (RuleTable.Row row : cityTable().rows()) {
            row.list("names").forEach(name -> cities.put(Folding.bare(name), LocalDate.parse(row.get("since"))));
        }
        centralCities = Map.copyOf(cities);
    }

    static RuleTable cityTable() {
        return RuleTable.read(Levels.class, "central-cities.tsv", "id", "names", "since", "example", "source");
    }

    /** The tier that the mention itself tells, or null. */
    Level of(Draft draft, PlanText plan) {
        PartialDate date = draft.date() == null ? null : draft.date().date();
        Level level = draft.issuer() == null ? null : ofIssuer(draft.issuer(), date, plan);
        return level != null ? level : ofSymbol(draft.symbol(), date);
    }

    private Level ofIssuer(Issuer issuer, PartialDate date, PlanText plan) {
        if (issuer.level() != null) {
            return issuer.level();
        }
        if (issuer.city()) {
            return ofCity(issuer.place(), date, plan);
        }
        String row = issuer.rule().row();
        Level own = plan.header().issuer().level();
        if (row.equals("dang-uy") && own == Level.COMMUNE) {
            return Level.COMMUNE;
        }
        return row.equals("phong") ? ofDivision(date, plan) : null;
    }

    /** A division (phòng) is of the district until June 2025, of the commune since. */
    private static Level ofDivision(PartialDate date, PlanText plan) {
        LocalDate day = date == null ? yearOf(plan) : date.last();
        if (day == null) {
            return null;
        }
        return day.isBefore(TWO_TIERS) ? Level.DISTRICT : Level.COMMUNE;
    }

    private static LocalDate yearOf(PlanText plan) {
        PartialDate issued = plan.header().issued();
        Integer year = plan.header().year();
        return issued != null ? issued.last() : year == null ? null : LocalDate.of(year, 1, 1);
    }

    private Level ofSymbol(NumberSymbol symbol, PartialDate date) {
        for (String code : symbol.bodyCodes()) {
            Level level = bodies.levelOf(code, symbol.party());
            if (level != null) {
                return level;
            }
            // "TU" is a province's committee or a city's; since July 2025 only provinces have one.
            boolean since = date != null && !date.first().isBefore(TWO_TIERS);
            return code.equals("TU") && since ? Level.PROVINCE : null;
        }
        return null;
    }

    /** @param name of the city, or null where the plan calls it just that */
    private Level ofCity(String name, PartialDate date, PlanText plan) {
        LocalDate day = date != null ? date.last() : yearOf(plan);
        if (day != null && !day.isBefore(TWO_TIERS)) {
            return Level.PROVINCE;
        }
        if (name != null) {
            return isCentral(name, day) ? Level.PROVINCE : Level.DISTRICT;
        }
        Header.Issuer own = plan.header().issuer();
        if (own.province() != null) {
            return isCentral(own.province(), day) ? Level.PROVINCE : Level.DISTRICT;
        }
        return own.district() != null || speaksOfProvince(plan) ? Level.DISTRICT : cityNamed(plan, day);
    }

    boolean isCentral(String name, LocalDate day) {
        LocalDate since = centralCities.get(Folding.bare(name).replaceAll("\\s+", " "));
        return since != null && (day == null || !day.isBefore(since));
    }

    /** A plan that speaks of its province's bodies lies in one. */
    private static boolean speaksOfProvince(PlanText plan) {
        String folded = plan.folded();
        return folded.contains("ubnd tỉnh")
                || folded.contains("ủy ban nhân dân tỉnh")
                || folded.contains("đảng bộ tỉnh")
                || folded.contains("tỉnh ủy")
                || folded.contains("hđnd tỉnh");
    }

    /** The tier of the first city that the plan names, or null. */
    private Level cityNamed(PlanText plan, LocalDate day) {
        String bare = Folding.bare(plan.text());
        for (Map.Entry<String, LocalDate> city : centralCities.entrySet()) {
            if (bare.contains("thanh pho " + city.getKey()) && isCentral(city.getKey(), day)) {
                return Level.PROVINCE;
            }
        }
        return null;
    }
}
