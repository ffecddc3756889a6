package vn.planlens.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import vn.planlens.model.SourceFile;
import vn.planlens.model.SourceText;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;

/**
 * Tells the language of a text. The marks of Vietnamese decide where there are any; only text without them needs the
 * model, which is loaded then. Thread-safe.
 */
final class TextLanguage {

    static final String VIETNAMESE = "vi";

    private static final String MODEL = "/langdetect-183.bin";

    /** What the model looks at; more makes it slower, not surer. */
    private static final int SAMPLE = 20_000;

    /** The model guesses on less, in letters. */
    private static final int LEAST_LETTERS = 60;

    private final Map<String, String> shortCodes = new HashMap<>();
    private LanguageDetectorME detector;

    TextLanguage() {
        for (String code : Locale.getISOLanguages()) {
            try {
                shortCodes.put(Locale.forLanguageTag(code).getISO3Language(), code);
            } catch (MissingResourceException e) {
                // A language without a long code is none that the model tells.
                continue;
            }
        }
    }

    /** The text with its language, and with a warning where its letters are plainly not those of the page. */
    SourceText judge(SourceText source) {
        TextQuality quality = TextQuality.of(source.text());
        SourceFile file = source.file();
        String language = of(quality, source.text());
        List<Warning> warnings = new ArrayList<>(source.warnings());
        boolean told = warnings.stream().anyMatch(warning -> warning.code() == WarningCode.UNRELIABLE_TEXT);
        if (!told && VIETNAMESE.equals(language) && quality.lacksMarks()) {
            warnings.add(
                    new Warning(WarningCode.UNRELIABLE_TEXT, "the text is Vietnamese without its marks", null, null));
        } else if (!told && quality.isGarbled()) {
            warnings.add(new Warning(
                    WarningCode.UNRELIABLE_TEXT, "the letters with marks make no Vietnamese words", null, null));
        }
        SourceFile withLanguage = new SourceFile(
                file.fileName(),
                file.path(),
                file.mediaType(),
                file.bytes(),
                file.pages(),
                language,
                file.ocr(),
                file.characters());
        return new SourceText(source.id(), withLanguage, source.text(), source.blocks(), source.pageStarts(), warnings);
    }

    /** ISO 639-1 code; null where the text is too short to tell. */
    private String of(TextQuality quality, String text) {
        if (quality.isMarkedVietnamese()) {
            return VIETNAMESE;
        }
        if (quality.letters() < LEAST_LETTERS) {
            return null;
        }
        String code = detect(text.substring(0, Math.min(SAMPLE, text.length())));
        return shortCodes.getOrDefault(code, code);
    }

    private synchronized String detect(String text) {
        if (detector == null) {
            try (InputStream model = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
                detector = new LanguageDetectorME(new LanguageDetectorModel(model));
            } catch (IOException e) {
                throw new UncheckedIOException("the language model cannot be read", e);
            }
        }
        return detector.predictLanguage(text).getLang();
    }
}
