package vn.planlens.cli.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * How the ledger calls a file or folder: absolute and without links, so that it is the same from any working folder, and
 * never the same for two files.
 */
final class LedgerPath {

    /** Stands in a name for bytes that are no text. */
    private static final char NO_TEXT = '\ufffd';

    private LedgerPath() {}

    static String of(Path path) throws IOException {
        Path real = real(path.toAbsolutePath().normalize());
        String name = text(real).replace('\\', '/');
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return composed.equals(name) || isOther(real, composed) ? name : composed;
    }

    /** What is gone keeps its name: its folder's real place and its last part. */
    private static Path real(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path parent = path.getParent();
        return parent == null ? path : real(parent).resolve(path.getFileName());
    }

    /** The path, with those names percent-encoded that are no text: two such names may look the same. */
    private static String text(Path path) {
        String text = path.toString();
        if (text.indexOf(NO_TEXT) < 0) {
            return text;
        }
        String name = path.getFileName().toString();
        String parent = text(path.getParent());
        return parent + (parent.endsWith("/") ? "" : "/") + (name.indexOf(NO_TEXT) < 0 ? name : encoded(path));
    }

    private static String encoded(Path path) {
        String all = path.toUri().getRawPath();
        String name = all.endsWith("/") ? all.substring(0, all.length() - 1) : all;
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Whether the composed name is that of another file: some systems keep both. */
    private static boolean isOther(Path file, String composed) throws IOException {
        try {
            Path other = Path.of(composed);
            return Files.exists(other) && !Files.isSameFile(file, other);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
