package vn.planlens.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.planlens.Analyzer;
import vn.planlens.ingest.PlanReader;
import vn.planlens.model.SourceText;

/** Reads plans that a test writes down as text. */
final class WrittenPlan {

    private static final String HEAD =
            """
            ỦY BAN NHÂN DÂN
            PHƯỜNG THỬ NGHIỆM
            Số: 12/KH-UBND
            Thử Nghiệm, ngày 05 tháng 01 năm %1$d
            KẾ HOẠCH
            Cải cách hành chính năm %1$d

            """;

    private static final PlanReader READER = new PlanReader();
    private static final Analyzer ANALYZER = new Analyzer();

    private final Path folder;

    /** @param folder for the files */
    WrittenPlan(Path folder) {
        this.folder = folder;
    }

    ComparedPlan of(int year, String body) {
        try {
            Path file = folder.resolve("plan-" + year + ".txt");
            Files.writeString(file, HEAD.formatted(year) + body);
            SourceText source = READER.read(file, file.getFileName().toString());
            return new ComparedPlan(ANALYZER.analyze(source), source.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
