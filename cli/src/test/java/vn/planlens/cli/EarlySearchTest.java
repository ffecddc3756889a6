package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.cli.Program.Run;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.PlanSearch;

/** The index opened before the call is understood, and calls that turn out to mean another one. */
@ExtendWith(IndexedSamples.Shared.class)
class EarlySearchTest {

    private final IndexedSamples samples;
    private final Path index;

    @TempDir
    private Path folder;

    EarlySearchTest(IndexedSamples samples) {
        this.samples = samples;
        this.index = samples.folder().resolve(".planlens");
    }

    @Test
    void theFolderIsForeseenAsItIsMostlyNamed() {
        assertThat(IndexOption.foreseen("search", "--index", "there", "words")).isEqualTo("there");
        String untold = IndexOption.foreseen("search", "words");
        assertThat(IndexOption.foreseen("search", "--index=there")).isEqualTo(untold);
        assertThat(IndexOption.foreseen("search", "--index")).isEqualTo(untold);
    }

    @Test
    void anotherFolderThanForeseenIsAskedAllTheSame() {
        Run foreseen = samples.run("search", "zalo", "--count");
        Run other = Program.inside("search", "zalo", "--count", "--index=" + index);
        assertThat(foreseen.exitCode()).isZero();
        assertThat(other).isEqualTo(foreseen);
    }

    @Test
    void aSlipInTheCallIsToldBeforeAnIndexThatIsNotThere() {
        Run run = Program.inside(
                "search", "--nothing-such", "--index", folder.resolve("none").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--nothing-such").doesNotContain(folder.toString());
    }

    @Test
    void whatFailsEarlyIsToldWhenItIsAskedFor() {
        Path none = folder.resolve("none");
        try (EarlySearch early = EarlySearch.of(none.toString())) {
            assertThatThrownBy(() -> early.open(none))
                    .isInstanceOfSatisfying(IndexAccessException.class, error -> assertThat(error.reason())
                            .isEqualTo(IndexAccessException.Reason.NO_INDEX));
        }
    }

    @Test
    void itIsHandedOutOnceAndClosedByWhoTookIt() throws IndexAccessException {
        try (EarlySearch early = EarlySearch.of(index.toString());
                PlanSearch first = early.open(index);
                PlanSearch second = early.open(index)) {
            assertThat(second).isNotSameAs(first);
            first.close();
            assertThat(second.status()).isNotNull();
        }
    }
}
