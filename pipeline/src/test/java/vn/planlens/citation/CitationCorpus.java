package vn.planlens.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.planlens.rules.MarkedText;

/**
 * The corpus: one sentence a line, findings marked in place. {@code \n} stands for a line end inside a paragraph,
 * {@code \t} for the end of a cell, {U+XXXX} for a sign that cannot be seen; lines that begin with # are comments.
 *
 * @param line 1-based
 * @param sentence with its marks
 */
record CitationCorpus(int line, MarkedText sentence) {

    static List<CitationCorpus> read() {
        try (InputStream in = CitationCorpus.class.getResourceAsStream("corpus.txt")) {
            List<CitationCorpus> sentences = new ArrayList<>();
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            for (int i = 0; i < lines.length; i++) {
                if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                    sentences.add(new CitationCorpus(i + 1, MarkedText.parse(unescaped(lines[i]))));
                }
            }
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isEmpty() {
        return sentence.marks().isEmpty();
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int close = line.startsWith("{U+", at) ? line.indexOf('}', at) : -1;
            if (close > 0) {
                text.append((char) Integer.parseInt(line.substring(at + 3, close), 16));
                at = close + 1;
            } else {
                text.append(line.charAt(at++));
            }
        }
        return text.toString().replace("\\n", "\n").replace("\\t", "\t");
    }
}
