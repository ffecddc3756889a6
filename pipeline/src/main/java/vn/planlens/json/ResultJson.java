package vn.planlens.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;

/** Writes results other than a plan, made of records, lists, maps and the model's values, as JSON. Thread-safe. */
public final class ResultJson {

    private static final ObjectMapper MAPPER = PlanJson.mapper();
    private static final ObjectWriter LINE = MAPPER.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final ObjectWriter PRETTY = LINE.withDefaultPrettyPrinter();

    private ResultJson() {}

    /** Writes the value indented, ending with a line break. */
    public static void write(Object value, Writer to) throws IOException {
        PRETTY.writeValue(to, value);
        to.write('\n');
    }

    /** Writes the value on one line. */
    public static void line(Object value, Writer to) throws IOException {
        LINE.writeValue(to, value);
        to.write('\n');
    }

    /**
     * Writes the fields of {@code head} and after them a list that may be of any length, at flat memory.
     *
     * @param head a record or map, whose fields come first
     * @param list name of the field that holds the rows
     */
    public static void stream(Object head, String list, Iterator<?> rows, Writer to) throws IOException {
        try (JsonGenerator json = PRETTY.createGenerator(to)) {
            json.writeStartObject();
            for (Map.Entry<String, JsonNode> field : MAPPER.valueToTree(head).properties()) {
                json.writePOJOField(field.getKey(), field.getValue());
            }
            json.writeArrayFieldStart(list);
            while (rows.hasNext()) {
                json.writePOJO(rows.next());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        to.write('\n');
    }
}
