package vn.planlens.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.cli.files.PlanFiles.PlanFile;

class ResultNamesTest {

    @ParameterizedTest
    @CsvSource({
        "/a/plan.txt, plan",
        "/a/x.y.pdf, x.y",
        "/a/.txt, .txt",
        "/a/plan, plan",
        "/a/plan.txt|/b/plan.txt, a-plan|b-plan",
        "/a/plan.txt|/a/plan.pdf, plan.txt|plan.pdf",
        "/a/plan.txt|/a/plan.pdf|/b/plan.txt, a-plan.txt|a-plan.pdf|b-plan.txt",
        "/a/w/plan.txt|/b/w/plan.txt, a-w-plan|b-w-plan",
        "/a/Plan.txt|/b/plan.txt, a-Plan|b-plan",
        "/a/plan.txt|/b/plan.txt|/c/a-plan.txt, a-plan|b-plan|a-plan-2"
    })
    void namesTellFilesApart(String files, String names) {
        List<PlanFile> planFiles = Stream.of(files.split("\\|"))
                .map(file -> new PlanFile(Path.of(file), file))
                .toList();
        assertThat(ResultNames.of(planFiles).values()).containsExactly(names.split("\\|"));
    }
}
