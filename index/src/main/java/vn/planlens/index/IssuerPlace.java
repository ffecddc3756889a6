package vn.planlens.index;

import java.util.List;
import vn.planlens.index.text.Names;
import vn.planlens.model.Citation;
import vn.planlens.model.Folding;
import vn.planlens.model.Header;
import vn.planlens.model.Level;
import vn.planlens.rules.Gazetteer;

/**
 * The issuer of a cited document with its place: "UBND tỉnh", cited by a ward of Thái Nguyên, is the UBND of the
 * province of Thái Nguyên. Only what the mention and the citing plan's own header say is used.
 *
 * @param name the body with its place as far as known, or null
 * @param place proper name of the province, district ...; null where unknown and for central bodies
 */
record IssuerPlace(String name, String place) {

    private static final IssuerPlace UNKNOWN = new IssuerPlace(null, null);

    /** Words that say of which tier a body is; a proper name may stand behind them. */
    private static final Gazetteer<Level> TIERS = Gazetteer.<Level>builder()
            .add("tỉnh", Level.PROVINCE)
            .add("tỉnh ủy", Level.PROVINCE)
            .add("tp", Level.DISTRICT)
            .add("tp.", Level.DISTRICT)
            .add("thành phố", Level.DISTRICT)
            .add("thành ủy", Level.DISTRICT)
            .add("quận", Level.DISTRICT)
            .add("quận ủy", Level.DISTRICT)
            .add("huyện", Level.DISTRICT)
            .add("huyện ủy", Level.DISTRICT)
            .add("thị xã", Level.DISTRICT)
            .add("thị ủy", Level.DISTRICT)
            .add("phường", Level.COMMUNE)
            .add("xã", Level.COMMUNE)
            .add("thị trấn", Level.COMMUNE)
            .add("đặc khu", Level.COMMUNE)
            .add("đảng bộ", Level.COMMUNE)
            .add("đảng ủy", Level.COMMUNE)
            .build();

    static IssuerPlace of(Citation citation, Header.Issuer citing) {
        if (citation.issuer() == null) {
            return UNKNOWN;
        }
        String stated = register(Names.shown(citation.issuer()));
        if (citation.level() == Level.CENTRAL) {
            return new IssuerPlace(stated, null);
        }
        String named = properName(stated);
        if (named != null) {
            return new IssuerPlace(stated, named);
        }
        String own = citation.level() == null ? null : placeOf(citation.level(), citing);
        return own == null ? new IssuerPlace(stated, null) : new IssuerPlace(stated + " " + own, own);
    }

    /** Chair and committee number their documents in one register. */
    private static String register(String issuer) {
        for (String chair : List.of("phó chủ tịch ", "chủ tịch ")) {
            if (Folding.fold(issuer).startsWith(chair) && issuer.length() > chair.length()) {
                return issuer.substring(chair.length());
            }
        }
        return issuer;
    }

    private static String properName(String issuer) {
        List<Gazetteer.Hit<Level>> tiers = TIERS.find(Folding.fold(issuer));
        for (int i = tiers.size() - 1; i >= 0; i--) {
            String behind = issuer.substring(tiers.get(i).span().end()).strip();
            int end = behind.indexOf(',');
            String name = (end < 0 ? behind : behind.substring(0, end)).strip();
            if (!name.isEmpty() && Character.isUpperCase(name.codePointAt(0))) {
                return name;
            }
        }
        return null;
    }

    private static String placeOf(Level level, Header.Issuer citing) {
        return switch (level) {
            case CENTRAL -> null;
            case PROVINCE -> citing.province();
            case DISTRICT -> citing.district();
            case COMMUNE -> citing.ward();
        };
    }
}
