package vn.planlens.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.planlens.ingest.SourceReader;
import vn.planlens.ingest.UnreadableFileException;
import vn.planlens.model.SourceText;

/**
 * Reads files in worker processes, at most one for each processor: further threads that call wait for their turn. A
 * worker that dies, hangs or swells is replaced; only its own file is touched. No worker outlives the pool or this
 * process. Thread-safe.
 */
public final class WorkerPool implements SourceReader, AutoCloseable {

    /** Milliseconds between two looks at the clock. */
    private static final long WATCH = 250;

    private final Class<?> program;
    private final WorkerLimits limits;
    private final WorkFolder temporary;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final Set<Worker> all = new HashSet<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "worker-watch");
        thread.setDaemon(true);
        return thread;
    });

    /** Ends the workers where a signal ends this process. */
    private final Thread atEnd = new Thread(this::end, "worker-end");

    private boolean closed;

    /** @throws UncheckedIOException where no folder for temporary files can be made */
    public WorkerPool(WorkerLimits limits) {
        this(ReadWorker.class, limits);
    }

    WorkerPool(Class<?> program, WorkerLimits limits) {
        this.program = program;
        this.limits = limits;
        try {
            this.temporary = WorkFolder.open();
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for temporary files", e);
        }
        Runtime.getRuntime().addShutdownHook(atEnd);
        watch.scheduleWithFixedDelay(this::checkTime, WATCH, WATCH, TimeUnit.MILLISECONDS);
    }

    /**
     * @throws CancellationException where the pool is closed, or the thread interrupted, meanwhile: that says nothing of the file
     * @throws UncheckedIOException where no process can be started: nor does that
     */
    @Override
    public SourceText read(Path file, String path) throws UnreadableFileException {
        awaitTurn();
        try {
            Worker worker = take();
            try {
                return worker.read(file, path);
            } catch (UnreadableFileException e) {
                checkOpen();
                throw e;
            } finally {
                giveBack(worker);
            }
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() {
        try {
            turns.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(e);
        }
    }

    private synchronized Worker take() {
        checkOpen();
        Worker worker = idle.poll();
        while (worker != null && !worker.isAlive()) {
            all.remove(worker);
            worker = idle.poll();
        }
        if (worker == null) {
            try {
                worker = Worker.start(program, limits, temporary.path());
            } catch (IOException e) {
                throw new UncheckedIOException("no process could be started to read files", e);
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

    private synchronized void checkOpen() {
        if (closed) {
            throw new CancellationException("the workers are ended");
        }
    }

    /** Ends all workers and takes away what they left behind. */
    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // This process ends already.
        }
    }

    private synchronized void end() {
        if (!closed) {
            closed = true;
            watch.shutdownNow();
            all.forEach(Worker::close);
            all.clear();
            idle.clear();
            temporary.close();
        }
    }
}
