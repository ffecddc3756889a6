package vn.planlens.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.planlens.ingest.PlanReader;
import vn.planlens.model.SourceText;

/** The plans that are measured on: those in the folder {@code -Dplans=}, else the samples of this repository. */
public final class Plans {

    private Plans() {}

    /** Each file as it was read, in the order of their paths. */
    public static List<SourceText> read() {
        Path folder = Path.of(System.getProperty("plans", "corpus-samples"));
        List<SourceText> sources = new ArrayList<>();
        PlanReader reader = new PlanReader();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Plans::isPlan).sorted()::iterator) {
                sources.add(reader.read(file, folder.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (sources.isEmpty()) {
            throw new IllegalStateException("no plans in " + folder);
        }
        return sources;
    }

    private static boolean isPlan(Path file) {
        return file.toString().matches(".*\\.(docx?|pdf|odt|rtf|html|txt)") && Files.isRegularFile(file);
    }

    /** Bytes of their text in UTF-8. */
    public static long bytes(List<SourceText> sources) {
        return sources.stream()
                .mapToLong(source -> source.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
