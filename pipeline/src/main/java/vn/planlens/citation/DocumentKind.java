package vn.planlens.citation;

import java.util.List;
import java.util.Set;
import vn.planlens.model.RuleId;

/**
 * A kind of document that is cited by number and symbol.
 *
 * @param code e.g. {@code NQ}
 * @param codes those its symbols may begin with; empty where its symbols have none
 * @param issuers bodies that may issue it
 * @param rule its row
 */
record DocumentKind(String code, Set<String> codes, List<CodePattern> issuers, RuleId rule) {

    DocumentKind {
        codes = Set.copyOf(codes);
        issuers = List.copyOf(issuers);
    }

    /** "Văn bản" names no kind of its own. */
    boolean isGeneric() {
        return codes.contains("*");
    }

    /** Only some bodies can issue it. */
    boolean isClosed() {
        return issuers.stream().noneMatch(CodePattern::isAny);
    }

    boolean mayBeginWith(String typeCode) {
        return isGeneric() || codes.contains(typeCode);
    }

    boolean mayBeIssuedBy(String bodyCode) {
        return issuers.stream().anyMatch(pattern -> pattern.matches(bodyCode));
    }
}
