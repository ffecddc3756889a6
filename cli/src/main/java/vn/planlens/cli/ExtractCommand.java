package vn.planlens.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.planlens.Analyzer;
import vn.planlens.ingest.PlanReader;
import vn.planlens.ingest.UnreadableFileException;
import vn.planlens.json.PlanJson;
import vn.planlens.model.SourceText;

/** {@code extract}: the plan JSON of each file. */
@Command(name = "extract", mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    enum Format {
        json,
        text
    }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--out", paramLabel = "DIR")
    private Path out;

    @Option(names = "--format")
    private Format format = Format.json;

    @Override
    public Integer call() throws IOException {
        PlanReader reader = new PlanReader();
        Analyzer analyzer = new Analyzer();
        PrintWriter result = spec.commandLine().getOut();
        int exitCode = 0;
        for (Path file : files) {
            try {
                SourceText source = reader.read(file, file.toString());
                String text = format == Format.text ? source.text() : PlanJson.write(analyzer.analyze(source));
                if (out == null) {
                    result.print(text);
                } else {
                    Files.createDirectories(out);
                    String name = file.getFileName().toString();
                    String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
                    Files.writeString(out.resolve(stem + "." + (format == Format.text ? "txt" : "json")), text);
                }
            } catch (UnreadableFileException e) {
                spec.commandLine().getErr().println(file + ": " + e.reason() + ": " + e.getMessage());
                exitCode = 3;
            }
        }
        result.flush();
        return exitCode;
    }
}
