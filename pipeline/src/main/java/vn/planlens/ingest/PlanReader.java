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
import vn.planlens.model.Block;
import vn.planlens.model.SourceFile;
import vn.planlens.model.SourceText;
import vn.planlens.model.Span;

/** Reads a plan file of any supported format. Thread-safe. */
public final class PlanReader {

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
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        String nfc = Normalizer.normalize(new String(bytes, StandardCharsets.UTF_8), Normalizer.Form.NFC);
        for (String paragraph : nfc.split("\\R\\s*\\R")) {
            String line = paragraph.strip().replaceAll("[ \\u00a0]*\\R[ \\u00a0]*", " ");
            if (!line.isEmpty()) {
                int start = text.length();
                text.append(line);
                blocks.add(new Block.Paragraph(new Span(start, text.length())));
                text.append('\n');
            }
        }
        String name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
        SourceFile source = new SourceFile(name, path, "text/plain", bytes.length, null, "vi", false, text.length());
        return new SourceText("sha256:" + sha256(bytes), source, text.toString(), blocks, List.of(), List.of());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
