package vn.planlens.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.PlanText;
import vn.planlens.orgunit.Duty;
import vn.planlens.orgunit.DutyFinder;
import vn.planlens.orgunit.UnitRegistry;

/** Finding units and making tasks takes time linear in the text, also where the text is made to hurt. */
class TaskGrowthTest {

    /** Doubling the text may take this much longer; linear is 2, and the rest is room for a busy machine. */
    private static final double MOST_GROWTH = 3;

    /** Seconds: a busy machine takes that much at any time. */
    private static final double ROOM = 0.15;

    private static final int RUNS = 5;
    /** Processor time of the thread: what else the machine does takes no part. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int SMALL = 60_000;

    private final DutyFinder finder = new DutyFinder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "các ban, ngành, ",
                "cùng các ban, cùng các ban của các ban, ",
                "Phòng A A A ",
                "Giao các đơn vị được giao chủ trì và ",
                "(((( Giao Phòng Nội vụ ( ",
                "- Giao Công an xã phối hợp với các thôn.\n",
                "Công chức Tư pháp, Văn hóa, ",
                "UBND xã giao UBND xã yêu cầu, "
            })
    void timeGrowsWithTheText(String piece) {
        seconds(piece, SMALL);
        double small = seconds(piece, 2 * SMALL);
        double large = seconds(piece, 4 * SMALL);
        assertThat(large).isLessThan(MOST_GROWTH * small + ROOM);
    }

    private double seconds(String piece, int length) {
        PlanText plan = PlainPlan.of(piece.repeat(length / piece.length()));
        double[] runs = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = THREADS.getCurrentThreadCpuTime();
            List<Duty> duties = finder.extract(plan);
            UnitRegistry units = UnitRegistry.of(plan, duties);
            new TaskBuilder().build(plan, duties, units, List.of(), List.of(), List.of());
            runs[run] = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        }
        return Arrays.stream(runs).min().orElseThrow();
    }
}
