package vn.planlens.orgunit;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.planlens.model.RuleId;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** The words that give work to units, read from their table. */
final class AssignmentWords {

    /** What a word says of the unit beside it. */
    enum Role {
        ORDER,
        TITLE,
        APART,
        COORDINATE,
        DIRECT,
        ACT,
        NO_ACT,
        CHARGE,
        LOOKS_AFTER,
        WHEN,
        BASIS,
        DUE,
        NO_UNIT,
        MEMBER,
        LEAD,
        PARTNER,
        INTRODUCTION,
        IMPLEMENTATION,
        FINANCING,
        CLOSING
    }

    private final Map<Role, Gazetteer<RuleId>> words = new EnumMap<>(Role.class);

    AssignmentWords() {
        RuleTable table = table();
        for (Role role : Role.values()) {
            Gazetteer.Builder<RuleId> builder = Gazetteer.builder();
            for (RuleTable.Row row : table.rows()) {
                if (row.get("role").equals(role.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                    row.list("words").forEach(word -> builder.add(word, row.id()));
                }
            }
            words.put(role, builder.build());
        }
    }

    static RuleTable table() {
        return RuleTable.read(
                AssignmentWords.class, "assignment-words.tsv", "id", "role", "words", "example", "source");
    }

    Gazetteer<RuleId> of(Role role) {
        return words.get(role);
    }

    /** Whether a word of the role begins at the offset. */
    boolean begins(Role role, String folded, int at, int end) {
        return of(role).longestAt(folded, at, end) != null;
    }

    /** The verb or adverb at the offset that may follow a unit that acts, or null. */
    Gazetteer.Hit<RuleId> act(String folded, int at, int end) {
        Gazetteer.Hit<RuleId> act = of(Role.ACT).longestAt(folded, at, end);
        Gazetteer.Hit<RuleId> none = act == null ? null : of(Role.NO_ACT).longestAt(folded, at, end);
        return none == null || none.span().end() <= act.span().end() ? act : null;
    }
}
