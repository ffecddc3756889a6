package vn.planlens.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.planlens.model.PartialDate;

/** Runs of ingest over a changing folder. */
class IngestRunTest {

    private final TestIndex index = new TestIndex();

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    private static DraftPlan plan(String ward, String words) {
        return DraftPlan.of("phường", ward, null, "Thử", 2026)
                .section("I", "NỘI DUNG")
                .say(words);
    }

    /** A file as a run meets it. */
    private record Met(String path, DraftPlan draft, Instant modified) {}

    private static Met met(String path, DraftPlan draft) {
        return new Met(path, draft, TestIndex.MONDAY);
    }

    /** A run as the command line makes it; returns how many files had to be read. */
    private int parsed;

    private RunSummary run(List<String> roots, boolean prune, Met... files) throws IndexAccessException {
        parsed = 0;
        try (PlanIndex writer = index.writer()) {
            IngestRun run = writer.begin(roots, TestIndex.TOOLS, Set.of());
            for (Met file : files) {
                String hash = file.draft().plan().id();
                if (run.unchanged(file.path(), 100, file.modified()).isEmpty()
                        && run.sameContent(file.path(), 100, file.modified(), hash)
                                .isEmpty()) {
                    parsed++;
                    TestIndex.add(run, file.path(), file.draft());
                }
            }
            run.settle(prune);
            return run.finish();
        }
    }

    private List<String> paths() throws Exception {
        try (PlanSearch search = index.open()) {
            return search.plans("", PlanFilter.NONE)
                    .map(plan -> plan.ward() + " " + String.join(" ", plan.paths()))
                    .toList();
        }
    }

    private Map<FileState, Integer> states() throws IndexAccessException {
        try (PlanSearch search = index.open()) {
            return search.status().states();
        }
    }

    @Test
    void doesNotReadTwiceWhatDidNotChange() throws Exception {
        run(List.of("/a"), false, met("/a/1", plan("Một", "x")), met("/a/2", plan("Hai", "y")));
        assertThat(parsed).isEqualTo(2);
        RunSummary again = run(List.of("/a"), false, met("/a/1", plan("Một", "x")), met("/a/2", plan("Hai", "y")));
        assertThat(parsed).isZero();
        assertThat(again.states()).containsExactly(Map.entry(FileState.UNCHANGED, 2));
        assertThat(paths()).containsExactly("Hai /a/2", "Một /a/1");
    }

    @Test
    void takesATouchedFileAsUnchanged() throws Exception {
        run(List.of("/a"), false, met("/a/1", plan("Một", "x")));
        Instant later = TestIndex.MONDAY.plusSeconds(60);
        RunSummary again = run(List.of("/a"), false, new Met("/a/1", plan("Một", "x"), later));
        assertThat(parsed).isZero();
        assertThat(again.states()).containsExactly(Map.entry(FileState.UNCHANGED, 1));
    }

    @Test
    void replacesAnEditedFile() throws Exception {
        run(List.of("/a"), false, met("/a/1", plan("Một", "xưa")));
        Instant later = TestIndex.MONDAY.plusSeconds(60);
        run(List.of("/a"), false, new Met("/a/1", plan("Một", "nay"), later));
        assertThat(parsed).isEqualTo(1);
        assertThat(paths()).containsExactly("Một /a/1");
        assertThat(index.hits("xưa")).isEmpty();
        assertThat(index.hits("nay")).hasSize(1);
    }

    @Test
    void recognisesAMovedFile() throws Exception {
        run(List.of("/a"), false, met("/a/1", plan("Một", "x")), met("/a/2", plan("Hai", "y")));
        RunSummary moved = run(List.of("/a"), false, met("/a/neu/1", plan("Một", "x")), met("/a/2", plan("Hai", "y")));
        assertThat(parsed).isZero();
        assertThat(moved.moved()).containsExactly(List.of("/a/1", "/a/neu/1"));
        assertThat(moved.states()).containsOnly(Map.entry(FileState.INDEXED, 1), Map.entry(FileState.UNCHANGED, 1));
        assertThat(paths()).containsExactly("Hai /a/2", "Một /a/neu/1");
    }

    @Test
    void recognisesAFileMovedIntoAnotherRunsFolder() throws Exception {
        run(List.of("/a"), false, met("/a/1", plan("Một", "x")), met("/a/2", plan("Hai", "y")));
        run(List.of("/b"), false, met("/b/1", plan("Một", "x")));
        assertThat(parsed).isZero();
        assertThat(paths()).as("still known below /a").containsExactly("Hai /a/2", "Một /a/1 /b/1");
        run(List.of("/a"), false, met("/a/2", plan("Hai", "y")));
        assertThat(paths()).containsExactly("Hai /a/2", "Một /b/1");
    }

