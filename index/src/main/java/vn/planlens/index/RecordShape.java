package vn.planlens.index;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.planlens.model.Plan;

/** The components of each record that a plan consists of, and how to take one apart and put it together. Thread-safe. */
final class RecordShape {

    private static final Map<Class<?>, RecordShape> KNOWN = new HashMap<>();
    private static final List<Part> PARTS = new ArrayList<>();

    static {
        add(Plan.class);
    }

    private final Class<?> type;
    private final Part[] parts;
    private final MethodHandle constructor;

    /**
     * One component.
     *
     * @param number its place among those of all records
     * @param name with that of its record
     * @param type of the component, or of the elements of a list, or of the values of a map from strings
     */
    record Part(int number, String name, Class<?> type, Many many, MethodHandle reader) {}

    /** How many values a component has. */
    enum Many {
        ONE,
        LIST,
        MAP
    }

    private RecordShape(Class<?> type) {
        this.type = type;
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            RecordComponent[] components = type.getRecordComponents();
            this.parts = new Part[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Many many = types[i] == List.class ? Many.LIST : types[i] == Map.class ? Many.MAP : Many.ONE;
                Type element = many == Many.ONE
                        ? types[i]
                        : ((ParameterizedType) components[i].getGenericType())
                                .getActualTypeArguments()[many == Many.MAP ? 1 : 0];
                parts[i] = new Part(
                        PARTS.size(),
                        type.getSimpleName() + "." + components[i].getName(),
                        (Class<?>) element,
                        many,
                        lookup.unreflect(components[i].getAccessor()));
                PARTS.add(parts[i]);
            }
            this.constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a record of the model: " + type, e);
        }
    }

    private static void add(Class<?> type) {
        if (type.isRecord() && !KNOWN.containsKey(type)) {
            RecordShape shape = new RecordShape(type);
            KNOWN.put(type, shape);
            shape.parts().forEach(part -> add(part.type()));
        }
    }

    static RecordShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** The components of all records, by number. */
    static List<Part> all() {
        return Collections.unmodifiableList(PARTS);
    }

    List<Part> parts() {
        return Arrays.asList(parts);
    }

    Object get(Object value, int part) {
        try {
            return parts[part].reader().invoke(value);
        } catch (Throwable e) {
            throw new IllegalStateException("reading " + parts[part].name() + " of " + type, e);
        }
    }

    Object make(Object[] values) {
        try {
            return constructor.invoke(values);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("making " + type, e);
        }
    }

    /** The components of the record and of all records in it, one record a line: what is stored depends on it. */
    static String describe(Class<?> type) {
        Map<String, String> lines = new TreeMap<>();
        describe(type, lines);
        return String.join("\n", lines.values());
    }

    private static void describe(Class<?> type, Map<String, String> lines) {
        if (type.isEnum()) {
            String constants =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(" "));
            lines.put(type.getName(), type.getName() + ": " + constants);
        }
        if (!type.isRecord() || lines.containsKey(type.getName())) {
            return;
        }
        String parts = of(type).parts().stream()
                .map(part -> part.name().substring(part.name().indexOf('.') + 1)
                        + (part.many() == Many.ONE ? " " : part.many() == Many.LIST ? " list of " : " map to ")
                        + part.type().getSimpleName())
                .collect(Collectors.joining(", "));
        lines.put(type.getName(), type.getName() + ": " + parts);
        of(type).parts().forEach(part -> describe(part.type(), lines));
    }
}
