package vn.planlens.worker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.planlens.ingest.UnreadableFileException;
import vn.planlens.ingest.UnreadableFileException.Reason;
import vn.planlens.model.SourceText;

/** The parent's end of one worker process. Used by one thread at a time; {@link #checkTime} by any. */
final class Worker implements AutoCloseable {

    /** What {@code -XX:+ExitOnOutOfMemoryError} ends a JVM with. */
    private static final int OUT_OF_MEMORY = 3;

    /** Names the jar that brings all that reads files, where this process goes without. */
    private static final String READERS = "planlens.readers";

    /** Names the launcher's archive of loaded classes for that jar. */
    private static final String ARCHIVE = "planlens.readers.archive";

    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final Duration LONGEST_END = Duration.ofSeconds(10);

    private final WorkerLimits limits;
    private final Process process;
    private final DataOutputStream orders;
    private final DataInputStream answers;
    private int files;

    /** Whether it has shown any sign: until then it starts. */
    private volatile boolean awake;

    private volatile boolean busy;
    private volatile long started;
    private volatile long lastSign;
    private volatile String overdue;

    private Worker(WorkerLimits limits, Process process) {
        this.limits = limits;
        this.process = process;
        this.orders = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * @param program the class whose main method serves as {@link ReadWorker} does
     * @param temporary folder for the worker's temporary files
     * @throws IOException where no process can be started
     */
    static Worker start(Class<?> program, WorkerLimits limits, Path temporary) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // A worker reads many files by the same code: what is compiled early pays.
                "-XX:CompileThresholdScaling=0.3",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Xlog:disable",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty(READERS, System.getProperty("java.class.path")),
                program.getName(),
                Integer.toString(limits.resultBytes())));
        String archive = System.getProperty(ARCHIVE);
        if (archive != null) {
            command.add(1, "-XX:SharedArchiveFile=" + archive);
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new Worker(limits, builder.start());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it is to be replaced: it is gone, or has read as many files as one worker should. */
    boolean isSpent() {
        return !process.isAlive() || files >= limits.filesPerWorker();
    }

    SourceText read(Path file, String path) throws UnreadableFileException {
        files++;
        started = System.nanoTime();
        lastSign = started;
        busy = true;
        try {
            // A file's name is bytes, which need not be text: only its URI holds them all.
            String order = file.toUri() + "\0" + path;
            new Frame(Frame.Kind.READ, order.getBytes(StandardCharsets.UTF_8)).write(orders);
            while (true) {
                Frame frame = Frame.read(answers, limits.resultBytes());
                if (frame.kind() == Frame.Kind.RESULT) {
                    return SourceTextBytes.read(frame.body());
                }
                if (frame.kind() == Frame.Kind.FAILURE) {
                    String[] failure = new String(frame.body(), StandardCharsets.UTF_8).split("\0", 2);
                    throw new UnreadableFileException(Reason.valueOf(failure[0]), failure[1], null);
                }
                lastSign = System.nanoTime();
                started = awake ? started : lastSign;
                awake = true;
            }
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException e) {
            throw death(e);
        } finally {
            busy = false;
        }
    }

    /** Ends the worker if its file takes too long; the thread that waits for it learns why. */
    void checkTime() {
        if (busy && !awake && overdue == null && System.nanoTime() - started > LONGEST_START.toNanos()) {
            end("no reader could be started in " + seconds(LONGEST_START));
        } else if (busy && awake && overdue == null) {
            long now = System.nanoTime();
            if (now - lastSign > limits.stall().toNanos()) {
                end("no progress for " + seconds(limits.stall()));
            } else if (now - started > limits.total().toNanos()) {
                end("not done after " + seconds(limits.total()));
            }
        }
    }

    private void end(String why) {
        overdue = why;
        process.destroyForcibly();
    }

    private UnreadableFileException death(IOException cause) {
        int exit;
        try {
            // It closes its output before it ends: killed too soon, it could not say what it ends of.
            if (!process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            exit = process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new UnreadableFileException(Reason.CRASHED, "reading it was interrupted", e);
        }
        if (overdue != null) {
            return new UnreadableFileException(Reason.TIMED_OUT, overdue, cause);
        }
        if (exit == OUT_OF_MEMORY) {
            return new UnreadableFileException(
                    Reason.OUT_OF_MEMORY, "needs more than " + limits.heapMegabytes() + " MB of memory", cause);
        }
        return new UnreadableFileException(Reason.CRASHED, "its reader ended with code " + exit, cause);
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() + " s";
    }

    /** Ends the process and waits for its end: what it wrote can be taken away then. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
