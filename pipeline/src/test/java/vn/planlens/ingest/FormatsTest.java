package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is named a text is one only where it does not begin like another format. */
class FormatsTest {

    private static final String PLAN =
            "ỦY BAN NHÂN DÂN\nXÃ HÒA BÌNH\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính\n";

    private final Formats formats = new Formats(ReadLimits.ORDINARY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html><body><p>Kế hoạch</p></body></html> | text/html",
                "{\\rtf1\\ansi Ke hoach} | application/rtf",
                "%PDF-1.7 | application/pdf",
                "%!PS-Adobe-3.0 | application/postscript",
                "Số: 12/KH-UBND ngày 05 tháng 01 năm 2026 | text/plain",
                "Đạt từ 90% trở lên; <b>đậm</b> | text/plain",
            })
    void contentCountsMoreThanTheName(String content, String type) throws UnreadableFileException {
        assertThat(formats.detect(content.getBytes(StandardCharsets.UTF_8), "ke-hoach.TXT"))
                .isEqualTo(type);
    }

    static Stream<Arguments> encodings() {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void aTextIsOneByAnyName(Charset encoding) throws UnreadableFileException {
        byte[] content = ("\ufeff" + PLAN).getBytes(encoding);
        assertThat(formats.detect(content, "ke-hoach.txt")).isEqualTo("text/plain");
        assertThat(formats.detect(content, "ke-hoach")).isEqualTo("text/plain");
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void bytesThatNoTextHasAreNone(Charset encoding) throws UnreadableFileException {
        byte[] content = "\u0001\u0002\u0003\u0004\u0005\u0006".repeat(50).getBytes(encoding);
        assertThat(formats.detect(content, "ke-hoach.txt")).isEqualTo("application/octet-stream");
    }
}
