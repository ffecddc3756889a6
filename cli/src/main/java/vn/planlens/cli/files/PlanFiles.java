package vn.planlens.cli.files;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The plan files that a person means by naming files and folders. A file named itself is always meant; in a folder only
 * formats that plans are written in are, and what is hidden is passed by.
 */
public final class PlanFiles {

    private static final Set<String> PLAN_FORMATS =
            Set.of("pdf", "doc", "docx", "odt", "rtf", "html", "htm", "txt", "md");

    private final List<PlanFile> files = new ArrayList<>();
    private final List<Path> inaccessible = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private int skipped;

    private PlanFiles() {}

    /**
     * @param asked files and folders; one named twice is taken once
     * @throws IOException where a folder cannot be listed at all
     */
    public static PlanFiles of(List<Path> asked) throws IOException {
        PlanFiles found = new PlanFiles();
        for (Path path : asked) {
            if (Files.isDirectory(path)) {
                found.walk(path);
            } else {
                found.add(path, path.getFileName().toString());
            }
        }
        return found;
    }

    /** In the order asked for, those of a folder by their path. */
    public List<PlanFile> files() {
        return List.copyOf(files);
    }

    /** Place of each path in that order. */
    public Map<String, Integer> order() {
        Map<String, Integer> order = new HashMap<>();
        files.forEach(file -> order.putIfAbsent(file.path(), order.size()));
        return order;
    }

    /** Files below the folders that are of no plan format. */
    public int skipped() {
        return skipped;
    }

    /** Folders and files below the folders that the system does not let us look at. */
    public List<Path> inaccessible() {
        return List.copyOf(inaccessible);
    }

    private void walk(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                        boolean passedBy = !directory.equals(folder) && isHidden(directory);
                        return passedBy ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile() && !isHidden(file) && isPlanFormat(file)) {
                            found.add(file);
                        } else {
                            skipped++;
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException error) {
                        if (!(error instanceof java.nio.file.FileSystemLoopException)) {
                            inaccessible.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        found.sort(Comparator.comparing(file -> name(folder.relativize(file))));
        for (Path file : found) {
            add(file, name(folder.relativize(file)));
        }
    }

    private void add(Path file, String path) throws IOException {
        Path identity = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (seen.add(identity)) {
            files.add(new PlanFile(file, Normalizer.normalize(path, Normalizer.Form.NFC)));
        }
    }

    private static boolean isPlanFormat(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 && PLAN_FORMATS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** By its name, as everywhere but on Windows; the office programs' lock files ("~$...") are as hidden. */
    private static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static String name(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    /**
     * A file to read.
     *
     * @param file where it lies
     * @param path how it is called in results: relative to what was asked for, with forward slashes, NFC
     */
    public record PlanFile(Path file, String path) {}
}
