package vn.planlens.cli.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the clock out of an Office file: the writer puts the moment of writing into the document's properties. The same
 * content is to give the same bytes, so that a change in a file is a change in what it says.
 */
final class ClocklessZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(?s)<dcterms:created[^>]*>[^<]*</dcterms:created>";

    /** The earliest moment a zip entry can name. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ClocklessZip() {}

    static void copy(Path office, OutputStream to) throws IOException {
        try (ZipFile source = new ZipFile(office.toFile())) {
            ZipOutputStream copy = new ZipOutputStream(to);
            Enumeration<? extends ZipEntry> entries = source.entries();
            while (entries.hasMoreElements()) {
                String name = entries.nextElement().getName();
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(EPOCH);
                copy.putNextEntry(entry);
                try (InputStream in = source.getInputStream(source.getEntry(name))) {
                    if (name.equals(PROPERTIES)) {
                        String properties = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        copy.write(properties.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
                    } else {
                        in.transferTo(copy);
                    }
                }
                copy.closeEntry();
            }
            copy.finish();
        }
    }
}
