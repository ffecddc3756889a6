package vn.planlens.ingest;

/**
 * Approximate widths of a line set in Times New Roman, the face that Nghị định 30/2020/NĐ-CP prescribes, in units of a
 * small letter's width. Says better than the number of characters whether a further word would have found room.
 */
final class GlyphWidths {

    private GlyphWidths() {}

    static double of(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i));
        }
        return width;
    }

    private static double of(char sign) {
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
