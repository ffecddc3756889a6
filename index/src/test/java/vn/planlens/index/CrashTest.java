package vn.planlens.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.planlens.index.citing.CitingRequest;
import vn.planlens.index.citing.CitingRow;

/** Power goes at any moment of a run: the index opens, holds whole plans only, and the next run makes it good. */
class CrashTest {

    static final Path NOWHERE = Path.of("memory");
    private static final List<GeneratedPlans.Generated> PLANS = GeneratedPlans.of(7, 2);

    static Directory kept(Directory disk) {
        return new FilterDirectory(disk) {
            @Override
            public void close() {
                // The disk stays.
            }
        };
    }

    /** The same files on another disk. */
    static Directory copy(Directory disk) throws IOException {
        Directory other = new ByteBuffersDirectory();
        for (String file : disk.listAll()) {
            other.copyFrom(disk, file, file, IOContext.DEFAULT);
        }
        return other;
    }

    /** Ingests the plans from one number to another, with checkpoints between. */
    static void ingest(Directory store, int from, int to) throws IndexAccessException {
        try (PlanIndex writer = PlanIndex.open(store, NOWHERE, TestIndex.WARDS)) {
            IngestRun run = writer.begin(List.of("/plans"), TestIndex.TOOLS, Set.of());
            for (int i = from; i < to; i++) {
                GeneratedPlans.Generated plan = PLANS.get(i);
                String path = plan.truth().path();
                if (run.unchanged(path, 100, TestIndex.MONDAY).isEmpty()
                        && run.sameContent(
                                        path,
                                        100,
                                        TestIndex.MONDAY,
                                        plan.draft().plan().id())
                                .isEmpty()) {
                    TestIndex.add(run, path, plan.draft());
                }
                if (i % 5 == 0) {
                    run.checkpoint();
                }
            }
            run.settle(false);
            run.finish();
        }
    }

    static String content(Directory disk) throws Exception {
        TreeMap<String, String> rows = new TreeMap<>();
        try (PlanSearch search = PlanSearch.open(kept(disk), NOWHERE)) {
            for (CitingRow row : search.citing(CitingRequest.of("76/NQ-CP")).rows()) {
                rows.put(row.plan().paths().get(0), row.status() + " " + row.mentions());
            }
            search.files().forEach(file -> rows.merge(file.path(), " " + file.state(), String::concat));
        }
        return rows.toString();
    }

    @Test
    void nothingIsLostWhenThePowerGoes() throws Exception {
        assertThat(crash(31)).isGreaterThan(50);
    }

    @Test
    @Tag("long")
    void nothingIsLostWhereverThePowerGoes() throws Exception {
        assertThat(crash(3)).isGreaterThan(500);
    }

    /** @return how many of the moments, each some operations after the one before, came before the end of the run */
    private static int crash(int step) throws Exception {
        Directory undisturbed = new ByteBuffersDirectory();
        ingest(kept(undisturbed), 0, 6);
        String first = content(undisturbed);
        Directory before = copy(undisturbed);
        ingest(kept(undisturbed), 2, 20);
        String second = content(undisturbed);
        assertThat(second).isNotEqualTo(first);

        int crashes = 0;
        for (int operations = 1; ; operations += step) {
            Directory disk = copy(before);
            CrashingDirectory power = new CrashingDirectory(disk, operations);
            try {
                ingest(power, 2, 20);
            } catch (IndexAccessException e) {
                assertThat(power.crashed()).isTrue();
            }
            if (!power.crashed()) {
                System.out.println("CrashTest: " + crashes + " moments");
                return crashes;
            }
            crashes++;
            power.loseUnsynced();
            assertThat(content(disk)).as("after %s operations", operations).isIn(first, second);
            assertThat(IndexCheck.of(kept(disk), NOWHERE).problems()).isEmpty();
            ingest(kept(disk), 2, 20);
            assertThat(content(disk))
                    .as("made good after %s operations", operations)
                    .isEqualTo(second);
            assertThat(IndexCheck.of(kept(disk), NOWHERE)).isEqualTo(new IndexCheck(18, 18, false, List.of()));
        }
    }
}
