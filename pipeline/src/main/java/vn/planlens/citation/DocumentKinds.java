package vn.planlens.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** The kinds of documents of {@code kinds.tsv}, by code and by the words that name them. */
final class DocumentKinds {

    private final Gazetteer<Name> names;
    private final Map<String, DocumentKind> byCode = new HashMap<>();
    private final Map<String, DocumentKind> byTypeCode = new HashMap<>();
    private final Set<String> typeCodes = new HashSet<>();

    DocumentKinds() {
        Gazetteer.Builder<Name> builder = Gazetteer.builder();
        for (RuleTable.Row row : table().rows()) {
            DocumentKind kind = new DocumentKind(
                    row.id().row(),
                    new HashSet<>(row.list("codes")),
                    row.list("issuers").stream().map(CodePattern::parse).toList(),
                    row.id());
            byCode.put(kind.code(), kind);
            row.list("names").forEach(name -> builder.add(name, new Name(kind, isAbbreviation(name))));
            for (String code : row.list("codes")) {
                if (!code.equals("*")) {
                    typeCodes.add(code);
                    byTypeCode.putIfAbsent(code, kind);
                }
            }
        }
        // Several kinds share a code; the kind of that very code is the one a bare symbol tells.
        byCode.forEach((code, kind) -> byTypeCode.computeIfPresent(code, (c, k) -> kind));
        names = builder.build();
    }

    static RuleTable table() {
        return RuleTable.read(DocumentKinds.class, "kinds.tsv", "id", "names", "codes", "issuers", "example", "source");
    }

    DocumentKind byCode(String code) {
        return byCode.get(code);
    }

    /** The kind whose symbols begin with the code, or null. */
    DocumentKind byTypeCode(String typeCode) {
        return byTypeCode.get(typeCode);
    }

    Set<String> typeCodes() {
        return Set.copyOf(typeCodes);
    }

    /** Kinds named in a range of the text, in reading order; a code counts only as written in capitals. */
    List<Named> find(String text, Words words, Span range) {
        List<Named> found = new ArrayList<>();
        for (Gazetteer.Hit<Name> hit : names.find(words, range)) {
            if (!hit.value().abbreviation() || isCapital(text, hit.span())) {
                found.add(new Named(hit.value().kind(), hit.span(), hit.value().abbreviation()));
            }
        }
        return found;
    }

    /** The kind whose name ends right at the offset, or null; looks back over one name. */
    Named endingAt(String text, Words words, int floor, int end) {
        int from = Math.max(floor, end - 40);
        Named last = null;
        for (Named named : find(text, words, new Span(from, end))) {
            last = named;
        }
        return last != null && last.span().end() == end ? last : null;
    }

    private static boolean isAbbreviation(String name) {
        return name.indexOf(' ') < 0 && name.substring(1).chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isCapital(String text, Span span) {
        return Character.isUpperCase(text.charAt(span.start())) && Character.isUpperCase(text.charAt(span.start() + 1));
    }

    private record Name(DocumentKind kind, boolean abbreviation) {}

    /**
     * A kind named in the text.
     *
     * @param abbreviation whether by its code
     */
    record Named(DocumentKind kind, Span span, boolean abbreviation) {}
}
