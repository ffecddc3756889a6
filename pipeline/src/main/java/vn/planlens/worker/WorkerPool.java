package vn.planlens.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.planlens.ingest.SourceReader;
import vn.planlens.ingest.UnreadableFileException;
import vn.planlens.model.SourceText;

/**
 * Reads files in worker processes, one for each thread that calls at a time. A worker that dies, hangs or swells is
 * replaced; only its own file is touched. No worker outlives the pool or this process. Thread-safe.
 */
public final class WorkerPool implements SourceReader, AutoCloseable {

    /** Milliseconds between two looks at the clock. */
    private static final long WATCH = 250;

    private final Class<?> program;
    private final WorkerLimits limits;
    private final Path temporary;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final Set<Worker> all = new HashSet<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "worker-watch");
        thread.setDaemon(true);
        return thread;
    });

    /** @throws UncheckedIOException where no folder for temporary files can be made */
    public WorkerPool(WorkerLimits limits) {
        this(ReadWorker.class, limits);
    }

    WorkerPool(Class<?> program, WorkerLimits limits) {
        this.program = program;
        this.limits = limits;
        try {
            this.temporary = Files.createTempDirectory("planlens-");
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for temporary files", e);
        }
        watch.scheduleWithFixedDelay(this::checkTime, WATCH, WATCH, TimeUnit.MILLISECONDS);
    }

    @Override
    public SourceText read(Path file, String path) throws UnreadableFileException {
        Worker worker = take();
        try {
            return worker.read(file, path);
        } finally {
            giveBack(worker);
        }
    }

    private synchronized Worker take() throws UnreadableFileException {
        Worker worker = idle.poll();
        if (worker == null) {
            try {
                worker = Worker.start(program, limits, temporary);
            } catch (IOException e) {
                throw new UnreadableFileException(
                        UnreadableFileException.Reason.CRASHED, "no process could be started to read it", e);
            }
            all.add(worker);
        }
        return worker;
    }

    private synchronized void giveBack(Worker worker) {
        if (worker.isSpent()) {
            all.remove(worker);
            worker.close();
        } else {
            idle.push(worker);
        }
    }

    private void checkTime() {
        Set<Worker> now;
        synchronized (this) {
            now = Set.copyOf(all);
        }
        now.forEach(Worker::checkTime);
    }

    /** Ends all workers and takes away what they left behind. */
    @Override
    public synchronized void close() {
        watch.shutdownNow();
        all.forEach(Worker::close);
        all.clear();
        idle.clear();
        try (Stream<Path> left = Files.walk(temporary)) {
            left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            // The system clears its temporary folder itself.
        }
    }
}
