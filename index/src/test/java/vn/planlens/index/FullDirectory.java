package vn.planlens.index;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A store on a disk of some bytes: what goes beyond is refused as the system refuses it, what is deleted makes room. */
final class FullDirectory extends FilterDirectory {

    private long free;
    private boolean full;

    FullDirectory(Directory disk, long capacity) throws IOException {
        super(disk);
        this.free = capacity;
        for (String file : disk.listAll()) {
            free -= disk.fileLength(file);
        }
    }

    /** Whether anything was refused. */
    synchronized boolean wasFull() {
        return full;
    }

    private synchronized void take(long bytes) throws IOException {
        if (bytes > free) {
            full = true;
            throw new IOException("No space left on device");
        }
        free -= bytes;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return limited(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return limited(in.createTempOutput(prefix, suffix, context));
    }

    private IndexOutput limited(IndexOutput output) {
        return new FilterIndexOutput("limited", output.getName(), output) {
            @Override
            public void writeByte(byte value) throws IOException {
                take(1);
                super.writeByte(value);
            }

            @Override
            public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                take(length);
                super.writeBytes(bytes, offset, length);
            }
        };
    }

    @Override
    public void deleteFile(String name) throws IOException {
        long length = in.fileLength(name);
        in.deleteFile(name);
        synchronized (this) {
            free += length;
        }
    }

    @Override
    public void close() {
        // The disk stays.
    }
}
