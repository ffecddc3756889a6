package vn.planlens;

import static org.assertj.core.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Extractor;
import vn.planlens.model.Header;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.PlanText;

/**
 * Shows that an extractor takes time linear in the text: a text takes at most half as long again as an eighth of it read eight
 * times, where work that grows with the square of the text would take eight times as long. Both sides work equally long and one
 * behind the other, so that what else the machine does falls on both; processor time of the thread is measured.
 */
public final class Growth {

    /** A lock for classes of such tests: two at once would want the memory of both. */
    public static final String ALONE = "growth";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MEGABYTE = 1_000_000;
    private static final int PARTS = 8;
    private static final double MOST = 1.5;
    private static final double NOISE_SECONDS = 0.05;
    private static final int ATTEMPTS = 3;

    private Growth() {}

    /** On the piece repeated to 1 and 8 megabytes. */
    public static void assertLinear(Extractor<?> extractor, String piece, Header header) {
        assertLinear(extractor, piece, header, MEGABYTE);
    }

    /** On the piece repeated to so many bytes and to eight times as many. */
    public static void assertLinear(Extractor<?> extractor, String piece, Header header, int bytes) {
        List<String> attempts = new ArrayList<>();
        do {
            double parts = 0;
            for (int i = 0; i < PARTS; i++) {
                parts += seconds(extractor, piece, bytes, header);
            }
            double all = seconds(extractor, piece, bytes * PARTS, header);
            if (all <= MOST * (parts + NOISE_SECONDS)) {
                return;
            }
            attempts.add("%.3f and %.3f".formatted(parts, all));
        } while (attempts.size() < ATTEMPTS);
        fail("Seconds for \"%s\", eight times %d bytes and once eight times as many: %s", piece, bytes, attempts);
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
