package vn.planlens.index;

import java.util.List;
import java.util.Locale;
import vn.planlens.index.query.NamePattern;
import vn.planlens.model.Folding;
import vn.planlens.place.UnitKinds;

/**
 * A ward as asked for.
 *
 * @param name of the ward
 * @param kind asked for, or null
 * @param place province or district asked for, or null
 */
record WardName(NamePattern name, NamePattern whole, String kind, NamePattern place) {

    /** Kinds of provinces and districts, with a blank behind. */
    static final List<String> PLACE_KINDS = List.of(
            "thành phố trực thuộc trung ương ", "thành phố ", "tp. ", "tp ", "tỉnh ", "quận ", "huyện ", "thị xã ");

    static WardName of(String value) {
        int comma = value.indexOf(',');
        String ward = (comma < 0 ? value : value.substring(0, comma)).strip();
        NamePattern place = comma < 0
                ? null
                : new NamePattern(placeName(value.substring(comma + 1).strip()));
        String folded = Folding.fold(ward);
        for (String kind : UnitKinds.OF_COMMUNES) {
            boolean marked = folded.startsWith(kind + " ");
            if (marked || Folding.bare(ward).startsWith(Folding.bare(kind) + " ")) {
                String name = ward.substring(kind.length() + 1).strip();
                return new WardName(new NamePattern(name), new NamePattern(ward), kind, place);
            }
        }
        if (folded.startsWith("p. ") || folded.startsWith("tt. ")) {
            String name = ward.substring(ward.indexOf(' ') + 1).strip();
            return new WardName(
                    new NamePattern(name),
                    new NamePattern(ward),
                    folded.startsWith("p") ? "phường" : "thị trấn",
                    place);
        }
        return new WardName(new NamePattern(ward), new NamePattern(ward), null, place);
    }

    private static String placeName(String place) {
        String folded = Folding.fold(place).toLowerCase(Locale.ROOT);
        for (String kind : PLACE_KINDS) {
            if (folded.startsWith(kind)) {
                return place.substring(kind.length());
            }
        }
        return place;
    }

    boolean fits(String wardName, String wardKind, String province, String district) {
        boolean named =
                whole.is(wardName) || name.is(wardName) && (kind == null || wardKind == null || kind.equals(wardKind));
        return named && (place == null || isPlace(province) || isPlace(district));
    }

    private boolean isPlace(String known) {
        return known != null && place.is(known);
    }
}
