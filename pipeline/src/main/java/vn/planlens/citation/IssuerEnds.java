package vn.planlens.citation;

import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** The words of {@code issuer-ends.tsv}: where the name of a body or place is over. */
final class IssuerEnds {

    private final Gazetteer<RuleId> ofAny;
    private final Gazetteer<RuleId> ofPlaces;
    private final RuleId linking;

    IssuerEnds() {
        Gazetteer.Builder<RuleId> any = Gazetteer.builder();
        Gazetteer.Builder<RuleId> places = Gazetteer.builder();
        for (RuleTable.Row row : table().rows()) {
            for (String word : row.list("words")) {
                places.add(word, row.id());
                if (row.get("ends").equals("any")) {
                    any.add(word, row.id());
                }
            }
        }
        ofAny = any.build();
        ofPlaces = places.build();
        linking = new RuleId("issuer-ends", "linking");
    }

    static RuleTable table() {
        return RuleTable.read(IssuerEnds.class, "issuer-ends.tsv", "id", "words", "ends", "example", "source");
    }

    /** Whether the name of a place that has run up to the word at the offset ends there. */
    boolean endsPlace(String text, String folded, int at, int limit, boolean capitals) {
        return ruleAt(ofPlaces, text, folded, at, limit, capitals) != null;
    }

    /** Whether the name of a board or office that has run up to the word at the offset ends there. */
    boolean endsField(String text, String folded, int at, int limit) {
        return ruleAt(ofAny, text, folded, at, limit, false) != null;
    }

    /** Whether a word stands at the offset with which the summary of a document begins: "phê duyệt", "đẩy mạnh". */
    boolean opensSubject(String text, String folded, int at, int limit) {
        RuleId rule = ruleAt(text, folded, at, limit);
        return rule != null && !rule.equals(linking);
    }

    /** The row that ends the name there, or null. */
    RuleId ruleAt(String text, String folded, int at, int limit) {
        return ruleAt(ofPlaces, text, folded, at, limit, false);
    }

    private static RuleId ruleAt(
            Gazetteer<RuleId> words, String text, String folded, int at, int limit, boolean capitals) {
        Gazetteer.Hit<RuleId> hit = at < limit ? words.longestAt(folded, at, limit) : null;
        if (hit == null) {
            return null;
        }
        if (capitals || !Character.isUpperCase(text.charAt(at))) {
            return hit.value();
        }
        // "Kỳ", "Từ", "Năm" with a capital begin place names as well, and so does "Hợp Nhất"; "Ban hành" does not.
        Span span = hit.span();
        boolean phrase = Signs.isPhrase(span.of(folded)) && !isName(span.of(text));
        int next = Signs.afterBlanks(folded, span.end(), limit);
        return phrase || folded.startsWith("về", at) || Signs.isDigit(folded, next) ? hit.value() : null;
    }

    /** Whether each word begins with a capital. */
    private static boolean isName(String words) {
        for (String word : Signs.collapsed(words).split(" ")) {
            if (!Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
