package vn.planlens;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.planlens.channel.ChannelExtractor;
import vn.planlens.deadline.DeadlineExtractor;
import vn.planlens.header.HeaderReader;
import vn.planlens.header.Hint;
import vn.planlens.ingest.PlanReader;
import vn.planlens.model.Extractor;
import vn.planlens.model.Header;
import vn.planlens.model.Outline;
import vn.planlens.model.PlanText;
import vn.planlens.model.SourceText;
import vn.planlens.orgunit.DutyFinder;
import vn.planlens.outline.OutlineParser;
import vn.planlens.place.AdministrativeUnits;

/**
 * Measures how fast each extractor reads given plans, in megabytes of their UTF-8 text a second. Run by hand; the
 * figures of docs/quality.md come from elsewhere.
 */
final class ExtractorSpeed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int RUNS = 9;
    private static final double SECONDS_A_RUN = 0.5;

    private ExtractorSpeed() {}

    public static void main(String[] files) throws Exception {
        Map<String, Extractor<?>> extractors = new LinkedHashMap<>();
        extractors.put("channels", new ChannelExtractor());
        extractors.put("deadlines", new DeadlineExtractor());
        extractors.put("duties", new DutyFinder());
        HeaderReader headers = new HeaderReader(new AdministrativeUnits());
        for (String file : files) {
            SourceText source = new PlanReader().read(Path.of(file), file);
            Outline outline = new OutlineParser().parse(source);
            Header header = headers.read(new PlanText(source, outline, Header.NONE), Hint.NONE)
                    .header();
            PlanText plan = new PlanText(source, outline, header);
            double megabytes = source.text().getBytes(StandardCharsets.UTF_8).length / 1e6;
            extractors.forEach((name, extractor) -> System.out.printf(
                    Locale.ROOT, "%-12s %7.1f MB/s  %s%n", name, megabytes / median(extractor, plan), file));
        }
    }

    /** Seconds of processor time that one reading takes: a busy machine does not count. */
    private static double median(Extractor<?> extractor, PlanText plan) {
        double[] seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = THREADS.getCurrentThreadCpuTime();
            int readings = 0;
            while (THREADS.getCurrentThreadCpuTime() - start < SECONDS_A_RUN * 1e9) {
                extractor.extract(plan);
                readings++;
            }
            seconds[run] = (THREADS.getCurrentThreadCpuTime() - start) / 1e9 / readings;
        }
        Arrays.sort(seconds);
        return seconds[RUNS / 2];
    }
}