    @Test
    void keepsOnePlanForOneFileInTwoPlaces() throws Exception {
        RunSummary summary = run(List.of("/a"), false, met("/a/2", plan("Một", "x")), met("/a/1", plan("Một", "x")));
        assertThat(parsed).isEqualTo(1);
        assertThat(summary.states()).containsOnly(Map.entry(FileState.INDEXED, 1), Map.entry(FileState.DUPLICATE, 1));
        assertThat(paths()).containsExactly("Một /a/1 /a/2");
        assertThat(index.hits("x")).hasSize(1);
        run(List.of("/a"), false, met("/a/2", plan("Một", "x")));
        assertThat(paths()).containsExactly("Một /a/2");
        assertThat(states()).containsExactly(Map.entry(FileState.INDEXED, 1));
    }

    @Test
    void forgetsADeletedFileBelowItsPathOnly() throws Exception {
        run(
                List.of("/a", "/ab"),
                false,
                met("/a/1", plan("Một", "x")),
                met("/a/2", plan("Hai", "y")),
                met("/ab/3", plan("Ba", "z")));
        RunSummary summary = run(List.of("/a"), false, met("/a/2", plan("Hai", "y")));
        assertThat(summary.removed()).containsExactly("/a/1");
        assertThat(paths()).containsExactly("Ba /ab/3", "Hai /a/2");
    }

    @Test
    void aMissingOrEmptyFolderEmptiesNothing() throws Exception {
        run(List.of("/a"), false, met("/a/1", plan("Một", "x")), met("/a/2", plan("Hai", "y")));
        RunSummary summary = run(List.of("/a"), false);
        assertThat(summary.removed()).isEmpty();
        assertThat(summary.keptRoots()).containsExactly("/a");
        assertThat(summary.kept()).isEqualTo(2);
        assertThat(paths()).hasSize(2);
        RunSummary pruned = run(List.of("/a"), true);
        assertThat(pruned.removed()).containsExactly("/a/1", "/a/2");
        assertThat(paths()).isEmpty();
    }

    @Test
    void notesFailuresAndTriesThemAgainWhenAsked() throws Exception {
        String hash = DraftPlan.hash("locked");
        try (PlanIndex writer = index.writer()) {
            IngestRun run = writer.begin(List.of("/a"), TestIndex.TOOLS, Set.of());
            run.fail(TestIndex.entry("/a/locked", hash, FileState.ENCRYPTED));
            run.settle(false);
            assertThat(run.finish().states()).containsExactly(Map.entry(FileState.ENCRYPTED, 1));
        }
        try (PlanIndex writer = index.writer()) {
            IngestRun run = writer.begin(List.of("/a"), TestIndex.TOOLS, Set.of());
            assertThat(run.unchanged("/a/locked", 100, TestIndex.MONDAY))
                    .get()
                    .extracting(FileEntry::state)
                    .isEqualTo(FileState.ENCRYPTED);
            run.settle(false);
            assertThat(run.finish().states()).containsExactly(Map.entry(FileState.ENCRYPTED, 1));
        }
        try (PlanIndex writer = index.writer()) {
            IngestRun run = writer.begin(List.of("/a"), TestIndex.TOOLS, Set.of(FileState.ENCRYPTED));
            assertThat(run.unchanged("/a/locked", 100, TestIndex.MONDAY)).isEmpty();
        }
        try (PlanIndex writer = index.writer()) {
            IngestRun run = writer.begin(List.of("/a"), "other tools", Set.of());
            assertThat(run.unchanged("/a/locked", 100, TestIndex.MONDAY)).isEmpty();
            assertThat(run.sameContent("/a/locked", 100, TestIndex.MONDAY, hash))
                    .isEmpty();
        }
    }

    @Test
    void aReaderSeesWholeRunsOnly() throws Exception {
        run(List.of("/a"), false, met("/a/1", plan("Một", "x")));
        try (PlanSearch before = index.open();
                PlanIndex writer = index.writer()) {
            IngestRun run = writer.begin(List.of("/b"), TestIndex.TOOLS, Set.of());
            TestIndex.add(run, "/b/2", plan("Hai", "y"));
            run.checkpoint();
            assertThat(paths()).as("half a run").containsExactly("Một /a/1");
            TestIndex.add(run, "/b/3", plan("Ba", "z"));
            run.settle(false);
            run.finish();
            assertThat(paths()).hasSize(3);
            assertThat(before.status().plans()).as("opened before").isEqualTo(1);
        }
    }

