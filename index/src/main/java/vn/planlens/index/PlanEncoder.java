package vn.planlens.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.planlens.index.RecordShape.Many;
import vn.planlens.model.Plan;
import vn.planlens.model.Span;

/**
 * Writes a plan without its text: words that stand in the text are written as the place where they stand, what goes on
 * counting ({@code t7} behind {@code t6}) as just that, other words once each, places as the distance from the place
 * before. A plan takes about a sixth of its JSON. Words and numbers are kept apart, where both compress best.
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

    /** What {@link #next} makes of the string before it in the same component. */
    static final int NEXT = 4;

    /** From here on: a string that was written before, by its number. */
    static final int KNOWN = 5;

    /** Shorter strings are cheaper as words. */
    private static final int SHORTEST_PIECE = 12;

    /** How far behind its record's place a piece of text is looked for. */
    private static final int FARTHEST = 4_000;

    /** An int holds any number of so many digits. */
    private static final int MOST_DIGITS = 9;

    private static final int SHAPE = RecordShape.describe(Plan.class).hashCode();

    private final CollapsedText text;
    private final ByteArrayOutputStream numbers = new ByteArrayOutputStream(4096);
    private final ByteArrayOutputStream words = new ByteArrayOutputStream(4096);
    private final Map<String, Integer> known = new HashMap<>();

    /** Of each component the string written last. */
    private final Map<RecordShape.Part, String> last = new IdentityHashMap<>();

    private int lastStart;

    private PlanEncoder(String text) {
        this.text = new CollapsedText(text);
    }

    /** A checksum of the records that a plan consists of: with other records it cannot be read. */
    static int shape() {
        return SHAPE;
    }

    /**
     * A plan without its text.
     *
     * @param words in UTF-8, one behind the other
     * @param numbers everything else, seven bits a byte
     */
    record Encoded(byte[] words, byte[] numbers) {}

    static Encoded encode(Plan plan, String text) {
        PlanEncoder encoder = new PlanEncoder(text);
        encoder.record(plan, null);
        return new Encoded(encoder.words.toByteArray(), encoder.numbers.toByteArray());
    }

    /** The string with the number or the letter at its end raised by one, or null where there is neither. */
    static String next(String string) {
        int end = string.length();
        int digits = end;
        while (digits > 0 && end - digits < MOST_DIGITS && isDigit(string.charAt(digits - 1))) {
            digits--;
        }
        if (digits < end) {
            return string.substring(0, digits) + (Integer.parseInt(string.substring(digits)) + 1);
        }
        return end == 0 ? null : string.substring(0, end - 1) + (char) (string.charAt(end - 1) + 1);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
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
                value(span, parts.get(i), own);
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
            case ONE -> value(value, part, own);
            case LIST -> {
                List<?> list = (List<?>) value;
                number(list.size());
                list.forEach(element -> value(element, part, own));
            }
            case MAP -> {
                Map<?, ?> map = new TreeMap<>((Map<?, ?>) value);
                number(map.size());
                map.forEach((key, element) -> {
                    string((String) key, null, null);
                    value(element, part, own);
                });
            }
        }
    }

    private void value(Object value, RecordShape.Part part, Span own) {
        Class<?> type = part.type();
        if (type == String.class) {
            string((String) value, part, own);
        } else if (type == boolean.class) {
            number((boolean) value ? 1 : 0);
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

    /** @param part the component, or null where its strings do not go on counting */
    private void string(String value, RecordShape.Part part, Span own) {
        if (value == null) {
            number(NONE);
            return;
        }
        String before = part == null ? null : last.put(part, value);
        Integer place = known.get(value);
        if (place != null) {
            number((long) KNOWN + place);
            return;
        }
        if (before != null && mayFollow(before, value) && value.equals(next(before))) {
            known.put(value, known.size());
            number(NEXT);
            return;
        }
        if (own != null && text.holds(own)) {
            if (text.isOf(own, value)) {
                number(OF_SPAN);
                return;
            }
            int from = text.offset(own.start());
            int at = value.length() < SHORTEST_PIECE ? -1 : text.find(value, from, from + FARTHEST);
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
        words.write(bytes, 0, bytes.length);
    }

    /** Tells most strings that are not {@link #next} from their last signs, without making that one. */
    private static boolean mayFollow(String before, String value) {
        if (before.isEmpty() || value.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        return value.charAt(value.length() - 1) == (last == '9' ? '0' : (char) (last + 1));
    }

    private void signed(long value) {
        number(value << 1 ^ value >> 63);
    }

    private void number(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            numbers.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        numbers.write((int) rest);
    }
}
