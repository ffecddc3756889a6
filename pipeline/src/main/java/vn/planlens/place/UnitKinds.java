package vn.planlens.place;

import java.util.List;
import vn.planlens.model.Level;

/** The kinds of administrative units that the law knows, or knew until June 2025. */
public final class UnitKinds {

    /** Those of the lowest tier. */
    public static final List<String> OF_COMMUNES = List.of("phường", "xã", "thị trấn", "đặc khu");

    /** All of them. */
    public static final List<String> ALL =
            List.of("phường", "xã", "thị trấn", "đặc khu", "quận", "huyện", "thị xã", "thành phố", "tỉnh");

    private UnitKinds() {}

    /** The tier of a kind; null for a city, which can be of two. */
    static Level levelOf(String kind) {
        return switch (kind) {
            case "quận", "huyện", "thị xã" -> Level.DISTRICT;
            case "tỉnh" -> Level.PROVINCE;
            default -> OF_COMMUNES.contains(kind) ? Level.COMMUNE : null;
        };
    }
}
