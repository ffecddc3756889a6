package vn.planlens.cli.export;

import java.io.Closeable;
import java.io.IOException;

/** Takes tasks one by one and writes them in a format; what it holds in memory does not grow with their number. */
public interface TaskSink extends Closeable {

    void add(TaskRecord task) throws IOException;

    /** Writes what stands behind the last task. */
    @Override
    void close() throws IOException;
}
