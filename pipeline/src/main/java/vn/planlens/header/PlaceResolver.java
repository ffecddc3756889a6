package vn.planlens.header;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.planlens.model.Header.Origin;
import vn.planlens.model.Level;
import vn.planlens.place.AdministrativeUnit;
import vn.planlens.place.Era;
import vn.planlens.place.UnitMention;

/**
 * Tells to which district and province the issuing unit belongs. The lists have many wards of one name, so one is taken
 * only where the units that the document names leave a single one, or where the country has a single one and the
 * document does not speak against it.
 */
final class PlaceResolver {

    private PlaceResolver() {}

    /**
     * @param own the issuing unit
     * @param era when the document was issued, or null where that is unknown
     */
    static Place resolve(UnitMention own, Era era, Context context) {
        List<AdministrativeUnit> best = own.known().stream()
                .filter(unit -> own.level() == null || unit.level() == own.level())
                .toList();
        for (List<UnitMention> mentions : List.of(context.near(), context.strong(), context.weak())) {
            best = mostSupported(best, mentions);
        }
        boolean supported = best.stream().anyMatch(unit -> support(unit, context.all()) > 0);
        boolean spokenAgainst =
                !supported && named(context.governing(), era).anyMatch(unit -> unit.level() != Level.COMMUNE);
        return best.isEmpty() || spokenAgainst ? fromText(context, era) : fromList(best, context);
    }

    /** Those candidates that the units named hold best; all of them where they hold none. */
    private static List<AdministrativeUnit> mostSupported(
            List<AdministrativeUnit> candidates, List<UnitMention> mentions) {
        int most = candidates.stream()
                .mapToInt(unit -> support(unit, mentions))
                .max()
                .orElse(0);
        return candidates.stream()
                .filter(unit -> support(unit, mentions) == most)
                .toList();
    }

    /** 2 for a named district that holds the unit, 1 for a named province. */
    private static int support(AdministrativeUnit unit, List<UnitMention> mentions) {
        int district = unit.level() == Level.COMMUNE && isNamed(unit.district(), mentions) ? 2 : 0;
        int province = unit.level() != Level.PROVINCE && isNamed(unit.province(), mentions) ? 1 : 0;
        return district + province;
    }

    private static boolean isNamed(AdministrativeUnit unit, List<UnitMention> mentions) {
        return unit != null
                && mentions.stream().anyMatch(mention -> mention.known().contains(unit));
    }

    /** Of one unit all is told; of a unit known in both eras, or of several, what they have in common. */
    private static Place fromList(List<AdministrativeUnit> best, Context context) {
        List<String> districts = names(best, AdministrativeUnit::district);
        List<String> provinces = names(best, AdministrativeUnit::province);
        long eras = best.stream().map(AdministrativeUnit::era).distinct().count();
        boolean doubtful = best.size() > eras && (districts.size() > eras || provinces.size() > eras);
        return new Place(
                districts.size() == 1 ? districts.get(0) : null,
                origin(best, AdministrativeUnit::district, context),
                provinces.size() == 1 ? provinces.get(0) : null,
                origin(best, AdministrativeUnit::province, context),
                doubtful ? best : List.of());
    }

    private static Origin origin(
            List<AdministrativeUnit> units, Function<AdministrativeUnit, AdministrativeUnit> what, Context context) {
        return units.stream().map(what).anyMatch(unit -> isNamed(unit, context.all())) ? Origin.TEXT : Origin.LIST;
    }

    /** The distinct names, a null among them as one of its own. */
    private static List<String> names(
            List<AdministrativeUnit> units, Function<AdministrativeUnit, AdministrativeUnit> what) {
        List<String> names = new ArrayList<>();
        for (AdministrativeUnit unit : units) {
            AdministrativeUnit above = what.apply(unit);
            String name = above == null ? null : above.name();
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** The lists do not have the unit there: the text alone, where it names one district or one province. */
    private static Place fromText(Context context, Era era) {
        List<AdministrativeUnit> named = named(context.governing(), era).toList();
        List<AdministrativeUnit> districts =
                named.stream().filter(unit -> unit.level() == Level.DISTRICT).toList();
        List<AdministrativeUnit> provinces =
                named.stream().filter(unit -> unit.level() == Level.PROVINCE).toList();
        List<AdministrativeUnit> holding = districts.stream()
                .filter(unit -> provinces.isEmpty() || provinces.contains(unit.province()))
                .toList();
        boolean oneDistrict = holding.size() == 1;
        List<String> provinceNames = names(oneDistrict ? holding : provinces, AdministrativeUnit::province);
        return new Place(
                oneDistrict ? holding.get(0).name() : null,
                Origin.TEXT,
                provinceNames.size() == 1 ? provinceNames.get(0) : null,
                oneDistrict && provinces.isEmpty() ? Origin.LIST : Origin.TEXT,
                List.of());
    }

    private static Stream<AdministrativeUnit> named(List<UnitMention> mentions, Era era) {
        return mentions.stream()
                .flatMap(mention -> mention.known().stream())
                .filter(unit -> era == null || unit.era() == era)
                .distinct();
    }

    /**
     * The districts and provinces that a document names.
     *
     * @param near in the letterhead
     * @param strong in the text, as bodies that govern: "UBND huyện ...", "Tỉnh ủy ..."
     * @param weak elsewhere in the text
     */
    record Context(List<UnitMention> near, List<UnitMention> strong, List<UnitMention> weak) {

        /** With units that only count where the document leaves it open. */
        Context with(List<UnitMention> weaker) {
            return new Context(
                    near, strong, Stream.concat(weak.stream(), weaker.stream()).toList());
        }

        List<UnitMention> governing() {
            return Stream.concat(near.stream(), strong.stream()).toList();
        }

        List<UnitMention> all() {
            return Stream.concat(governing().stream(), weak.stream()).toList();
        }
    }

    /**
     * Where a unit lies.
     *
     * @param district proper name, or null
     * @param province proper name, or null
     * @param candidates the units it can be where that is more than one of an era
     */
    record Place(
            String district,
            Origin districtFrom,
            String province,
            Origin provinceFrom,
            List<AdministrativeUnit> candidates) {

        Place from(Origin origin) {
            return new Place(district, origin, province, origin, candidates);
        }
    }
}
