package vn.planlens;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.planlens.model.Extractor;
import vn.planlens.model.Header;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.PlanText;

/**
 * Shows that an extractor takes time linear in the text: on a piece repeated to 1, 2, 4 and 8 megabytes, a doubling
 * takes on the mean at most 2.2 times as long. Processor time of the thread is measured, so that a busy machine does not count.
 */
public final class Growth {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MEGABYTE = 1_000_000;
    private static final int DOUBLINGS = 3;
    private static final double MOST = 2.2;
    private static final double NOISE_SECONDS = 0.05;
    private static final int ATTEMPTS = 3;

    private Growth() {}

    public static void assertLinear(Extractor<?> extractor, String piece, Header header) {
        double[] seconds = new double[DOUBLINGS + 1];
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            for (int i = 0; i <= DOUBLINGS; i++) {
                double taken = seconds(extractor, piece, MEGABYTE << i, header);
                seconds[i] = attempt == 0 ? taken : Math.min(seconds[i], taken);
            }
            if (isLinear(seconds)) {
                return;
            }
        }
        assertThat(isLinear(seconds))
                .as("seconds for 1, 2, 4, 8 MB of \"%s\": %s", piece, Arrays.toString(seconds))
                .isTrue();
    }

    /** The mean of the doublings: one of them may fall to a collection of garbage. */
    private static boolean isLinear(double[] seconds) {
        double growth = seconds[DOUBLINGS] / (seconds[0] + NOISE_SECONDS / DOUBLINGS);
        return Math.pow(growth, 1.0 / DOUBLINGS) <= MOST;
    }

    private static double seconds(Extractor<?> extractor, String piece, int bytes, Header header) {
        int times = bytes / piece.getBytes(StandardCharsets.UTF_8).length;
        PlanText plan = PlainPlan.of(piece.repeat(times), header);
        long start = THREADS.getCurrentThreadCpuTime();
        extractor.extract(plan);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
