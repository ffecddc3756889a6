package vn.planlens.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A corpus of marked sentences: a sentence a line, blank lines and lines that begin with {@code #} are comments. */
public final class Corpus {

    private Corpus() {}

    /** The sentences of {@code corpus.txt} beside the class. */
    public static List<String> lines(Class<?> neighbour) {
        try (InputStream in = neighbour.getResourceAsStream("corpus.txt")) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence without its marks and with every number the same: two lines alike in this test the same thing. */
    public static String masked(String line) {
        return MarkedText.parse(line).text().replaceAll("\\d+", "0");
    }
}