    @Test
    void aKilledRunGoesOnFromItsCheckpoint() throws Exception {
        run(List.of("/a"), false, met("/a/1", plan("Một", "x")));
        try (PlanIndex writer = index.writer()) {
            IngestRun run = writer.begin(List.of("/b"), TestIndex.TOOLS, Set.of());
            TestIndex.add(run, "/b/2", plan("Hai", "y"));
            run.checkpoint();
            TestIndex.add(run, "/b/3", plan("Ba", "z"));
        }
        assertThat(paths()).containsExactly("Một /a/1");
        RunSummary again = run(List.of("/b"), false, met("/b/2", plan("Hai", "y")), met("/b/3", plan("Ba", "z")));
        assertThat(parsed).as("only what came after the checkpoint").isEqualTo(1);
        assertThat(again.states()).containsOnly(Map.entry(FileState.UNCHANGED, 1), Map.entry(FileState.INDEXED, 1));
        assertThat(paths()).containsExactly("Ba /b/3", "Hai /b/2", "Một /a/1");
    }

    /** A scan whose letters ran together: a fuzzer's text brought the counts of the whole index down. */
    @Test
    void namesWithoutEndAreCountedAsWell() throws Exception {
        String endless = "b".repeat(50_000);
        try (TestIndex odd =
                TestIndex.of(DraftPlan.of("xã", endless, endless, endless, 2026).say(endless))) {
            assertThat(odd.search().status().plans()).isEqualTo(1);
            assertThat(odd.search().status().counts()).isNotEmpty();
        }
    }

    @Test
    void twoWritersDoNotMix() throws Exception {
        try (PlanIndex first = index.writer()) {
            first.begin(List.of("/a"), TestIndex.TOOLS, Set.of());
            IndexAccessException error = catchThrowableOfType(IndexAccessException.class, index::writer);
            assertThat(error.reason()).isEqualTo(IndexAccessException.Reason.LOCKED);
        }
        index.writer().close();
    }

    @Test
    void groupsADraftWithItsSignedCopy() throws Exception {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            words.append("từ").append(i * 7919 % 1000).append(' ');
        }
        DraftPlan draft = plan("Một", words + "bản nháp").numbered(null, null, null);
        DraftPlan signed = plan("Một", words + "bản chính").numbered("31", PartialDate.of(2026, 1, 5), "Lê Văn C");
        DraftPlan pdf = plan("Một", words + "bản chính")
                .numbered("31", PartialDate.of(2026, 1, 5), "Lê Văn C")
                .file("plan.pdf", "application/pdf");
        DraftPlan other = plan("Một", words + "bản chính").numbered("45", PartialDate.of(2026, 6, 5), "Lê Văn C");
        DraftPlan elsewhere = plan("Hai", words + "bản chính");
        RunSummary summary = run(
                List.of("/a"),
                false,
                met("/a/1", draft),
                met("/a/2", signed),
                met("/a/3", pdf),
                met("/a/4", elsewhere));
        assertThat(summary.duplicateGroups()).isEqualTo(1);
        try (PlanSearch search = index.open()) {
            assertThat(search.status().plans()).isEqualTo(2);
            assertThat(search.status().documents()).isEqualTo(4);
            SearchResult result = search.search(SearchRequest.of("từ0"));
            assertThat(result.totalPlans()).isEqualTo(2);
            assertThat(result.hits())
                    .filteredOn(hit -> hit.plan().ward().equals("Một"))
                    .singleElement()
                    .satisfies(hit -> {
                        assertThat(hit.plan().reference()).isEqualTo("31/KH-UBND");
                        assertThat(hit.plan().duplicates()).hasSize(2);
                    });
            assertThat(search.search(SearchRequest.of("nháp")).hits())
                    .as("what only the draft says is found in the draft")
                    .singleElement()
                    .extracting(hit -> hit.plan().reference())
                    .isNull();
            assertThat(search.citing(vn.planlens.index.citing.CitingRequest.of("76/NQ-CP"))
                            .rows())
                    .hasSize(2);
        }
        assertThat(run(List.of("/b"), false, met("/b/1", other)).duplicateGroups())
                .as("another number is another plan")
                .isEqualTo(1);
        run(List.of("/a"), false, met("/a/1", draft), met("/a/4", elsewhere));
        try (PlanSearch search = index.open()) {
            assertThat(search.status().documents()).isEqualTo(3);
        }
    }
}
