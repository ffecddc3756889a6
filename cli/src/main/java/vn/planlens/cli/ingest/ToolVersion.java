package vn.planlens.cli.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;
import java.util.zip.CRC32;
import vn.planlens.Analyzer;

/** Names the build that read a plan, so that a plan read by other rules is read anew. */
final class ToolVersion {

    private ToolVersion() {}

    /** The version and the checksum of the jar that holds readers, extractors and rules. */
    static String current() {
        String version = Analyzer.class.getPackage().getImplementationVersion();
        return "planlens " + (version == null ? "unpacked" : version) + " " + checksum();
    }

    private static String checksum() {
        CodeSource source = Analyzer.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = source == null ? null : Path.of(source.getLocation().toURI());
            if (jar == null || !Files.isRegularFile(jar)) {
                return "-";
            }
            CRC32 sum = new CRC32();
            try (InputStream in = Files.newInputStream(jar)) {
                byte[] part = new byte[1 << 16];
                for (int read = in.read(part); read >= 0; read = in.read(part)) {
                    sum.update(part, 0, read);
                }
            }
            return String.format(Locale.ROOT, "%08x", sum.getValue());
        } catch (IOException | URISyntaxException e) {
            return "-";
        }
    }
}
