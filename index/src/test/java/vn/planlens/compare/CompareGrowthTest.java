package vn.planlens.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing takes time that grows with the plans, not with the number of pairs of their tasks and sections. */
class CompareGrowthTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int SMALLEST = 300;
    private static final int DOUBLINGS = 2;
    private static final double MOST = 2.6;
    private static final int ATTEMPTS = 3;
    private static final String[] VERBS = {"Rà soát", "Niêm yết", "Công khai", "Cập nhật", "Kiểm tra", "Hướng dẫn"};

    @TempDir
    private Path folder;

    private String body(int tasks, long seed) {
        Random random = new Random(seed);
        StringBuilder body = new StringBuilder("I. TỔ CHỨC THỰC HIỆN\n");
        for (int i = 1; i <= tasks / 5; i++) {
            body.append(i).append(". Công an phường\n");
            for (int j = 0; j < 5; j++) {
                body.append("- ").append(VERBS[random.nextInt(VERBS.length)]).append(" hồ sơ thủ tục hành chính");
                for (int k = 0; k < 8; k++) {
                    body.append(" từ").append(random.nextInt(tasks));
                }
                body.append(" trước ngày ").append(10 + random.nextInt(18)).append("/9.\n");
            }
        }
        return body.toString();
    }

    @Test
    void growsWithThePlans() {
        PlanComparer comparer = new PlanComparer();
        WrittenPlan plans = new WrittenPlan(folder);
        List<ComparedPlan> before = new ArrayList<>();
        List<ComparedPlan> after = new ArrayList<>();
        for (int i = 0; i <= DOUBLINGS; i++) {
            before.add(plans.of(2024, body(SMALLEST << i, 1)));
            after.add(plans.of(2026, body(SMALLEST << i, 2)));
            assertThat(after.get(i).plan().tasks()).hasSizeGreaterThanOrEqualTo(SMALLEST << i);
        }
        double[] seconds = new double[DOUBLINGS + 1];
        double growth = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            for (int i = 0; i <= DOUBLINGS; i++) {
                long start = THREADS.getCurrentThreadCpuTime();
                comparer.compare(before.get(i), after.get(i));
                double taken = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
                seconds[i] = attempt == 0 ? taken : Math.min(seconds[i], taken);
            }
            growth = Math.pow(seconds[DOUBLINGS] / seconds[0], 1.0 / DOUBLINGS);
            if (growth <= MOST) {
                return;
            }
        }
        assertThat(growth)
                .as("seconds for 300, 600, 1200 tasks: %s", Arrays.toString(seconds))
                .isLessThanOrEqualTo(MOST);
    }
}
