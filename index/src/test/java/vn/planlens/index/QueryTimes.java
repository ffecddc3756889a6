package vn.planlens.index;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.planlens.index.citing.CitingRequest;

/** Prints times of warm questions on generated plans: {@code QueryTimes [wards]}, ten plans a ward. Asserts nothing. */
final class QueryTimes {

    private static final int WARM = 300;
    private static final int RUNS = 300;
    private static final List<String> FACETS = List.of("province", "ward", "year", "type", "channel");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private QueryTimes() {}

    /** A question. */
    private interface Asked {
        void ask(PlanSearch search) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int wards = arguments.length == 0 ? GeneratedPlans.WARDS : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("planlens-times");
        long characters = 0;
        long started = System.nanoTime();
        try (PlanIndex writer = PlanIndex.open(folder)) {
            IngestRun run = writer.begin(List.of("/plans"), TestIndex.TOOLS, Set.of());
            for (GeneratedPlans.Generated plan : GeneratedPlans.of(20260101, wards)) {
                TestIndex.add(run, plan.truth().path(), plan.draft());
                characters += plan.draft().source().text().getBytes(StandardCharsets.UTF_8).length;
            }
            run.finish(false);
        }
        System.out.printf(
                Locale.ROOT, "ingest %.1f s, text %.1f MB", (System.nanoTime() - started) / 1e9, characters / 1e6);
        try (PlanSearch search = PlanSearch.open(folder)) {
            System.out.printf(Locale.ROOT, ", index %.1f MB%n", search.status().bytes() / 1e6);
            for (String query : List.of(
                    "zalo",
                    "hòa giải",
                    "hoa giai",
                    "\"hoa giai\"",
                    "\"nâng cao chất lượng\"",
                    "\"nang cao chat luong\"",
                    "nang cao chat luong phuc vu nhan dan",
                    "76/NQ-CP",
                    "cites:76/NQ-CP channel:zalo year:2023..2025",
                    "NOT cites:76/NQ-CP",
                    "tuy*",
                    "chat~",
                    "year:2026")) {
                SearchRequest request = SearchRequest.of(query).withFacets(FACETS);
                time(query, search, s -> s.search(request).hits().forEach(hit -> {}));
            }
            time("citing 76/NQ-CP, matrix", search, s -> s.matrix(s.citing(CitingRequest.of("76/NQ-CP"))));
        }
    }

    private static void time(String name, PlanSearch search, Asked asked) throws Exception {
        long[] times = new long[RUNS];
        long[] cpu = new long[RUNS];
        for (int i = 0; i < WARM + RUNS; i++) {
            long start = System.nanoTime();
            long startCpu = THREADS.getCurrentThreadCpuTime();
            asked.ask(search);
            times[Math.max(0, i - WARM)] = System.nanoTime() - start;
            cpu[Math.max(0, i - WARM)] = THREADS.getCurrentThreadCpuTime() - startCpu;
        }
        Arrays.sort(times);
        Arrays.sort(cpu);
        System.out.printf(
                Locale.ROOT,
                "%-45s median %6.2f ms  p99 %6.2f ms  (processor: median %6.2f ms  p99 %6.2f ms)%n",
                name,
                times[RUNS / 2] / 1e6,
                times[RUNS * 99 / 100] / 1e6,
                cpu[RUNS / 2] / 1e6,
                cpu[RUNS * 99 / 100] / 1e6);
    }
}
