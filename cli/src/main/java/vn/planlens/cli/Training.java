package vn.planlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does what people do, so that the launcher's archive of loaded classes holds what they need: an archive made by a
 * start alone would hold a tenth of the classes of a search.
 */
final class Training {

    private Training() {}

    /** @param arguments a folder of plans */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("planlens-training");
        try {
            String index = folder.resolve("index").toString();
            PlanLens.run("--help");
            PlanLens.run("ingest", arguments[0], "--index", index);
            PlanLens.run(
                    "extract", arguments[0], "--out", folder.resolve("plans").toString());
            for (List<String> question : List.of(
                    List.of("search", "cải cách hành chính", "--facets"),
                    List.of("search", "tuyen truyen", "--context", "--format", "json"),
                    List.of("citing", "76/NQ-CP"),
                    List.of("citing", "NQ 76", "--matrix", "--format", "json"),
                    List.of("status"),
                    List.of("tasks"),
                    List.of("tasks", "--format", "json"))) {
                PlanLens.run(Stream.concat(question.stream(), Stream.of("--index", index))
                        .toArray(String[]::new));
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
