package vn.planlens.cli.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of exported tasks. */
public final class TaskSchema {

    private TaskSchema() {}

    /** The schema's text, ending with a line break. */
    public static String text() {
        try (InputStream schema = TaskSchema.class.getResourceAsStream("tasks.schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema lies beside this class", e);
        }
    }
}
