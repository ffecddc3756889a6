package vn.planlens.cli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.cli.files.PlanFiles;
import vn.planlens.index.FileState;
import vn.planlens.index.IndexCheck;
import vn.planlens.index.PlanFilter;
import vn.planlens.index.PlanSearch;
import vn.planlens.index.PlanSummary;
import vn.planlens.index.RunSummary;
import vn.planlens.ingest.PlanReader;

/** Of a file and its copies the plan is told as the one with the first path, whatever was read first, and in which run. */
class CopiesTest {

    private static final String TEXT = "KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC ĐÍCH\n\nPhục vụ tốt hơn.\n";

    @TempDir
    private Path folder;

    private Path first;
    private Path middle;
    private Path last;
    private Path index;

    @BeforeEach
    void write() throws Exception {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        first = Files.writeString(plans.resolve("a.md"), TEXT);
        middle = Files.writeString(plans.resolve("m.txt"), TEXT);
        last = Files.writeString(plans.resolve("z.txt"), TEXT);
        index = folder.resolve("index");
    }

    @Test
    void theOrderOfCopiesDoesNotMatter() throws Exception {
        for (List<Path> order :
                List.of(List.of(first, middle, last), List.of(last, middle, first), List.of(middle, last, first))) {
            index = folder.resolve("index-" + order.get(0).getFileName());
            Ingest.Outcome outcome = run(order);
            assertThat(outcome.summary().states()).isEqualTo(Map.of(FileState.INDEXED, 1, FileState.DUPLICATE, 2));
            assertThat(outcome.plans()).extracting(PlanCounts::path).containsExactly("a.md");
            assertThat(IndexCheck.of(index)).isEqualTo(new IndexCheck(1, 3, false, List.of()));
            assertPlanIsOf("a.md");
        }
    }

    /** So it is behind a killed run that had met the other copy only. */
    @Test
    void aFirstCopyMetInALaterRunGivesThePlanItsName() throws Exception {
        run(List.of(last));
        assertPlanIsOf("z.txt");
        Ingest.Outcome outcome = run(List.of(first, middle, last));
        assertThat(outcome.summary().states())
                .isEqualTo(Map.of(FileState.INDEXED, 1, FileState.DUPLICATE, 1, FileState.UNCHANGED, 1));
        assertPlanIsOf("a.md");
        assertThat(run(List.of(first, middle, last)).summary().states()).isEqualTo(Map.of(FileState.UNCHANGED, 3));
    }

    @Test
    void aPlanIsToldAsTheCopyThatIsLeft() throws Exception {
        run(List.of(folder.resolve("plans")));
        Files.delete(first);
        run(List.of(folder.resolve("plans")));
        assertPlanIsOf("m.txt");
    }

    @Test
    void aRenamedFileIsMovedAndTellsItsNewName() throws Exception {
        Files.delete(middle);
        Files.delete(last);
        run(List.of(folder.resolve("plans")));
        Path renamed = Files.move(first, first.resolveSibling("b.md"));
        RunSummary summary = run(List.of(folder.resolve("plans"))).summary();
        assertThat(summary.moved()).containsExactly(List.of(LedgerPath.of(first), LedgerPath.of(renamed)));
        assertPlanIsOf("b.md");
    }

    private Ingest.Outcome run(List<Path> asked) throws Exception {
        return new Ingest(new PlanReader(), Ingest.Progress.NONE)
                .run(index, asked, PlanFiles.of(asked), Set.of(), false);
    }

    private void assertPlanIsOf(String name) throws Exception {
        try (PlanSearch search = PlanSearch.open(index)) {
            PlanSummary plan = search.plans("", PlanFilter.NONE).findFirst().orElseThrow();
            assertThat(search.plan(plan.id()).plan().source().fileName()).isEqualTo(name);
            String path = LedgerPath.of(folder.resolve("plans").resolve(name));
            assertThat(search.files())
                    .allSatisfy(row -> assertThat(row.readAs()).isEqualTo(path));
        }
    }
}
