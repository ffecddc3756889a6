package vn.planlens.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.cli.files.PlanFiles.PlanFile;

class PlanFilesTest {

    @TempDir
    private Path folder;

    private Path file(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    private PlanFiles find(String... paths) throws IOException {
        return PlanFiles.of(Stream.of(paths).map(folder::resolve).toList());
    }

    private static List<String> paths(PlanFiles files) {
        return files.files().stream().map(PlanFile::path).toList();
    }

    @Test
    void inAFolderOnlyPlanFormatsAreMeant() throws IOException {
        for (String name : List.of("a.PDF", "b.doc", "c.docx", "d.odt", "e.rtf", "f.html", "g.htm", "h.TXT", "i.md")) {
            file("in/" + name);
        }
        for (String name : List.of("gold.json", "a.xlsx", "noending", "z.zip", "pdf")) {
            file("in/" + name);
        }
        PlanFiles found = find("in");
        assertThat(paths(found))
                .containsExactly("a.PDF", "b.doc", "c.docx", "d.odt", "e.rtf", "f.html", "g.htm", "h.TXT", "i.md");
        assertThat(found.skipped()).isEqualTo(5);
    }

    @Test
    void whatIsHiddenIsPassedBy() throws IOException {
        file("in/.planlens/a.txt");
        file("in/sub/.git/b.txt");
        file("in/.c.txt");
        file("in/~$d.docx");
        file("in/sub/e.txt");
        assertThat(paths(find("in"))).containsExactly("sub/e.txt");
    }

    @Test
    void aFileNamedItselfIsAlwaysMeant() throws IOException {
        file("plan.bin");
        file(".hidden/a.txt");
        assertThat(paths(find("plan.bin", ".hidden", "missing.txt")))
                .containsExactly("plan.bin", "a.txt", "missing.txt");
    }

    @Test
    void aFileIsMeantOnceHoweverItIsNamed() throws IOException {
        Path plan = file("in/plan.txt");
        Files.createSymbolicLink(folder.resolve("in/link.txt"), plan);
        assertThat(find("in", "in/plan.txt", "in/../in/plan.txt").files()).hasSize(1);
    }

    @Test
    void loopsOfLinksAndPipesHoldNothingUp() throws IOException, InterruptedException {
        file("in/sub/a.txt");
        Files.createSymbolicLink(folder.resolve("in/sub/up"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/gone.txt"), folder.resolve("nowhere.txt"));
        new ProcessBuilder("mkfifo", folder.resolve("in/pipe.txt").toString())
                .start()
                .waitFor();
        PlanFiles found = find("in");
        assertThat(paths(found)).containsExactly("sub/a.txt");
    }

    @Test
    void namesAreComposed() throws IOException {
        file("in/Ke\u0302\u0301 hoa\u0323ch.txt");
        assertThat(paths(find("in"))).containsExactly("Kế hoạch.txt");
    }
}
