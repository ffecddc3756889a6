package vn.planlens.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import vn.planlens.ingest.UnreadableFileException.Reason;
import vn.planlens.model.SourceFile;
import vn.planlens.model.SourceText;

/** Reads a plan file of any supported format in this process. Thread-safe; built once. */
public final class PlanReader implements SourceReader {

    /** Bytes of the largest file that is read. */
    public static final long LARGEST_FILE = ReadLimits.ORDINARY.fileBytes();

    private final ReadLimits limits = ReadLimits.ORDINARY;
    private final Formats formats = new Formats(limits);
    private final TextLanguage languages = new TextLanguage();

    @Override
    public SourceText read(Path file, String path) throws UnreadableFileException {
        byte[] bytes = bytes(file);
        String name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
        try {
            String mediaType = formats.detect(bytes, name);
            if (Formats.isText(mediaType) && bytes.length > limits.textBytes()) {
                throw limits.tooLarge("more than " + limits.textBytes() + " bytes of text");
            }
            SourceText source = read(bytes, name, path, mediaType);
            if (source.blocks().isEmpty() && source.warnings().isEmpty()) {
                throw new UnreadableFileException(Reason.EMPTY, "no text", null);
            }
            return source;
        } catch (StackOverflowError e) {
            throw new UnreadableFileException(Reason.CRASHED, "nested too deep for its reader", e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableFileException(Reason.OUT_OF_MEMORY, "reading it needs more memory than there is", e);
        } catch (RuntimeException e) {
            // The parsers check little: what does not follow its format ends in an index or a cast that fails.
            throw new UnreadableFileException(Reason.DAMAGED, e.toString(), e);
        }
    }

    /** Reads a text that lies in no file as a text file is read: a sentence to be explained, say. */
    public SourceText readText(String text) throws UnreadableFileException {
        return read(text.getBytes(StandardCharsets.UTF_8), "text", "text", "text/plain");
    }

    private SourceText read(byte[] bytes, String name, String path, String mediaType) throws UnreadableFileException {
        SourceFile origin = new SourceFile(name, path, mediaType, bytes.length, null, null, false, 0);
        RawDocument document = LegacyText.convert(formats.reader(mediaType).read(bytes));
        return languages.judge(TextAssembler.assemble("sha256:" + sha256(bytes), origin, joined(document), limits));
    }

    private byte[] bytes(Path file) throws UnreadableFileException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableFileException(Reason.UNREADABLE, "no file", null);
            }
            if (Files.size(file) > limits.fileBytes()) {
                throw limits.tooLarge("more than " + limits.fileBytes() + " bytes");
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                throw new UnreadableFileException(Reason.EMPTY, "zero bytes", null);
            }
            return bytes;
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.UNREADABLE, e.toString(), e);
        }
    }

    /** The document with its runs of lines made paragraphs, tables and footnotes, and its tables made whole. */
    private static RawDocument joined(RawDocument document) {
        List<RawDocument.Element> elements = LineRuns.join(WrappedParagraphs.asLines(document.elements()));
        return new RawDocument(ContinuedTables.join(elements), document.pages(), document.ocr(), document.warnings());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
