package vn.planlens.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.planlens.index.RecordShape.Many;
import vn.planlens.model.Plan;
import vn.planlens.model.Span;

/**
 * Writes a plan without its text: words that stand in the text are written as the place where they stand, other words
 * once each, places as the distance from the place before. A plan takes about a sixth of its JSON.
 */
final class PlanEncoder {

    /** How a string is written. */
    static final int NONE = 0;

    /** The words under the record's own span, white space collapsed. */
    static final int OF_SPAN = 1;

    /** A piece of the {@link CollapsedText}: distance from the start of the record's span, length. */
    static final int IN_TEXT = 2;

    /** A string that was not written before. */
    static final int WORDS = 3;

    /** From here on: a string that was written before, by its number. */
    static final int KNOWN = 4;

    /** Shorter strings are cheaper as words. */
    private static final int SHORTEST_PIECE = 12;

    /** How far behind its record's place a piece of text is looked for. */
    private static final int FARTHEST = 4_000;

    private static final int SHAPE = RecordShape.describe(Plan.class).hashCode();

    private final CollapsedText text;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
    private final Map<String, Integer> known = new HashMap<>();
    private int lastStart;

    private PlanEncoder(String text) {
        this.text = new CollapsedText(text);
    }

    /** A checksum of the records that a plan consists of: with other records it cannot be read. */
    static int shape() {
        return SHAPE;
    }

    static byte[] encode(Plan plan, String text) {
        PlanEncoder encoder = new PlanEncoder(text);
        encoder.record(plan, null);
        return encoder.out.toByteArray();
    }

    private void record(Object record, Span outer) {
        if (record instanceof Span span) {
            signed(span.start() - lastStart);
            number(span.length());
            lastStart = span.start();
            return;
        }
        RecordShape shape = RecordShape.of(record.getClass());
        List<RecordShape.Part> parts = shape.parts();
        Span own = outer;
        // The place comes first, for words are written as seen from it.
        for (int i = 0; i < parts.size(); i++) {
            if (isPlace(parts.get(i))) {
                Span span = (Span) shape.get(record, i);
                value(span, Span.class, own);
                own = span == null ? own : span;
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            RecordShape.Part part = parts.get(i);
            if (!isPlace(part)) {
                part(shape.get(record, i), part, own);
            }
        }
    }

    static boolean isPlace(RecordShape.Part part) {
        return part.type() == Span.class && part.many() == Many.ONE;
    }

    private void part(Object value, RecordShape.Part part, Span own) {
        switch (part.many()) {
            case ONE -> value(value, part.type(), own);
            case LIST -> {
                List<?> list = (List<?>) value;
                number(list.size());
                list.forEach(element -> value(element, part.type(), own));
            }
            case MAP -> {
                Map<?, ?> map = new TreeMap<>((Map<?, ?>) value);
                number(map.size());
                map.forEach((key, element) -> {
                    string((String) key, null);
                    value(element, part.type(), own);
                });
            }
        }
    }

    private void value(Object value, Class<?> type, Span own) {
        if (type == String.class) {
            string((String) value, own);
        } else if (type == boolean.class) {
            out.write((boolean) value ? 1 : 0);
        } else if (type == int.class) {
            signed((int) value);
        } else if (type == long.class) {
            signed((long) value);
        } else if (value == null) {
            number(0);
        } else if (type == Integer.class) {
            number(1);
            signed((int) value);
        } else if (value instanceof Enum<?> constant) {
            number(1L + constant.ordinal());
        } else {
            number(1);
            record(value, own);
        }
    }

    private void string(String value, Span own) {
        if (value == null) {
            number(NONE);
            return;
        }
        Integer before = known.get(value);
        if (before != null) {
            number((long) KNOWN + before);
            return;
        }
        if (own != null && text.holds(own)) {
            if (value.equals(text.of(own))) {
                number(OF_SPAN);
                return;
            }
            int from = text.offset(own.start());
            int at = value.length() < SHORTEST_PIECE ? -1 : find(value, from);
            if (at >= 0) {
                number(IN_TEXT);
                number(at - from);
                number(value.length());
                return;
            }
        }
        known.put(value, known.size());
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        number(WORDS);
        number(bytes.length);
        out.write(bytes, 0, bytes.length);
    }

    private int find(String value, int from) {
        String words = text.words();
        char first = value.charAt(0);
        int last = Math.min(words.length() - value.length(), from + FARTHEST);
        for (int at = from; at <= last; at++) {
            if (words.charAt(at) == first && words.startsWith(value, at)) {
                return at;
            }
        }
        return -1;
    }

    private void signed(long value) {
        number(value << 1 ^ value >> 63);
    }

    private void number(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
