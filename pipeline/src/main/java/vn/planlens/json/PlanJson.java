package vn.planlens.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Function;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.Header;
import vn.planlens.model.Level;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.OutlineKind;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Plan;
import vn.planlens.model.RuleId;
import vn.planlens.model.Task;
import vn.planlens.model.WarningCode;

/** Writes and reads plans as the contract's JSON. Thread-safe. */
public final class PlanJson {

    private static final ObjectMapper MAPPER = mapper();
    private static final ObjectWriter WRITER = MAPPER.writerFor(Plan.class).withDefaultPrettyPrinter();
    private static final ObjectReader READER = MAPPER.readerFor(Plan.class);

    private PlanJson() {}

    /** The plan as indented JSON that ends with a line break; the same plan gives the same text. */
    public static String write(Plan plan) {
        try {
            return WRITER.writeValueAsString(plan) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a plan is always writable", e);
        }
    }

    /** @throws IOException where the text is not a plan of this version */
    public static Plan read(String json) throws IOException {
        return READER.readValue(json);
    }

    /** A mapper that knows the model's values, for other JSON outputs made of them. */
    public static ObjectMapper mapper() {
        SimpleModule values = new SimpleModule("planlens-values");
        scalar(values, PartialDate.class, PartialDate::toString, PartialDate::parse);
        scalar(values, CalendarPeriod.class, CalendarPeriod::toString, CalendarPeriod::parse);
        scalar(values, RuleId.class, RuleId::toString, PlanJson::ruleId);
        constants(values, Header.Origin.class, '-');
        constants(values, Level.class, '-');
        constants(values, OutlineKind.class, '-');
        constants(values, WarningCode.class, '-');
        constants(values, Citation.Role.class, '-');
        constants(values, OrgUnit.Role.class, '-');
        constants(values, Deadline.Kind.class, '-');
        constants(values, Task.Source.class, '-');
        return JsonMapper.builder()
                .addModule(values)
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .build();
    }

    private static <E extends Enum<E>> void constants(SimpleModule module, Class<E> type, char separator) {
        scalar(
                module,
                type,
                constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', separator),
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace(separator, '_')));
    }

    private static RuleId ruleId(String text) {
        int colon = text.indexOf(':');
        return new RuleId(text.substring(0, colon), text.substring(colon + 1));
    }

    private static <T> void scalar(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new StdScalarSerializer<>(type) {
            private static final long serialVersionUID = 1;

            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new StdScalarDeserializer<>(type) {
            private static final long serialVersionUID = 1;

            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return read.apply(json.getText());
            }
        });
    }
}
