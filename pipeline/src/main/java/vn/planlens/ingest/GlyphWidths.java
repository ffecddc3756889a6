package vn.planlens.ingest;

/**
 * Approximate widths of a line set in Times New Roman, the face that Nghị định 30/2020/NĐ-CP prescribes, in units of a
 * small letter's width. Says better than the number of characters whether a further word would have found room.
 */
final class GlyphWidths {

    /** No letter of Vietnamese stands behind this in Unicode. */
    private static final int LAST = 0x1eff;

    /** Each is worked out once, when it is met. */
    private static final double[] WIDTHS = new double[LAST + 1];

    private GlyphWidths() {}

    static double of(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i));
        }
        return width;
    }

    private static double of(char sign) {
        if (sign > LAST) {
            return measured(sign);
        }
        if (WIDTHS[sign] == 0) {
            WIDTHS[sign] = measured(sign);
        }
        return WIDTHS[sign];
    }

    private static double measured(char sign) {
        if ("ijlìíỉĩịtf.,;:'!|/()[]- ".indexOf(sign) >= 0) {
            return 0.6;
        }
        if ("mwMWĐ%@".indexOf(sign) >= 0) {
            return 1.65;
        }
        if (Character.isUpperCase(sign)) {
            return "IÌÍỈĨỊJ".indexOf(sign) >= 0 ? 0.75 : 1.4;
        }
        return "rsceèéẻẽẹêềếểễệz".indexOf(sign) >= 0 ? 0.87 : 1.0;
    }
}
