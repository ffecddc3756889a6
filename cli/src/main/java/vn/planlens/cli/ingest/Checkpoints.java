package vn.planlens.cli.ingest;

import vn.planlens.index.IndexAccessException;
import vn.planlens.index.IngestRun;

/**
 * Makes a run durable now and then, so that a killed one is taken up where it was: seldom enough that the run is not
 * slowed down by it, often enough that a few slow files are not read twice.
 */
final class Checkpoints {

    private static final long SHORTEST_NANOSECONDS = 3_000_000_000L;

    /** At most a sixtieth of the time goes into checkpoints; each begins a segment of its own, so more of them make the index larger. */
    private static final int SHARE = 60;

    private final IngestRun run;
    private long last = System.nanoTime();
    private long interval = SHORTEST_NANOSECONDS;

    Checkpoints(IngestRun run) {
        this.run = run;
    }

    /** Called after each file. */
    void fileDone() throws IndexAccessException {
        long started = System.nanoTime();
        if (started - last >= interval) {
            run.checkpoint();
            last = System.nanoTime();
            interval = Math.max(SHORTEST_NANOSECONDS, SHARE * (last - started));
        }
    }
}
