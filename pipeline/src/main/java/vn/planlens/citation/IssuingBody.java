package vn.planlens.citation;

import java.util.List;
import vn.planlens.model.Level;
import vn.planlens.model.RuleId;

/**
 * A kind of body that issues documents, or one such body.
 *
 * @param tail what may follow its name
 * @param level its tier where the name tells it, else null
 * @param city whether the tier depends on which city it is of
 * @param codes by which symbols name it
 * @param party whether its symbols are written the Party's way, 05-NQ/TU
 * @param rule its row
 */
record IssuingBody(Tail tail, Level level, boolean city, List<CodePattern> codes, boolean party, RuleId rule) {

    IssuingBody {
        codes = List.copyOf(codes);
    }

    /** What may follow the name of a body. */
    enum Tail {
        NOTHING,
        /** "khóa XIII", "lần thứ VI". */
        TERM,
        /** An administrative unit. */
        UNIT,
        /** A proper name. */
        NAME,
        /** The field of work in any words, then an administrative unit. */
        FIELD
    }

    /** The tiers on which bodies of this kind write under the code; empty where any can. */
    List<Level> tiersOf(String code) {
        if (level != null) {
            return List.of(level);
        }
        return codes.stream()
                .filter(pattern -> pattern.matches(code) && pattern.level() != null)
                .map(CodePattern::level)
                .distinct()
                .toList();
    }

    boolean hasCode(String code) {
        return codes.stream()
                .anyMatch(pattern -> pattern.isExact() && pattern.letters().equals(code));
    }

    /** Whether a body of this kind and tier writes under the code. */
    boolean writesUnder(String code, Level tier) {
        return codes.stream()
                .anyMatch(pattern ->
                        pattern.matches(code) && (pattern.level() == null || tier == null || pattern.level() == tier));
    }
}
