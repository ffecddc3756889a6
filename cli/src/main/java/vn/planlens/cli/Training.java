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

    /** @param arguments the kind of commands, and a folder of plans */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("planlens-training");
        try {
            switch (arguments[0]) {
                case "questions" -> askAbout(arguments[1], folder);
                case "reading" -> read(arguments[1], folder);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } finally {
            delete(folder);
        }
    }

    private static void askAbout(String plans, Path folder) {
        String index = folder.resolve("index").toString();
        PlanLens.run("--help");
        PlanLens.run("ingest", plans, "--index", index);
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
    }

    private static void read(String plans, Path folder) {
        String index = folder.resolve("index").toString();
        PlanLens.run("extract", plans, "--out", folder.resolve("plans").toString());
        PlanLens.run("ingest", plans, "--index", index);
        PlanLens.run("compare", "nong-trang-2022", "nong-trang-2024", "--index", index);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
