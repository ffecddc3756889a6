package vn.planlens.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many segments a run leaves, each of whose checkpoints makes one. */
class SmallSegmentsTest {

    private static final List<GeneratedPlans.Generated> PLANS = GeneratedPlans.of(7, 2);

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "4, 1", "8, 1"})
    void theEndOfARunJoinsThem(int checkpoints, int left) throws Exception {
        Directory disk = new ByteBuffersDirectory();
        try (PlanIndex writer = PlanIndex.open(CrashTest.kept(disk), CrashTest.NOWHERE, TestIndex.WARDS)) {
            IngestRun run = writer.begin(List.of("/plans"), TestIndex.TOOLS, Set.of());
            for (GeneratedPlans.Generated plan : PLANS.subList(0, checkpoints)) {
                TestIndex.add(run, plan.truth().path(), plan.draft());
                run.checkpoint();
            }
            assertThat(segments(disk)).isEqualTo(checkpoints);
            run.settle(false);
            run.finish();
        }
        assertThat(segments(disk)).isEqualTo(left);
        assertThat(IndexCheck.of(CrashTest.kept(disk), CrashTest.NOWHERE))
                .isEqualTo(new IndexCheck(checkpoints, checkpoints, false, List.of()));
    }

    private static int segments(Directory disk) throws Exception {
        try (DirectoryReader reader = DirectoryReader.open(disk)) {
            return reader.leaves().size();
        }
    }
}
