package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.cli.Program.Run;
import vn.planlens.json.PlanJson;
import vn.planlens.model.Plan;

class ExtractTest {

    private static final String PLAN =
            """
            ỦY BAN NHÂN DÂN
            XÃ BÌNH MINH

            KẾ HOẠCH
            Cải cách hành chính năm 2024

            Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, Ủy ban nhân dân xã ban hành Kế hoạch như sau:

            I. MỤC ĐÍCH, YÊU CẦU

            1. Nâng cao chất lượng phục vụ người dân.
            """;

    @TempDir
    private Path folder;

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path at(String path) {
        return folder.resolve(path);
    }

    private static Run extract(Object... arguments) {
        return Program.inside(Stream.concat(Stream.of("extract"), Stream.of(arguments))
                .map(Object::toString)
                .toArray(String[]::new));
    }

    /** As a process of its own, in the folder: for what depends on being one. */
    private Run extractInFolder(Object... arguments) {
        return Program.onClassPath()
                .in(folder)
                .run(Stream.concat(Stream.of("extract"), Stream.of(arguments)).toArray());
    }

    private Stream<String> names(String directory) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(directory))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void withoutOutThePlanJsonIsPrintedAndNothingElse() throws IOException {
        write("ke-hoach.txt", PLAN);
        Run run = extractInFolder("ke-hoach.txt");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        Plan plan = PlanJson.read(run.out());
        assertThat(plan.source().path()).isEqualTo("ke-hoach.txt");
        assertThat(plan.citations()).extracting("key").containsExactly("76/NQ-CP");
    }

    @Test
    void textIsWhatSpansCountIn() throws IOException {
        write("ke-hoach.txt", PLAN);
        Plan plan = PlanJson.read(extract(at("ke-hoach.txt")).out());
        String text = extract(at("ke-hoach.txt"), "--format", "text").out();
        assertThat(text).hasSize(plan.source().characters());
        assertThat(plan.citations().get(0).span().of(text))
                .isEqualTo(plan.citations().get(0).quote());
    }

    @Test
    void filesOfOneNameAreToldApart() throws IOException {
        write("a/plan.txt", PLAN);
        write("b/plan.txt", PLAN);
        write("c/other.txt", PLAN);
        write("c/other.md", PLAN);
        write("d/Kế hoạch số 1.txt", PLAN);
        Run run = extract(at("a/plan.txt"), at("b/plan.txt"), at("c"), at("d"), "--out", at("out"));
        assertThat(run.exitCode()).isZero();
        assertThat(names("out"))
                .containsExactly("Kế hoạch số 1.json", "a-plan.json", "b-plan.json", "other.md.json", "other.txt.json");
        assertThat(PlanJson.read(Files.readString(folder.resolve("out/b-plan.json")))
                        .source()
                        .fileName())
                .isEqualTo("plan.txt");
    }

    @Test
    void theSameFileTwiceIsOneResult() throws IOException {
        write("plan.txt", PLAN);
        Run run = extractInFolder("plan.txt", "./plan.txt", folder.resolve("plan.txt"), "--out", "out");
        assertThat(run.exitCode()).isZero();
        assertThat(names("out")).containsExactly("plan.json");
    }

    @Test
    void aFolderGivesItsPlanFilesOnly() throws IOException {
        write("in/plan.txt", PLAN);
        write("in/gold.json", "{}");
        write("in/picture.png", "");
        write("in/.hidden/plan.txt", PLAN);
        write("in/~$plan.docx", "x");
        assertThat(extract(at("in"), "--out", at("out")).exitCode()).isZero();
        assertThat(names("out")).containsExactly("plan.json");
    }

    @Test
    void anEarlierResultIsReplacedAndSaid() throws IOException {
        write("plan.txt", PLAN);
        extract(at("plan.txt"), "--out", at("out"));
        Run again = extract(at("plan.txt"), "--out", at("out"));
        assertThat(again.err()).isEmpty();
        write("plan.txt", PLAN + "\n2. Công khai thủ tục hành chính.\n");
        Run changed = extract(at("plan.txt"), "--out", at("out"));
        assertThat(changed.exitCode()).isZero();
        assertThat(changed.err()).contains("replaced");
        assertThat(Files.readString(folder.resolve("out/plan.json"))).contains("Công khai thủ tục");
    }

    @Test
    void anotherFileIsNeverReplacedUnasked() throws IOException {
        write("plan.txt", PLAN);
        write("other.txt", PLAN);
        Path precious = write("out/plan.json", "{\"mine\": true}");
        Run run = extract(at("plan.txt"), at("other.txt"), "--out", at("out"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("plan.json", "--force");
        assertThat(precious).hasContent("{\"mine\": true}");
        assertThat(folder.resolve("out/other.json")).exists();
        assertThat(extract(at("plan.txt"), "--out", at("out"), "--force").exitCode())
                .isZero();
        assertThat(Files.readString(precious)).contains("schemaVersion");
    }

    @Test
    void theRunGoesOnPastUnreadableFiles() throws IOException {
        write("good.txt", PLAN);
        write("broken.pdf", "%PDF-1.7 and no more");
        write("empty.txt", "");
        Run run = extract(at("missing.txt"), at("broken.pdf"), at("empty.txt"), at("good.txt"), "--out", at("out"));
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(names("out")).containsExactly("good.json");
        assertThat(run.err())
                .contains("missing.txt: there is no such file", "broken.pdf: ", "empty.txt: has no content");
        assertThat(run.err().lines()).hasSize(3);
    }

    @Test
    void aFileWithoutReadRightIsNamed() throws IOException {
        Path locked = write("locked.txt", PLAN);
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        org.junit.jupiter.api.Assumptions.assumeFalse(Files.isReadable(locked), "root reads everything");
        Run run = extractInFolder("locked.txt");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("locked.txt: access denied");
    }

    @Test
    void noDraftStaysBehindWhereTheFolderCannotBeMade() throws IOException {
        write("plan.txt", PLAN);
        write("out", "a file, no folder");
        Run run = extractInFolder("plan.txt", "--out", "out");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("out").doesNotContain("\tat ");
        assertThat(names(".")).containsExactly("out", "plan.txt");
    }
}
