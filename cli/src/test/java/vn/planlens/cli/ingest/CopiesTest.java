package vn.planlens.cli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.cli.files.PlanFiles;
import vn.planlens.index.FileState;
import vn.planlens.index.IndexCheck;
import vn.planlens.index.PlanFilter;
import vn.planlens.index.PlanSearch;
import vn.planlens.index.PlanSummary;
import vn.planlens.ingest.PlanReader;

/** Of a file and its copies the plan is told as the one with the first path, in whatever order they are met. */
class CopiesTest {

    @TempDir
    private Path folder;

    @Test
    void theOrderOfCopiesDoesNotMatter() throws Exception {
        String text = "KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC ĐÍCH\n\nPhục vụ tốt hơn.\n";
        Path first = Files.writeString(folder.resolve("a.md"), text);
        Path middle = Files.writeString(folder.resolve("m.txt"), text);
        Path last = Files.writeString(folder.resolve("z.txt"), text);
        for (List<Path> order :
                List.of(List.of(first, middle, last), List.of(last, middle, first), List.of(middle, last, first))) {
            Path index = folder.resolve("index-" + order.get(0).getFileName());
            Ingest.Outcome outcome = new Ingest(new PlanReader(), Ingest.Progress.NONE)
                    .run(index, order, PlanFiles.of(order), Set.of(), false);
            assertThat(outcome.summary().states()).isEqualTo(Map.of(FileState.INDEXED, 1, FileState.DUPLICATE, 2));
            assertThat(outcome.plans()).extracting(PlanCounts::path).containsExactly("a.md");
            assertThat(IndexCheck.of(index)).isEqualTo(new IndexCheck(1, 3, false, List.of()));
            try (PlanSearch search = PlanSearch.open(index)) {
                PlanSummary plan = search.plans("", PlanFilter.NONE).findFirst().orElseThrow();
                assertThat(search.plan(plan.id()).plan().source().fileName()).isEqualTo("a.md");
            }
        }
    }
}
