package vn.planlens.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.planlens.index.Odds.Kind;
import vn.planlens.index.RecordShape.Many;
import vn.planlens.index.RecordShape.Part;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.Plan;
import vn.planlens.model.Span;

/**
 * Writes a plan without its text: words that stand in the text are written as the place where they stand, what goes on
 * counting ({@code t7} behind {@code t6}) as just that, names of the section that something stands in as that, other words
 * once each, places as the distance from the place before. Words and numbers are kept apart; numbers are coded by their
 * {@link Odds}.
 */
final class PlanEncoder {

    /** How a string is written. */
    static final int NONE = 0;

    /** The words under the record's own span, white space collapsed. */
    static final int OF_SPAN = 1;

    /** A piece of the {@link CollapsedText}: distance from the start of the record's span, and to its end. */
    static final int IN_TEXT = 2;

    /** A string that was not written before. */
    static final int WORDS = 3;

    /** What {@link #next} makes of the string before it in the same component. */
    static final int NEXT = 4;

    /** Path or id of the innermost section that the record's span begins in. */
    static final int SECTION_PATH = 5;

    static final int SECTION_ID = 6;

    /** A string that only other components had before, by its number from the last one on. */
    static final int KNOWN = 7;

    /** From here on: a string that the component had before, by its rank. */
    static final int AGAIN = 8;

    /** Shorter strings are cheaper as words. */
    private static final int SHORTEST_PIECE = 12;

    /** How far behind its record's place a piece of text is looked for. */
    private static final int FARTHEST = 4_000;

    /** An int holds any number of so many digits. */
    private static final int MOST_DIGITS = 9;

    private static final int SHAPE = RecordShape.describe(Plan.class).hashCode();

    private final CollapsedText text;
    private final BitWriter bits = new BitWriter();
    private final ByteArrayOutputStream words = new ByteArrayOutputStream(4096);
    private final Odds odds;
    private final KnownStrings known;
    private final SectionsMet sections = new SectionsMet();

    /** Of each component the string written last. */
    private final String[] last = new String[RecordShape.all().size()];

    private int lastStart;

    private PlanEncoder(String text, Odds odds, KnownStrings known) {
        this.text = new CollapsedText(text);
        this.odds = odds;
        this.known = known;
    }

    /** A checksum of the records that a plan consists of: with other records it cannot be read. */
    static int shape() {
        return SHAPE;
    }

    /**
     * A plan without its text.
     *
     * @param words in UTF-8, one behind the other
     * @param numbers everything else, as a {@link BitWriter} wrote it
     */
    record Encoded(byte[] words, byte[] numbers) {}

    static Encoded encode(Plan plan, String text) {
        return encode(plan, text, UsualPlan.odds(), UsualPlan.strings());
    }

    /** Encodes a plan by odds and strings, which learn from it. */
    static Encoded encode(Plan plan, String text, Odds odds, KnownStrings known) {
        PlanEncoder encoder = new PlanEncoder(text, odds, known);
        // The index holds it beside the plan.
        known.take(0, plan.id());
        encoder.record(plan, null);
        return new Encoded(encoder.words.toByteArray(), encoder.bits.end());
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
        RecordShape shape = RecordShape.of(record.getClass());
        List<Part> parts = shape.parts();
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
            Part part = parts.get(i);
            if (!isPlace(part)) {
                part(shape.get(record, i), part, own);
            }
        }
        sections.add(record);
    }

    static boolean isPlace(Part part) {
        return part.type() == Span.class && part.many() == Many.ONE;
    }

    private void part(Object value, Part part, Span own) {
        switch (part.many()) {
            case ONE -> value(value, part, own);
            case LIST -> {
                List<?> list = (List<?>) value;
                number(part, Kind.COUNT, list.size());
                list.forEach(element -> value(element, part, own));
            }
            case MAP -> {
                Map<?, ?> map = new TreeMap<>((Map<?, ?>) value);
                number(part, Kind.COUNT, map.size());
                map.forEach((key, element) -> {
                    string((String) key, part, null);
                    value(element, part, own);
                });
            }
        }
    }

    private void value(Object value, Part part, Span own) {
        Class<?> type = part.type();
        if (type == String.class) {
            string((String) value, part, own);
        } else if (type == boolean.class) {
            number(part, Kind.VALUE, (boolean) value ? 1 : 0);
        } else if (type == int.class) {
            signed(part, Kind.VALUE, (int) value);
        } else if (type == long.class) {
            signed(part, Kind.VALUE, (long) value);
        } else if (value instanceof Enum<?> constant) {
            number(part, Kind.COUNT, 1L + constant.ordinal());
        } else {
            number(part, Kind.COUNT, value == null ? 0 : 1);
            if (value instanceof Integer number) {
                signed(part, Kind.VALUE, number);
            } else if (value instanceof Span span) {
                signed(part, Kind.VALUE, span.start() - lastStart);
                number(part, Kind.LENGTH, span.length());
                lastStart = span.start();
            } else if (value != null) {
                record(value, own);
            }
        }
    }

    private void string(String value, Part part, Span own) {
        if (value == null) {
            number(part, Kind.VALUE, NONE);
            return;
        }
        String before = last[part.number()];
        last[part.number()] = value;
        boolean inText = own != null && text.holds(own);
        OutlineNode section = own == null ? null : sections.at(own.start());
        int place;
        if (section != null && value.equals(section.path())) {
            number(part, Kind.VALUE, SECTION_PATH);
        } else if (section != null && value.equals(section.id())) {
            number(part, Kind.VALUE, SECTION_ID);
        } else if ((place = known.number(value)) >= 0) {
            known(place, part);
        } else if (before != null && mayFollow(before, value) && value.equals(next(before))) {
            known.add(part.number(), value);
            number(part, Kind.VALUE, NEXT);
        } else if (inText && text.isOf(own, value)) {
            number(part, Kind.VALUE, OF_SPAN);
        } else if (inText && (place = piece(value, own)) >= 0) {
            number(part, Kind.VALUE, IN_TEXT);
            number(part, Kind.PLACE, place);
            signed(part, Kind.LENGTH, text.offset(own.end()) - text.offset(own.start()) - place - value.length());
        } else {
            known.add(part.number(), value);
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            number(part, Kind.VALUE, WORDS);
            number(part, Kind.LENGTH, bytes.length);
            words.write(bytes, 0, bytes.length);
        }
    }

    private void known(int place, Part part) {
        int rank = known.rank(part.number(), place);
        if (rank >= 0) {
            number(part, Kind.VALUE, (long) AGAIN + rank);
            known.useAgain(part.number(), rank);
        } else {
            number(part, Kind.VALUE, KNOWN);
            number(part, Kind.PLACE, known.size() - 1L - place);
            known.use(part.number(), place);
        }
    }

    /** How far behind the place the words stand, or -1. */
    private int piece(String value, Span own) {
        if (value.length() < SHORTEST_PIECE) {
            return -1;
        }
        int from = text.offset(own.start());
        int at = text.find(value, from, from + FARTHEST);
        return at < 0 ? -1 : at - from;
    }

    /** Tells most strings that are not {@link #next} from their last signs, without making that one. */
    private static boolean mayFollow(String before, String value) {
        if (before.isEmpty() || value.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        return value.charAt(value.length() - 1) == (last == '9' ? '0' : (char) (last + 1));
    }

    private void signed(Part part, Kind kind, long value) {
        number(part, kind, value << 1 ^ value >> 63);
    }

    private void number(Part part, Kind kind, long value) {
        odds.write(bits, part.number(), kind, value);
    }
}
