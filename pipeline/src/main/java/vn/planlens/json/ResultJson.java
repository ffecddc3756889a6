package vn.planlens.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * Writes results other than a plan as JSON: records, lists, maps, the model's values, constants as the contract writes
 * them, moments in ISO-8601, lengths of time in seconds. Thread-safe.
 */
public final class ResultJson {

    private static final ObjectMapper MAPPER = PlanJson.mapper().registerModule(values());
    private static final ObjectWriter LINE = MAPPER.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final ObjectWriter PRETTY = LINE.withDefaultPrettyPrinter();

    private ResultJson() {}

    /** What results hold beyond the model's values: constants of other enumerations, moments, lengths of time. */
    @SuppressWarnings("rawtypes")
    private static SimpleModule values() {
        SimpleModule values = new SimpleModule("planlens-results");
        values.addSerializer(Enum.class, new StdScalarSerializer<>(Enum.class) {
            private static final long serialVersionUID = 1;

            @Override
            public void serialize(Enum value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(code(value));
            }
        });
        values.addKeySerializer(Enum.class, new StdScalarSerializer<>(Enum.class) {
            private static final long serialVersionUID = 1;

            @Override
            public void serialize(Enum value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeFieldName(code(value));
            }
        });
        values.addSerializer(Instant.class, ToStringSerializer.instance);
        values.addSerializer(LocalDate.class, ToStringSerializer.instance);
        values.addSerializer(Duration.class, new StdScalarSerializer<>(Duration.class) {
            private static final long serialVersionUID = 1;

            @Override
            public void serialize(Duration value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeNumber(BigDecimal.valueOf(value.toMillis(), 3));
            }
        });
        return values;
    }

    /** A constant as the contract writes it: {@code no-text-layer}. */
    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

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
     * Begins a document with the fields of {@code head}, and after them a list that may be of any length.
     *
     * @param head a record or map
     * @param list name of the field that holds the list
     */
    public static JsonStream stream(Object head, String list, Writer to) throws IOException {
        JsonGenerator json = PRETTY.createGenerator(to);
        json.writeStartObject();
        for (Map.Entry<String, JsonNode> field : MAPPER.valueToTree(head).properties()) {
            json.writePOJOField(field.getKey(), field.getValue());
        }
        json.writeArrayFieldStart(list);
        return new JsonStream(json, to);
    }
}
