package vn.planlens.orgunit;

import java.util.List;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;

/**
 * A unit named in the text.
 *
 * @param span its words, with all that says which one is meant
 * @param name its words without a trailing "phường" or "xã"
 * @param prefix words that the text leaves out because the unit before it in a list has them ("Công chức Tư pháp, Văn
 *     hóa"), or an empty string
 * @param key what is the same for all spellings of one unit
 * @param kind authority, office, organisation, post, community or group
 * @param generic whether it names no unit in particular ("các cơ quan, đơn vị")
 * @param rules the rows of the unit tables that took part, the one that begins it first
 */
public record UnitPhrase(
        Span span, Span name, String prefix, String key, String kind, boolean generic, List<RuleId> rules) {

    public UnitPhrase {
        rules = List.copyOf(rules);
    }

    /** Begins the key of a unit named by its field alone ("Văn phòng - Thống kê"), whatever office or post it is. */
    static final String ANY_HEAD = "? ";

    /** The kind of those who hold a post. */
    static final String POST = "post";

    /** The kind of generic groups. */
    static final String GROUP = "group";

    /** The kind of the bodies that issue plans themselves. */
    static final String AUTHORITY = "authority";

    /** The row of the chair of a committee. */
    private static final String CHAIR = "chu-tich-ubnd";

    /**
     * The same unit with the words behind it up to {@code end}.
     *
     * @param nameEnd without a trailing place of the plan's own tier
     */
    UnitPhrase upTo(int end, int nameEnd) {
        return new UnitPhrase(
                new Span(span.start(), end), new Span(name.start(), nameEnd), prefix, key, kind, generic, rules);
    }

    /** The row that begins it. */
    RuleId rule() {
        return rules.get(0);
    }

    /** Whether it is a group of residential communities: "các khu phố", "14 ấp". */
    boolean isCommunityOf(String folded) {
        boolean several = folded.startsWith("các ", span.start()) || Character.isDigit(folded.charAt(span.start()));
        return generic && rule().row().equals("community") && several;
    }

    /** Whether it is a head with a field, whose longer form may name the same: "Công chức Địa chính". */
    boolean isOfField() {
        return !generic && key.indexOf(' ') > 0 && rule().table().equals("unit-heads");
    }

    /** Whether it is a head or words without a field or proper name, so that another's name may go on with it. */
    boolean isShort() {
        return !generic && key.indexOf(' ') < 0 && rule().table().equals("unit-heads");
    }

    /** Behind the last of them; {@code otherwise} where there are none. */
    static int endOf(List<UnitPhrase> units, int otherwise) {
        return units.isEmpty() ? otherwise : units.get(units.size() - 1).span().end();
    }

    /** Whether none of them is a unit in particular. */
    static boolean areGeneric(List<UnitPhrase> units) {
        return units.stream().allMatch(UnitPhrase::generic);
    }

    /** Whether it is the plan's own committee, council or Party committee alone. */
    static boolean areOwnAuthority(List<UnitPhrase> units) {
        return units.size() == 1
                && units.get(0).isAuthority()
                && units.get(0).key().equals(units.get(0).rule().row());
    }

    /**
     * Whether they are one body that issues plans, of whatever tier, or its chair: where it orders, another does. What all
     * bodies of a tier are told ("UBND các xã giao ...") is their own work.
     */
    static boolean areOrderer(List<UnitPhrase> units) {
        return units.size() == 1
                && (units.get(0).isAuthority() || units.get(0).rule().row().equals(CHAIR))
                && !units.get(0).key().contains(" cấp");
    }

    boolean isAuthority() {
        return kind.equals(AUTHORITY);
    }
}
