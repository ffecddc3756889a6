package vn.planlens.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.planlens.model.SourceFile;
import vn.planlens.model.SourceText;

/** Reads a plan file of any supported format. Thread-safe. */
public final class PlanReader {

    private final FormatReader plainText = new PlainTextReader();

    /**
     * @param file what to read
     * @param path how the file is called in the result: relative to what was asked for, with forward slashes
     * @throws UnreadableFileException where it cannot be read as a plan
     */
    public SourceText read(Path file, String path) throws UnreadableFileException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableFileException(UnreadableFileException.Reason.UNREADABLE, e.getMessage(), e);
        }
        String name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
        SourceFile origin = new SourceFile(name, path, "text/plain", bytes.length, null, "vi", false, 0);
        return TextAssembler.assemble("sha256:" + sha256(bytes), origin, joined(plainText.read(bytes)));
    }

    /** Reads a text that lies in no file as a text file is read: a sentence to be explained, say. */
    public SourceText readText(String text) throws UnreadableFileException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SourceFile origin = new SourceFile("text", "text", "text/plain", bytes.length, null, "vi", false, 0);
        return TextAssembler.assemble("sha256:" + sha256(bytes), origin, joined(plainText.read(bytes)));
    }

    /** The document with its runs of lines made paragraphs, tables and footnotes. */
    private static RawDocument joined(RawDocument document) {
        List<RawDocument.Element> elements = new ArrayList<>();
        List<RawDocument.Line> lines = new ArrayList<>();
        for (RawDocument.Element element : document.elements()) {
            if (element instanceof RawDocument.Line line) {
                lines.add(line);
            } else {
                elements.addAll(LineJoiner.join(lines));
                lines.clear();
                elements.add(element);
            }
        }
        elements.addAll(LineJoiner.join(lines));
        return new RawDocument(elements, document.pages(), document.ocr(), document.warnings());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
