package vn.planlens.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Tells what format a file really has, whatever its name says, and who reads it. */
final class Formats {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final String UNKNOWN = "application/octet-stream";
    private static final String PDF = "application/pdf";
    private static final String PLAIN_TEXT = "text/plain";

    /** Bytes. */
    private static final int LONGEST_BEGINNING = 1024;

    /** A task list comes as a spreadsheet at times, a plan's presentation as slides. */
    private static final List<String> OTHERS = List.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.ms-excel.sheet.macroenabled.12",
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.ms-powerpoint",
            OPEN_DOCUMENT + "spreadsheet",
            OPEN_DOCUMENT + "presentation",
            "application/epub+zip",
            "application/vnd.ms-wordml",
            "application/vnd.ms-word2006ml");

    /** Made when the first file needs it: every media type there is is read for it. */
    private static final class AllDetectors {
        private static final Detector DETECTOR = new DefaultDetector();
    }

    /** The one of all detectors that looks into packages; made when the first file needs it. */
    private static final class PackageDetector {
        private static final Detector DETECTOR = new DefaultZipContainerDetector();
    }

    private final Map<String, FormatReader> readers = new HashMap<>();

    Formats(ReadLimits limits) {
        FormatReader docx = new DocxReader(limits);
        readers.put(OOXML + "document", docx);
        readers.put(OOXML + "template", docx);
        readers.put("application/vnd.ms-word.document.macroenabled.12", docx);
        readers.put("application/vnd.ms-word.template.macroenabled.12", docx);
        readers.put(PDF, new PdfReader(limits));
        FormatReader odt = new OdtReader(limits);
        readers.put(OPEN_DOCUMENT + "text", odt);
        readers.put(OPEN_DOCUMENT + "text-template", odt);
        readers.put(OPEN_DOCUMENT + "flat.text", odt);
        readers.put("application/rtf", new RtfReader(limits));
        readers.put("application/msword", new DocReader(limits));
        FormatReader html = new HtmlReader(limits);
        readers.put("text/html", html);
        readers.put("application/xhtml+xml", html);
        FormatReader other = new TikaReader(limits);
        OTHERS.forEach(type -> readers.put(type, other));
        readers.put(PLAIN_TEXT, new PlainTextReader(limits));
    }

    /**
     * The media type, by content first. A PDF that is named so, a text that is named so and begins like no other format,
     * and a package whose parts say that it is one of the documents read here need no look at everything else that there is.
     */
    String detect(byte[] content, String fileName) throws UnreadableFileException {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (startsWith(content, "%PDF-") && name.endsWith(".pdf")) {
            return PDF;
        }
        if (name.endsWith(".txt") && isBare(content) && TextDecoder.looksLikeText(content)) {
            return PLAIN_TEXT;
        }
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        try (TikaInputStream in = TikaInputStream.get(content, metadata)) {
            String packed =
                    startsWith(content, "PK\u0003\u0004") ? type(PackageDetector.DETECTOR, in, metadata) : UNKNOWN;
            if (readers.containsKey(packed)) {
                return packed;
            }
            String type = type(AllDetectors.DETECTOR, in, metadata);
            boolean text = type.startsWith("text/") && !readers.containsKey(type) || type.equals(PLAIN_TEXT);
            if (!text && !type.equals(UNKNOWN)) {
                return type;
            }
            // A name that promises text is believed only where the content can be text.
            return TextDecoder.looksLikeText(content) ? PLAIN_TEXT : UNKNOWN;
        } catch (IOException e) {
            throw new UnreadableFileException(UnreadableFileException.Reason.DAMAGED, e.getMessage(), e);
        }
    }

    private static String type(Detector detector, TikaInputStream in, Metadata metadata) throws IOException {
        return detector.detect(in, metadata).getBaseType().toString();
    }

    /** Whether no sign stands where formats that are written as text begin: markup, RTF, PostScript, the head of a mail. */
    private static boolean isBare(byte[] content) {
        boolean firstLine = true;
        for (int i = 0; i < Math.min(content.length, LONGEST_BEGINNING); i++) {
            switch (content[i]) {
                case '<', '{', '%' -> {
                    return false;
                }
                case ':' -> {
                    if (firstLine) {
                        return false;
                    }
                }
                case '\n', '\r' -> firstLine = false;
                default -> {}
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] content, String signs) {
        byte[] first = signs.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= first.length && Arrays.equals(content, 0, first.length, first, 0, first.length);
    }

    /** Whether a file of that type is text as it lies there, so that its size is that of its text. */
    static boolean isText(String mediaType) {
        return mediaType.startsWith("text/");
    }

    /** @throws UnreadableFileException where no plan comes in that format, or it is locked */
    FormatReader reader(String mediaType) throws UnreadableFileException {
        FormatReader reader = readers.get(mediaType);
        if (reader != null) {
            return reader;
        }
        if (mediaType.equals("application/x-tika-ooxml-protected")) {
            throw new UnreadableFileException(
                    UnreadableFileException.Reason.ENCRYPTED, "the document needs a password", null);
        }
        if (mediaType.startsWith("image/")) {
            throw new UnreadableFileException(
                    UnreadableFileException.Reason.NO_TEXT_LAYER, "a picture (" + mediaType + ")", null);
        }
        throw new UnreadableFileException(UnreadableFileException.Reason.NOT_A_DOCUMENT, mediaType, null);
    }
}
