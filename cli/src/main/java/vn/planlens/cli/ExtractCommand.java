package vn.planlens.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.planlens.Analyzer;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.ExitCode;
import vn.planlens.cli.console.FileErrors;
import vn.planlens.cli.files.PlanFiles;
import vn.planlens.cli.files.PlanFiles.PlanFile;
import vn.planlens.cli.files.PlanHints;
import vn.planlens.cli.files.ResultNames;
import vn.planlens.cli.files.WholeFile;
import vn.planlens.ingest.PlanReader;
import vn.planlens.json.PlanJson;
import vn.planlens.model.Plan;
import vn.planlens.model.SourceText;

/** {@code extract}: the plan JSON of each file, without an index. */
@Command(name = "extract", mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    /** What is written of a plan. */
    enum Format {
        JSON("json"),
        TEXT("txt");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }
    }

    private final Console console;
    private final FileErrors errors;
    private PlanReader reader;
    private Analyzer analyzer;
    private PlanHints hints;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> asked;

    @Option(names = "--out", paramLabel = "DIR")
    private Path out;

    @Option(names = "--format", paramLabel = "json|text")
    private Format format = Format.JSON;

    @Option(names = "--force")
    private boolean force;

    ExtractCommand(Console console) {
        this.console = console;
        this.errors = new FileErrors(console);
    }

    @Override
    public Integer call() throws IOException {
        reader = new PlanReader();
        PlanFiles files = PlanFiles.of(asked);
        files.inaccessible().forEach(errors::inaccessible);
        hints = PlanHints.of(files.files());
        Map<PlanFile, String> names = ResultNames.of(files.files());
        boolean kept = false;
        for (PlanFile file : files.files()) {
            String result = errors.guard(file.file(), file.path(), () -> result(file));
            if (result == null) {
                continue;
            }
            if (out == null) {
                console.out().print(result);
                console.out().flush();
            } else {
                kept |= !save(out.resolve(names.get(file) + "." + format.ending), result, file);
            }
        }
        return kept ? Math.max(ExitCode.USAGE, errors.exitCode()) : errors.exitCode();
    }

    private String result(PlanFile file) throws IOException {
        SourceText source = reader.read(file.file(), file.path());
        if (format == Format.TEXT) {
            return source.text();
        }
        if (analyzer == null) {
            analyzer = new Analyzer();
        }
        return PlanJson.write(analyzer.analyze(source, hints.of(file)));
    }

    /** Writes a result and tells whether it could: a file that is not an earlier result of the same plan is kept. */
    private boolean save(Path target, String result, PlanFile file) throws IOException {
        if (Files.exists(target)) {
            String there =
                    Files.isRegularFile(target) ? new String(Files.readAllBytes(target), StandardCharsets.UTF_8) : "";
            if (there.equals(result)) {
                return true;
            }
            if (!force && !isEarlierResult(there, file)) {
                console.tell("extract.kept", target, file.path());
                return false;
            }
            console.tell("extract.replaced", target);
        }
        WholeFile.write(target, result);
        return true;
    }

    private boolean isEarlierResult(String text, PlanFile file) {
        try {
            Plan plan = PlanJson.read(text);
            return plan.source() != null && file.path().equals(plan.source().path());
        } catch (IOException e) {
            return false;
        }
    }
}
