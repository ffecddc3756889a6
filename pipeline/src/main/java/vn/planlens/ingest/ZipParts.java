package vn.planlens.ingest;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of an Office document packed as a zip archive. Nothing is ever written to the file system. */
final class ZipParts implements Closeable {

    private final ZipFile zip;
    private final ReadLimits limits;

    private ZipParts(ZipFile zip, ReadLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static ZipParts open(byte[] content, ReadLimits limits) throws UnreadableFileException {
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get();
            return new ZipParts(zip, limits);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    boolean any(Predicate<String> wanted) {
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            if (wanted.test(all.nextElement().getName().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The part's bytes; none where the archive has no such part. */
    InputStream open(String name) throws UnreadableFileException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return new ByteArrayInputStream(new byte[0]);
        }
        try {
            return new Limited(zip.getInputStream(entry), name);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** An XML part. */
    XmlEvents xml(String name) throws UnreadableFileException {
        return new XmlEvents(open(name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static UnreadableFileException damaged(Exception e) {
        return new UnreadableFileException(UnreadableFileException.Reason.DAMAGED, "not a sound archive", e);
    }

    /** Stops an archive bomb: ends with an error once more than the limit has been unpacked. */
    private final class Limited extends FilterInputStream {

        private final String name;
        private long left = limits.partBytes();

        private Limited(InputStream in, String name) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws UnreadableFileException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw limits.tooLarge(name + " unpacks to more than " + limits.partBytes() + " bytes");
            }
        }
    }
}
