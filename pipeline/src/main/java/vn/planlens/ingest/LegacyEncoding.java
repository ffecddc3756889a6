package vn.planlens.ingest;

/** The encodings before Unicode that plans are still met in. */
enum LegacyEncoding {
    TCVN3 {
        @Override
        boolean isFont(String name) {
            return Tcvn3.isFont(name);
        }

        @Override
        boolean isCode(char sign) {
            return Tcvn3.isCode(sign);
        }

        @Override
        String convert(String text) {
            return Tcvn3.convert(text);
        }

        @Override
        String convert(String text, String font) {
            return Tcvn3.convert(text, font);
        }
    },
    VNI {
        @Override
        boolean isFont(String name) {
            return Vni.isFont(name);
        }

        @Override
        boolean isCode(char sign) {
            return Vni.isCode(sign);
        }

        @Override
        String convert(String text) {
            return Vni.convert(text);
        }

        @Override
        String convert(String text, String font) {
            return Vni.convert(text);
        }
    };

    /** The encoding of the font of that name, which may be null; null for Unicode. */
    static LegacyEncoding ofFont(String name) {
        for (LegacyEncoding encoding : values()) {
            if (encoding.isFont(name)) {
                return encoding;
            }
        }
        return null;
    }

    abstract boolean isFont(String name);

    /** Whether the sign is one that the encoding writes Vietnamese with, and other programs show as another letter. */
    abstract boolean isCode(char sign);

    /** The text in Unicode. */
    abstract String convert(String text);

    /** The text in Unicode, as a font draws it. */
    abstract String convert(String text, String font);
}
