package vn.planlens.index.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.planlens.model.Folding;

/** The field names of the query language. Names are read without regard to case, marks, {@code -} and {@code _}. */
public enum QueryField {
    /** The issuing ward's or commune's proper name, with or without its kind: {@code ward:"Cổ Thành"}. */
    WARD(Reach.PLAN, Values.CLOSED, "ward", "phường", "xã", "thị trấn", "commune"),
    /** {@code phường}, {@code xã} ... */
    KIND(Reach.PLAN, Values.CLOSED, "kind"),
    DISTRICT(Reach.PLAN, Values.CLOSED, "district", "huyện", "quận"),
    PROVINCE(Reach.PLAN, Values.CLOSED, "province", "tỉnh"),
    /** {@code 2026}, {@code 2022..2026}, {@code ..2024}, {@code none}. */
    YEAR(Reach.PLAN, Values.RANGE, "year", "năm"),
    /** Kind of document, by code or name: {@code KH}, {@code "Kế hoạch"}. */
    TYPE(Reach.PLAN, Values.CLOSED, "type", "loại", "loại văn bản"),
    /** Tier of the issuer: {@code commune}, {@code province} ... */
    LEVEL(Reach.PLAN, Values.CLOSED, "level", "cấp"),
    /** File format: {@code pdf}, {@code docx} ... */
    FORMAT(Reach.PLAN, Values.CLOSED, "format", "định dạng"),
    /** Words of the title. */
    TITLE(Reach.PLAN, Values.WORDS, "title", "tiêu đề", "tên"),
    /** A cited document, in any spelling or short form: {@code cites:76/NQ-CP}. */
    CITES(Reach.FACT, Values.OPEN, "cites", "cite", "citing", "viện dẫn", "dẫn", "văn bản"),
    /** A unit that is given work, by words of its name. */
    UNIT(Reach.FACT, Values.OPEN, "unit", "đơn vị"),
    /** A unit that leads. */
    LEAD(Reach.FACT, Values.OPEN, "lead", "chủ trì"),
    /** A channel, by id or label: {@code channel:zalo}. */
    CHANNEL(Reach.FACT, Values.CLOSED, "channel", "kênh"),
    /** When a deadline ends: {@code 2026-Q1}, {@code 2026-03}, {@code ..2026-06-30}, {@code recurring}, {@code none}. */
    DUE(Reach.FACT, Values.RANGE, "due", "hạn", "thời hạn", "deadline"),
    /** Words of the section's heading or of one above it, or its path: {@code section:II.1}. */
    SECTION(Reach.PLACE, Values.WORDS, "section", "mục", "phần");

    /** What a field says something about. */
    public enum Reach {
        /** The plan as a whole. */
        PLAN,
        /** Something found in the plan, which stands at some place. */
        FACT,
        /** A place of the plan. */
        PLACE
    }

    /** What values a field takes. */
    public enum Values {
        /** One of those that the index holds; another one is a slip. */
        CLOSED,
        /** Any name; one that the index does not hold has no hits. */
        OPEN,
        /** A number, a date or a range of them. */
        RANGE,
        /** Words of a text. */
        WORDS
    }

    private final Reach reach;
    private final Values values;
    private final List<String> names;

    QueryField(Reach reach, Values values, String... names) {
        this.reach = reach;
        this.values = values;
        this.names = List.copyOf(Arrays.asList(names));
    }

    public Reach reach() {
        return reach;
    }

    public Values takes() {
        return values;
    }

    /** The name that help and mends show. */
    public String label() {
        return names.get(0);
    }

    /** The field of that name. */
    public static Optional<QueryField> named(String name) {
        String asked = normal(name);
        return Arrays.stream(values())
                .filter(field ->
                        field.names.stream().anyMatch(known -> normal(known).equals(asked)))
                .findFirst();
    }

    /** Names like the one given, nearest first. */
    public static List<String> like(String name) {
        return NearestNames.of(
                name,
                Arrays.stream(values()).flatMap(field -> field.names.stream()).toList());
    }

    private static String normal(String name) {
        return Folding.bare(name).replace("-", "").replace("_", "").replace(" ", "");
    }
}
