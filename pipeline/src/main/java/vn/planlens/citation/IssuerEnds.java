package vn.planlens.citation;

import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** The words of {@code issuer-ends.tsv}: where the name of a body or place is over. */
final class IssuerEnds {

    private final Gazetteer<RuleId> words;

    IssuerEnds() {
        Gazetteer.Builder<RuleId> builder = Gazetteer.builder();
        for (RuleTable.Row row : table().rows()) {
            row.list("words").forEach(word -> builder.add(word, row.id()));
        }
        words = builder.build();
    }

    static RuleTable table() {
        return RuleTable.read(IssuerEnds.class, "issuer-ends.tsv", "id", "words", "example", "source");
    }

    /** Whether a name that has run up to the word at the offset ends there. */
    boolean endsAt(String text, String folded, int at, int limit, boolean capitals) {
        return ruleAt(text, folded, at, limit, capitals) != null;
    }

    /** The row that ends the name there, or null. */
    RuleId ruleAt(String text, String folded, int at, int limit, boolean capitals) {
        Gazetteer.Hit<RuleId> hit = at < limit ? words.longestAt(folded, at, limit) : null;
        if (hit == null) {
            return null;
        }
        if (capitals || !Character.isUpperCase(text.charAt(at))) {
            return hit.value();
        }
        // "Kỳ", "Từ", "Năm" with a capital begin place names as well; phrases of two words do not.
        Span span = hit.span();
        boolean phrase = folded.substring(span.start(), span.end()).strip().indexOf(' ') > 0;
        int next = Signs.afterBlanks(folded, span.end(), limit);
        return phrase || folded.startsWith("về", at) || Signs.isDigit(folded, next) ? hit.value() : null;
    }
}
