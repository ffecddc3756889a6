package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;

/**
 * Knows what text in fonts of an encoding before Unicode is. Some writers set such a font and type Unicode nonetheless,
 * so the document is read once to see which it is, and again where the text is really encoded.
 */
final class LegacyFonts {

    static final Warning CONVERTED =
            new Warning(WarningCode.LEGACY_ENCODING, "converted to Unicode from TCVN3 or VNI", null, null);

    private final boolean converting;

    /** The encoding of each font met so far. */
    private final Map<String, Optional<LegacyEncoding>> encodings = new HashMap<>();

    private int encoded;
    private int unicode;

    private LegacyFonts(boolean converting) {
        this.converting = converting;
    }

    /** Reads a document, told how to show text. */
    @FunctionalInterface
    interface Reading {
        RawDocument read(LegacyFonts fonts) throws UnreadableFileException;
    }

    static RawDocument read(Reading reading) throws UnreadableFileException {
        LegacyFonts looking = new LegacyFonts(false);
        RawDocument document = reading.read(looking);
        if (!looking.isEncoded()) {
            return document;
        }
        RawDocument converted = reading.read(new LegacyFonts(true));
        List<Warning> warnings = new ArrayList<>(converted.warnings());
        warnings.add(CONVERTED);
        return new RawDocument(converted.elements(), converted.pages(), converted.ocr(), warnings);
    }

    private boolean isEncoded() {
        return encoded > 0 && unicode * 20 < encoded;
    }

    private LegacyEncoding encodingOf(String font) {
        return encodings
                .computeIfAbsent(font, name -> Optional.ofNullable(LegacyEncoding.ofFont(name)))
                .orElse(null);
    }

    /** The characters of a run as they show. */
    String show(String characters, RunStyle style) {
        String shown = characters;
        LegacyEncoding encoding = encodingOf(style.font());
        if (encoding != null) {
            boolean isUnicode = characters.chars().anyMatch(sign -> LegacyEncoding.isUnicodeOnly((char) sign));
            if (converting && !isUnicode) {
                shown = encoding.convert(characters, style.font());
            }
            for (int i = 0; i < characters.length(); i++) {
                unicode += LegacyEncoding.isUnicodeOnly(characters.charAt(i)) ? 1 : 0;
                encoded += encoding.isCode(characters.charAt(i)) ? 1 : 0;
            }
        }
        return style.show(shown);
    }
}
