package vn.planlens.worker;

import com.sun.management.ThreadMXBean;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import vn.planlens.ingest.PlanReader;
import vn.planlens.ingest.SourceReader;
import vn.planlens.ingest.UnreadableFileException;

/**
 * The worker process: reads one file after another and hands back what it read. One thread reads the files; one waits
 * for orders and ends the process when the parent is gone, whatever the first one does; one shows that the first one
 * is alive, as long as it allocates memory: a parser caught in a loop without end allocates nothing.
 */
public final class ReadWorker {

    /** Milliseconds between signs of life. */
    private static final long PULSE = 250;

    /** A path and a name. */
    private static final int LONGEST_ORDER = 1 << 20;

    private static final int DONE = 0;
    private static final int BROKEN = 1;

    private final BlockingQueue<Frame> orders = new LinkedBlockingQueue<>();
    private final DataOutputStream out;
    private final SourceReader reader;
    private final int longestResult;
    private volatile boolean busy;

    private ReadWorker(DataOutputStream out, SourceReader reader, int longestResult) {
        this.out = out;
        this.reader = reader;
        this.longestResult = longestResult;
    }

    /** @param arguments the most bytes that a result may have */
    public static void main(String[] arguments) {
        serve(new PlanReader(), arguments);
    }

    /** Reads files with the reader until the parent is gone. */
    static void serve(SourceReader reader, String[] arguments) {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        // A parser that prints something must not print it into our frames.
        System.setOut(System.err);
        // A terminal sends its interrupt to all of us: it is the parent that ends then, and its end that ends us. A
        // file must not seem to have broken its reader.
        Runtime.getRuntime().addShutdownHook(new Thread(ReadWorker::sleep, "until the parent is gone"));
        new ReadWorker(out, reader, Integer.parseInt(arguments[0])).run(System.in);
    }

    private void run(InputStream in) {
        Thread reading = new Thread(this::readFiles, "reading");
        reading.setDaemon(true);
        reading.start();
        Thread pulse = new Thread(() -> showLife(reading.getId()), "pulse");
        pulse.setDaemon(true);
        pulse.start();
        try (DataInputStream frames = new DataInputStream(in)) {
            // From now on the parent's clock runs: the start of a process takes as long as the machine likes.
            send(new Frame(Frame.Kind.PROGRESS, new byte[0]));
            while (true) {
                orders.add(Frame.read(frames, LONGEST_ORDER));
            }
        } catch (IOException e) {
            // The parent is gone. If it was killed, nobody else takes our temporary files away.
            WorkFolder.takeAway(Path.of(System.getProperty("java.io.tmpdir")));
            Runtime.getRuntime().halt(DONE);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readFiles() {
        try {
            while (true) {
                Frame order = orders.take();
                busy = true;
                Frame answer = answer(order);
                busy = false;
                send(answer);
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    private Frame answer(Frame order) {
        String[] file = new String(order.body(), StandardCharsets.UTF_8).split("\0", 2);
        try {
            byte[] result = SourceTextBytes.write(reader.read(Path.of(URI.create(file[0])), file[1]));
            if (result.length > longestResult) {
                return failure(UnreadableFileException.Reason.TOO_LARGE, "its text is larger than allowed");
            }
            return new Frame(Frame.Kind.RESULT, result);
        } catch (UnreadableFileException e) {
            return failure(e.reason(), e.getMessage());
        } catch (StackOverflowError e) {
            return failure(UnreadableFileException.Reason.CRASHED, "nested too deep for its reader");
        } catch (RuntimeException e) {
            return failure(UnreadableFileException.Reason.CRASHED, e.toString());
        }
    }

    private static Frame failure(UnreadableFileException.Reason reason, String message) {
        String body = reason.name() + "\0" + message;
        return new Frame(Frame.Kind.FAILURE, body.getBytes(StandardCharsets.UTF_8));
    }

    private void showLife(long readingThread) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = -1;
        try {
            while (true) {
                Thread.sleep(PULSE);
                long allocated = threads.getThreadAllocatedBytes(readingThread);
                if (busy && allocated != before) {
                    send(new Frame(Frame.Kind.PROGRESS, new byte[0]));
                }
                before = allocated;
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    private void send(Frame frame) throws IOException {
        synchronized (out) {
            frame.write(out);
        }
    }
}
