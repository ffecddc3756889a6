package vn.planlens.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A store on a machine that loses power after some operations: whatever was not synced is gone. */
final class CrashingDirectory extends FilterDirectory {

    private final Set<String> unsynced = new HashSet<>();
    private int left;

    CrashingDirectory(Directory disk, int operations) {
        super(disk);
        this.left = operations;
    }

    private synchronized void step() throws IOException {
        if (left-- <= 0) {
            throw new IOException("no power");
        }
    }

    /** Whether the power went. */
    synchronized boolean crashed() {
        return left < 0;
    }

    /** What the disk loses. */
    synchronized void loseUnsynced() throws IOException {
        for (String file : unsynced) {
            in.deleteFile(file);
        }
        unsynced.clear();
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        step();
        synchronized (this) {
            unsynced.add(name);
        }
        return watched(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        step();
        IndexOutput output = in.createTempOutput(prefix, suffix, context);
        synchronized (this) {
            unsynced.add(output.getName());
        }
        return watched(output);
    }

    private IndexOutput watched(IndexOutput output) {
        return new FilterIndexOutput("watched", output.getName(), output) {
            @Override
            public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                step();
                super.writeBytes(bytes, offset, length);
            }
        };
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        step();
        in.sync(names);
        synchronized (this) {
            unsynced.removeAll(names);
        }
    }

    @Override
    public void rename(String source, String target) throws IOException {
        step();
        in.rename(source, target);
        synchronized (this) {
            if (unsynced.remove(source)) {
                unsynced.add(target);
            }
        }
    }

    @Override
    public void deleteFile(String name) throws IOException {
        step();
        in.deleteFile(name);
        synchronized (this) {
            unsynced.remove(name);
        }
    }

    @Override
    public void close() {
        // The disk stays.
    }
}
