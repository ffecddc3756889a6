package vn.planlens.worker;

import java.time.Duration;

/**
 * How much one file may take before its worker is ended.
 *
 * @param stall time in which the worker shows no progress
 * @param total time for one file
 * @param heapMegabytes memory of a worker
 * @param resultBytes size of what a worker hands back
 * @param filesPerWorker files after which a worker is replaced, so that nothing heaps up in it
 */
public record WorkerLimits(Duration stall, Duration total, int heapMegabytes, int resultBytes, int filesPerWorker) {

    /** Enough for any ordinary plan, many times over. */
    public static final WorkerLimits ORDINARY =
            new WorkerLimits(Duration.ofSeconds(20), Duration.ofSeconds(120), 512, 128 << 20, 2_000);
}
