package vn.planlens;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import vn.planlens.model.Extractor;
import vn.planlens.model.Header;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.PlanText;

/**
 * Shows that an extractor takes time linear in the text: eight times a piece of text, which is three doublings, take at most
 * 2.2 times as long for each doubling. Processor time of the thread is measured, so that a busy machine does not count.
 */
public final class Growth {

    /** A lock for classes of such tests: two at once would want the memory of both. */
    public static final String ALONE = "growth";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MEGABYTE = 1_000_000;
    private static final int DOUBLINGS = 3;
    private static final double MOST = 2.2;
    private static final double NOISE_SECONDS = 0.05;
    private static final int ATTEMPTS = 3;

    private Growth() {}

    /** On the piece repeated to 1 and 8 megabytes. */
    public static void assertLinear(Extractor<?> extractor, String piece, Header header) {
        assertLinear(extractor, piece, header, MEGABYTE);
    }

    /** On the piece repeated to so many bytes and to eight times as many. */
    public static void assertLinear(Extractor<?> extractor, String piece, Header header, int bytes) {
        seconds(extractor, piece, bytes / 8, header);
        double small = Double.MAX_VALUE;
        double large = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            small = Math.min(small, seconds(extractor, piece, bytes, header));
            large = Math.min(large, seconds(extractor, piece, bytes << DOUBLINGS, header));
            if (isLinear(small, large)) {
                return;
            }
        }
        assertThat(isLinear(small, large))
                .as("%f seconds for %d bytes of \"%s\", %f for eight times as many", small, bytes, piece, large)
                .isTrue();
    }

    /** The mean of the doublings: one of them may fall to a collection of garbage. */
    private static boolean isLinear(double small, double large) {
        return Math.pow(large / (small + NOISE_SECONDS / DOUBLINGS), 1.0 / DOUBLINGS) <= MOST;
    }

    private static double seconds(Extractor<?> extractor, String piece, int bytes, Header header) {
        int times = bytes / piece.getBytes(StandardCharsets.UTF_8).length;
        PlanText plan = PlainPlan.of(piece.repeat(times), header);
        return seconds(() -> extractor.extract(plan));
    }

    /** Processor time that the work takes on this thread. */
    public static double seconds(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
