package vn.planlens.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.planlens.cli.console.CommandFailure;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.ExitCode;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.PlanSearch;
import vn.planlens.index.citing.CitingRequest;
import vn.planlens.index.citing.CitingResult;
import vn.planlens.index.citing.CitingRow;
import vn.planlens.index.citing.TopRequest;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.model.Level;

/** {@code citing}: which plans cite a document, and which do not. */
@Command(name = "citing", mixinStandardHelpOptions = true)
final class CitingCommand implements Callable<Integer> {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "KEY", descriptionKey = "keys")
    private List<String> keys = List.of();

    @Mixin
    private IndexOption index;

    @Mixin
    private PlanFilterOptions filter;

    @Option(names = "--not")
    private boolean not;

    @Option(names = "--matrix")
    private boolean matrix;

    @Option(names = "--every")
    private boolean every;

    @Option(names = "--date", paramLabel = "DATE")
    private String date;

    @Option(names = "--issuer", paramLabel = "NAME")
    private String issuer;

    @Option(names = "--wards", paramLabel = "FILE")
    private Path wards;

    @Option(names = "--top", paramLabel = "N")
    private Integer top;

    @Option(names = "--of-level", paramLabel = "LEVEL")
    private Level documentLevel;

    @Option(names = "--changes")
    private boolean changes;

    @Option(names = "--format", paramLabel = "table|json|jsonl|csv")
    private OutputFormat format = OutputFormat.TABLE;

    CitingCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, IndexAccessException {
        if (keys.isEmpty() && top == null && !changes) {
            throw CommandFailure.usage("citing.no-key");
        }
        try (PlanSearch search = index.open()) {
            if (top != null) {
                new CitedDocumentLists(console, format)
                        .top(search.top(new TopRequest(filter.filter(), documentLevel, Math.max(1, top))));
            } else if (changes) {
                new CitedDocumentLists(console, format).changes(search.trends(filter.filter()));
            } else {
                answer(search);
            }
        } catch (BadQueryException e) {
            throw BadQuery.failure(e, console);
        }
        return ExitCode.DONE;
    }

    private void answer(PlanSearch search) throws IOException, BadQueryException {
        CitingResult result = search.citing(new CitingRequest(keys, every, date, issuer, filter.filter(), wardList()));
        Notes.tell(result.notes(), console);
        if (matrix) {
            new CitingMatrixTable(console, format).print(result, search.matrix(result));
            return;
        }
        List<CitingRow> rows = result.rows();
        if (not) {
            rows = rows.stream()
                    .filter(row -> row.status() == CitingRow.Status.DOES_NOT_CITE)
                    .toList();
        }
        new CitingRows(console, format).print(result, rows);
        result.missingWards().forEach(ward -> console.tell("citing.no-plan", ward));
        if (not) {
            long unreadable = result.rows().stream()
                    .filter(row -> row.status() == CitingRow.Status.UNREADABLE)
                    .count();
            if (unreadable > 0) {
                console.tell("citing.unreadable", unreadable);
            }
        }
    }

    /** One ward a line; blank lines and lines that begin with # say nothing. */
    private List<String> wardList() throws IOException {
        if (wards == null) {
            return List.of();
        }
        String text = Files.readString(wards, StandardCharsets.UTF_8);
        return text.lines()
                .map(line -> line.replace(String.valueOf(BYTE_ORDER_MARK), "").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
