package vn.planlens.citation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

    private static final List<String> OF_PROVINCE =
            List.of("ubnd tỉnh", "ủy ban nhân dân tỉnh", "đảng bộ tỉnh", "tỉnh ủy", "hđnd tỉnh");

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

    InPlan in(PlanText plan) {
        return new InPlan(plan);
    }

    private boolean isCentral(String name, LocalDate day) {
        LocalDate since = centralCities.get(Folding.bare(name));
        return since != null && (day == null || !day.isBefore(since));
    }

    /** As seen from one plan; confined to one extraction. */
    final class InPlan {

        private final PlanText plan;
        private final Header.Issuer own;
        private Boolean inProvince;

        private InPlan(PlanText plan) {
            this.plan = plan;
            this.own = plan.header().issuer();
        }

        /** The tier that the mention itself tells, or null. */
        Level of(MentionDraft draft) {
            PartialDate date = draft.date() == null ? null : draft.date().date();
            Level level = draft.issuer() == null ? null : ofIssuer(draft.issuer(), date);
            return level != null ? level : ofSymbol(draft.symbol(), date);
        }

        private Level ofIssuer(Issuer issuer, PartialDate date) {
            if (issuer.level() != null) {
                return issuer.level();
            }
            if (issuer.city()) {
                return ofCity(issuer.place(), date);
            }
            String row = issuer.rule().row();
            if (row.equals("dang-uy") && own.level() == Level.COMMUNE) {
                return Level.COMMUNE;
            }
            return row.equals("phong") ? ofDivision(date) : null;
        }

        /** A division (phòng) is of the district until June 2025, of the commune since. */
        private Level ofDivision(PartialDate date) {
            LocalDate day = date == null ? dayOfPlan() : date.last();
            if (day == null) {
                return null;
            }
            return day.isBefore(TWO_TIERS) ? Level.DISTRICT : Level.COMMUNE;
        }

        private LocalDate dayOfPlan() {
            PartialDate issued = plan.header().issued();
            Integer year = plan.header().year();
            return issued != null ? issued.last() : year == null ? null : LocalDate.of(year, 1, 1);
        }

        private Level ofSymbol(NumberSymbol symbol, PartialDate date) {
            if (symbol.bodyCodes().isEmpty()) {
                return null;
            }
            String code = symbol.bodyCodes().get(0);
            Level level = bodies.levelOf(code, symbol.party());
            // "TU" is a province's committee or a city's; since July 2025 only provinces have one.
            boolean province = code.equals("TU") && isSinceTwoTiers(date);
            return province ? Level.PROVINCE : level;
        }

        private static boolean isSinceTwoTiers(PartialDate date) {
            return date != null && !date.first().isBefore(TWO_TIERS);
        }

        /** @param name of the city, or null where the plan calls it just that */
        private Level ofCity(String name, PartialDate date) {
            LocalDate day = date != null ? date.last() : dayOfPlan();
            String city = name != null ? name : own.province();
            if (name == null && isSinceTwoTiers(date)) {
                return Level.PROVINCE;
            }
            if (city != null) {
                return isCentral(city, day) ? Level.PROVINCE : Level.DISTRICT;
            }
            return own.district() != null || isInProvince() ? Level.DISTRICT : null;
        }

        /** A plan that speaks of its province's bodies lies in one, and its city is of the district tier. */
        private boolean isInProvince() {
            if (inProvince == null) {
                inProvince = OF_PROVINCE.stream().anyMatch(plan.folded()::contains);
            }
            return inProvince;
        }
    }
}
