package vn.planlens.cli.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The JSON Schemas (draft 2020-12) of results beside the plan JSON, which has its own. */
public enum ResultSchema {
    /** What {@code tasks --format json} writes. */
    TASKS("1.0"),
    /** What {@code compare --format json} writes. */
    COMPARISONS("1.0");

    /** The field by which a document names its schema. */
    public static final String FIELD = "$schema";

    private final String version;

    ResultSchema(String version) {
        this.version = version;
    }

    private String subject() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Identifies the schema; documents name it. */
    public String id() {
        return "urn:planlens:schema:" + subject() + ":" + version;
    }

    /** The schema's text, ending with a line break. */
    public String text() {
        try (InputStream schema = ResultSchema.class.getResourceAsStream(subject() + ".schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema lies beside this class", e);
        }
    }
}
