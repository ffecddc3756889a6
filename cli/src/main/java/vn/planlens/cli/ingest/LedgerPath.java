package vn.planlens.cli.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/** How the ledger calls a file or folder: absolute and without links, so that it is the same from any working folder. */
final class LedgerPath {

    private LedgerPath() {}

    static String of(Path path) throws IOException {
        String name = real(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** What is gone keeps its name: its folder's real place and its last part. */
    private static Path real(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        Path parent = path.getParent();
        return parent == null ? path : real(parent).resolve(path.getFileName());
    }
}
