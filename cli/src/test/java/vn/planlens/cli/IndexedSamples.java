package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.planlens.cli.Program.Run;
import vn.planlens.json.PlanJson;

/** The samples, read once into the index of a folder for all tests that ask about them. */
final class IndexedSamples implements AutoCloseable {

    private final Path folder;
    private final Run ingested;

    private IndexedSamples() {
        try {
            folder = Files.createTempDirectory("planlens-samples");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ingested = run("ingest", Program.samples());
    }

    /** Gives them to the constructor of a test. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == IndexedSamples.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(IndexedSamples.class, key -> new IndexedSamples());
        }
    }

    /** Where the index is; a place for the files of tests too. */
    Path folder() {
        return folder;
    }

    /** How the reading of the samples ended. */
    Run ingested() {
        return ingested;
    }

    /** Runs a command in this process, on the index of the samples unless the call names another. */
    Run run(Object... arguments) {
        List<String> call = new ArrayList<>();
        for (Object argument : arguments) {
            call.add(argument.toString());
        }
        if (!call.contains("--index")) {
            call.addAll(List.of("--index", folder.resolve(".planlens").toString()));
        }
        return Program.inside(call.toArray(String[]::new));
    }

    /** The answer to a call that succeeds. */
    JsonNode json(Object... arguments) throws IOException {
        Run run = run(Stream.concat(Stream.of(arguments), Stream.of("--format", "json"))
                .toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return PlanJson.mapper().readTree(run.out());
    }

    /** What people say of the samples, by folder name. */
    static Map<String, JsonNode> gold() throws IOException {
        Map<String, JsonNode> gold = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Program.samples())) {
            for (Path file : (Iterable<Path>) files.filter(path -> path.endsWith("gold.json"))::iterator) {
                gold.put(
                        file.getParent().getFileName().toString(),
                        PlanJson.mapper().readTree(Files.readString(file)));
            }
        }
        return gold;
    }

    /** The name of the file that a row of an answer is about, without its ending. */
    static String stem(JsonNode row) {
        String name = row.get("fileName").asText();
        return name.substring(0, name.lastIndexOf('.'));
    }

    @Override
    public void close() throws IOException {
        PathUtils.deleteDirectory(folder);
    }
}
