package vn.planlens.ingest;

import java.util.Map;

/** Lengths as OpenDocument writes them: {@code 2.5cm}. */
final class OdtLengths {

    private static final Map<String, Double> POINTS =
            Map.of("cm", 72 / 2.54, "mm", 7.2 / 2.54, "in", 72.0, "pt", 1.0, "pc", 12.0, "px", 0.75);

    private OdtLengths() {}

    /** In points; null where it is no length. */
    static Double points(String length) {
        if (length == null || length.length() < 3) {
            return null;
        }
        Double unit = POINTS.get(length.substring(length.length() - 2));
        try {
            return unit == null ? null : unit * Double.parseDouble(length.substring(0, length.length() - 2));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
