package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.cli.Program.Run;

/** How a call is understood, and what is said where it is not. */
class CallTest {

    private static final String[] HELP_PARTS_EN = {"Usage: planlens", "Exit codes:", "Examples:"};
    private static final String[] HELP_PARTS_VI = {"Cách dùng: planlens", "Mã kết thúc:", "Ví dụ:"};

    static Stream<String> commands() {
        return PlanLens.names().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpOfEachCommandHasExamplesAndExitCodesInBothLanguages(String command) {
        Run vietnamese = Program.inside(command, "--help", "--lang", "vi");
        assertThat(vietnamese.exitCode()).isZero();
        assertThat(vietnamese.err()).isEmpty();
        assertThat(vietnamese.out()).contains(HELP_PARTS_VI).contains("planlens " + command);
        Run english = Program.inside(command, "--help", "--lang=en");
        assertThat(english.out()).contains(HELP_PARTS_EN).doesNotContain("Mã kết thúc");
        assertThat(everyOptionIsExplained(english.out())).isTrue();
        assertThat(everyOptionIsExplained(vietnamese.out())).isTrue();
    }

    /** Each option's line, or the one below it, says something behind the option's name. */
    private static boolean everyOptionIsExplained(String help) {
        List<String> lines = help.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.matches(" +(-\\w, )?--\\S+")) {
                boolean below = i + 1 < lines.size() && lines.get(i + 1).matches(" {20,}\\S.*");
                if (!below) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void whatWasFoundIsToldInWordsButWrittenInCodes() {
        String text = "Giao Công an xã phát tờ rơi trong 5 ngày làm việc kể từ ngày ban hành; báo cáo hằng quý.";
        assertThat(Program.inside("explain", "--lang", "vi", text).out())
                .contains("Công an · chủ trì", "Tờ rơi, tờ gấp", "5 ngày (ngày làm", "định kỳ · 3 tháng")
                .doesNotContain("recurring", "P3M", "P5D");
        assertThat(Program.inside("explain", "--lang", "en", text).out()).contains("Công an · lead", "recurring · P3M");
        assertThat(Program.inside("explain", "--lang", "vi", "--format", "json", text)
                        .out())
                .contains("recurring · P3M", "leaflet", "Công an · lead");
    }

    @Test
    void theLocaleChoosesTheLanguage() {
        assertThat(Program.onClassPath()
                        .with("LC_ALL", "vi_VN.UTF-8")
                        .run("--help")
                        .out())
                .startsWith("Cách dùng");
        assertThat(Program.onClassPath()
                        .with("LC_ALL", "de_DE.UTF-8")
                        .run("--help")
                        .out())
                .startsWith("Usage");
        assertThat(Program.onClassPath()
                        .with("LC_ALL", "vi_VN.UTF-8")
                        .run("--help", "--lang", "en")
                        .out())
                .startsWith("Usage");
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        String[] turkish = {"-Duser.language=tr", "-Duser.country=TR"};
        for (String[] call : new String[][] {
            {"--help"},
            {"extract", "--help"},
            {"explain", "--FORMAT", "json", "x"},
            {"schema"},
            {"explain", "--format", "JSON", "Thực hiện Nghị quyết số 76/NQ-CP trước ngày 10/12/2026"}
        }) {
            assertThat(Program.onClassPath(turkish).run((Object[]) call)).isEqualTo(Program.inside(call));
        }
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(List.of(), "which command", "chưa có lệnh"),
                Arguments.of(List.of("exract"), "Did you mean: extract", "Có phải ý bạn là: extract"),
                Arguments.of(List.of("extract"), "missing: FILE", "còn thiếu: FILE"),
                Arguments.of(List.of("extract", "--ot", "x", "a.txt"), "no option --ot", "không có tùy chọn --ot"),
                Arguments.of(
                        List.of("extract", "--format", "xml", "a.txt"),
                        "xml is no value for --format; it takes json, text",
                        "xml không phải là giá trị của --format; chỉ nhận json, text"),
                Arguments.of(List.of("extract", "--out"), "missing: --out", "còn thiếu: --out"),
                Arguments.of(List.of("search", "--limit", "x", "a"), "x is no value for --limit", "x không phải"),
                Arguments.of(List.of("schema", "more"), "too many arguments, from more on", "thừa tham số"),
                Arguments.of(List.of("citing"), "which document", "văn bản nào"),
                Arguments.of(
                        List.of("status", "--index", "/nonexistent/index"),
                        "there is no index in /nonexistent/index; make one",
                        "chưa có chỉ mục trong /nonexistent/index"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsNamedWithItsMend(List<String> call, String english, String vietnamese) {
        Run run = Program.inside(call.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("planlens: ").contains(english).doesNotContain("\tat ", "Exception");
        Run inVietnamese = Program.inside(
                Stream.concat(call.stream(), Stream.of("--lang=vi")).toArray(String[]::new));
        assertThat(inVietnamese.exitCode()).isEqualTo(2);
        assertThat(inVietnamese.err()).contains(vietnamese);
    }

    @Test
    void aMistakeInAProcessIsAnExitCodeAndALineOfErrors() {
        Run run = Program.onClassPath().run("exract", "Kế hoạch.docx");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("planlens: there is no command exract");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionIsOneLine(String option) {
        assertThat(Program.inside(option).out()).matches("PlanLens \\S.*\\R");
    }
}
