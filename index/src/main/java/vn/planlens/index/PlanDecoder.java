package vn.planlens.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.planlens.index.Odds.Kind;
import vn.planlens.index.RecordShape.Many;
import vn.planlens.index.RecordShape.Part;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.Plan;
import vn.planlens.model.Span;

/** Reads what {@link PlanEncoder} wrote. */
final class PlanDecoder {

    private final BitReader bits;
    private final ByteBuffer words;
    private final CollapsedText text;
    private final Odds odds = UsualPlan.odds();
    private final KnownStrings known = UsualPlan.strings();
    private final SectionsMet sections = new SectionsMet();
    private final String[] last = new String[RecordShape.all().size()];
    private int lastStart;

    private PlanDecoder(PlanEncoder.Encoded encoded, String text) {
        this.words = ByteBuffer.wrap(encoded.words());
        this.bits = new BitReader(ByteBuffer.wrap(encoded.numbers()));
        this.text = new CollapsedText(text);
    }

    /**
     * Decodes a plan.
     *
     * @param id of the plan
     * @throws RuntimeException where the bytes are not a plan's
     */
    static Plan decode(PlanEncoder.Encoded encoded, String text, String id) {
        PlanDecoder decoder = new PlanDecoder(encoded, text);
        decoder.known.take(0, id);
        return (Plan) decoder.record(Plan.class, null);
    }

    private Object record(Class<?> type, Span outer) {
        RecordShape shape = RecordShape.of(type);
        List<Part> parts = shape.parts();
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
        Object record = shape.make(values);
        sections.add(record);
        return record;
    }

    private Object part(Part part, Span own) {
        if (part.many() == Many.ONE) {
            return value(part, own);
        }
        int size = (int) number(part, Kind.COUNT);
        List<Object> list = new ArrayList<>(size);
        Map<String, Object> map = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            if (part.many() == Many.LIST) {
                list.add(value(part, own));
            } else {
                String key = string(part, null);
                map.put(key, value(part, own));
            }
        }
        return part.many() == Many.LIST ? list : map;
    }

    private Object value(Part part, Span own) {
        Class<?> type = part.type();
        if (type == String.class) {
            return string(part, own);
        }
        if (type == boolean.class) {
            return number(part, Kind.VALUE) == 1;
        }
        if (type == int.class) {
            return (int) signed(part, Kind.VALUE);
        }
        if (type == long.class) {
            return signed(part, Kind.VALUE);
        }
        int tag = (int) number(part, Kind.COUNT);
        if (tag == 0) {
            return null;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[tag - 1];
        }
        if (type == Integer.class) {
            return (int) signed(part, Kind.VALUE);
        }
        if (type == Span.class) {
            lastStart += (int) signed(part, Kind.VALUE);
            return new Span(lastStart, lastStart + (int) number(part, Kind.LENGTH));
        }
        return record(type, own);
    }

    private String string(Part part, Span own) {
        int tag = (int) number(part, Kind.VALUE);
        if (tag == PlanEncoder.NONE) {
            return null;
        }
        String string = string(tag, part, own);
        last[part.number()] = string;
        return string;
    }

    private String string(int tag, Part part, Span own) {
        switch (tag) {
            case PlanEncoder.OF_SPAN:
                return text.of(own);
            case PlanEncoder.IN_TEXT:
                int start = text.offset(own.start()) + (int) number(part, Kind.PLACE);
                return text.words().substring(start, text.offset(own.end()) - (int) signed(part, Kind.LENGTH));
            case PlanEncoder.WORDS:
                byte[] bytes = new byte[(int) number(part, Kind.LENGTH)];
                words.get(bytes);
                return added(part, new String(bytes, StandardCharsets.UTF_8));
            case PlanEncoder.NEXT:
                return added(part, PlanEncoder.next(last[part.number()]));
            case PlanEncoder.SECTION_PATH, PlanEncoder.SECTION_ID:
                OutlineNode section = sections.at(own.start());
                return tag == PlanEncoder.SECTION_ID ? section.id() : section.path();
            case PlanEncoder.KNOWN:
                int place = known.size() - 1 - (int) number(part, Kind.PLACE);
                known.use(part.number(), place);
                return known.string(place);
            default:
                int rank = tag - PlanEncoder.AGAIN;
                String again = known.string(known.ranked(part.number(), rank));
                known.useAgain(part.number(), rank);
                return again;
        }
    }

    private String added(Part part, String string) {
        known.add(part.number(), string);
        return string;
    }

    private long signed(Part part, Kind kind) {
        long value = number(part, kind);
        return value >>> 1 ^ -(value & 1);
    }

    private long number(Part part, Kind kind) {
        return odds.read(bits, part.number(), kind);
    }
}
