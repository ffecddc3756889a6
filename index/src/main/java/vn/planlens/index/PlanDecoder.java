package vn.planlens.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.planlens.index.RecordShape.Many;
import vn.planlens.model.Plan;
import vn.planlens.model.Span;

/** Reads what {@link PlanEncoder} wrote. */
final class PlanDecoder {

    private final ByteBuffer numbers;
    private final ByteBuffer words;
    private final CollapsedText text;
    private final List<String> known = new ArrayList<>();
    private final Map<RecordShape.Part, String> last = new IdentityHashMap<>();
    private int lastStart;

    private PlanDecoder(PlanEncoder.Encoded encoded, String text) {
        this.words = ByteBuffer.wrap(encoded.words());
        this.numbers = ByteBuffer.wrap(encoded.numbers());
        this.text = new CollapsedText(text);
    }

    /** @throws RuntimeException where the bytes are not a plan's */
    static Plan decode(PlanEncoder.Encoded encoded, String text) {
        return (Plan) new PlanDecoder(encoded, text).record(Plan.class, null);
    }

    private Object record(Class<?> type, Span outer) {
        if (type == Span.class) {
            lastStart += (int) signed();
            return new Span(lastStart, lastStart + (int) number());
        }
        RecordShape shape = RecordShape.of(type);
        List<RecordShape.Part> parts = shape.parts();
        Object[] values = new Object[parts.size()];
        Span own = outer;
        for (int i = 0; i < values.length; i++) {
            if (PlanEncoder.isPlace(parts.get(i))) {
                values[i] = value(parts.get(i), own);
                own = values[i] == null ? own : (Span) values[i];
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (!PlanEncoder.isPlace(parts.get(i))) {
                values[i] = part(parts.get(i), own);
            }
        }
        return shape.make(values);
    }

    private Object part(RecordShape.Part part, Span own) {
        if (part.many() == Many.ONE) {
            return value(part, own);
        }
        int size = (int) number();
        List<Object> list = new ArrayList<>(size);
        Map<String, Object> map = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            if (part.many() == Many.LIST) {
                list.add(value(part, own));
            } else {
                String key = string(null, null);
                map.put(key, value(part, own));
            }
        }
        return part.many() == Many.LIST ? list : map;
    }

    private Object value(RecordShape.Part part, Span own) {
        Class<?> type = part.type();
        if (type == String.class) {
            String string = string(part, own);
            if (string != null) {
                last.put(part, string);
            }
            return string;
        }
        if (type == boolean.class) {
            return number() == 1;
        }
        if (type == int.class) {
            return (int) signed();
        }
        if (type == long.class) {
            return signed();
        }
        long tag = number();
        if (tag == 0) {
            return null;
        }
        if (type == Integer.class) {
            return (int) signed();
        }
        return type.isEnum() ? type.getEnumConstants()[(int) tag - 1] : record(type, own);
    }

    private String string(RecordShape.Part part, Span own) {
        int tag = (int) number();
        switch (tag) {
            case PlanEncoder.NONE:
                return null;
            case PlanEncoder.OF_SPAN:
                return text.of(own);
            case PlanEncoder.IN_TEXT:
                int start = text.offset(own.start()) + (int) number();
                return text.words().substring(start, start + (int) number());
            case PlanEncoder.WORDS:
                byte[] bytes = new byte[(int) number()];
                words.get(bytes);
                known.add(new String(bytes, StandardCharsets.UTF_8));
                return known.get(known.size() - 1);
            case PlanEncoder.NEXT:
                known.add(PlanEncoder.next(last.get(part)));
                return known.get(known.size() - 1);
            default:
                return known.get(tag - PlanEncoder.KNOWN);
        }
    }

    private long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    private long number() {
        long value = 0;
        int shift = 0;
        while (true) {
            byte next = numbers.get();
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }
}
