package vn.planlens.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Text;

class WrappedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';10;''",
                "phường Nông Trang;20;phường Nông Trang",
                "phường Nông Trang;12;phường Nông|Trang",
                "phường Nông Trang;11;phường Nông|Trang",
                "một hai ba bốn;7;một hai|ba bốn",
                "cam-due-2022/cam-due-2022.txt;16;cam-due-2022/|cam-due-2022.txt",
                "Nghiêngngảnghiêngngả;8;Nghiêngn|gảnghiên|gngả",
                "đã rà soát 76/NQ-CP;12;đã rà soát|76/NQ-CP"
            })
    void linesBreakBetweenWords(String text, int width, String expected) {
        List<String> lines = WrappedText.lines(Ansi.OFF.new Text(text), width).stream()
                .map(Text::plainString)
                .toList();
        assertThat(String.join("|", lines)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"5", "9", "30"})
    void coloursGoOnOverALineEnd(int width) {
        Text text = Ansi.ON.new Text("một @|bold hai ba|@ bốn");
        StringBuilder printed = new StringBuilder();
        WrappedText.lines(text, width).forEach(line -> printed.append(line).append('\n'));
        assertThat(printed.toString().split("\u001b\\[1m", -1).length - 1)
                .isEqualTo(printed.toString().split("\u001b\\[2[12]m", -1).length - 1);
    }
}
