package vn.planlens.header;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.planlens.model.Folding;
import vn.planlens.model.Header.DocumentType;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** The kinds of documents: by the word that heads the title, and by the code in the symbol. */
final class DocumentTypes {

    /** A letter that answers or asks has no type word; its subject follows "V/v". */
    static final DocumentType LETTER = new DocumentType("CV", "Công văn");

    private final Gazetteer<DocumentType> titles;
    private final Map<String, DocumentType> byCode = new HashMap<>();
    private final Set<DocumentType> withAuthority = new HashSet<>();

    DocumentTypes() {
        Gazetteer.Builder<DocumentType> words = Gazetteer.builder();
        for (RuleTable.Row row : table().rows()) {
            DocumentType type = new DocumentType(row.id().row(), row.get("name"));
            byCode.put(Folding.fold(type.code()), type);
            if (row.get("authority").equals("yes")) {
                withAuthority.add(type);
            }
            row.list("titles").forEach(word -> words.add(word, type));
        }
        titles = words.build();
    }

    static RuleTable table() {
        return RuleTable.read(
                DocumentTypes.class, "document-types.tsv", "id", "name", "titles", "authority", "example", "source");
    }

    /** Whether folded text ends with a type's word or code, as before a number in running text: "Thực hiện NQ". */
    boolean endsWithType(String folded) {
        List<Gazetteer.Hit<DocumentType>> hits = titles.find(folded);
        return !hits.isEmpty() && hits.get(hits.size() - 1).span().end() == folded.length()
                || byCode.containsKey(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    /** Whether folded text is a type word and nothing else. */
    boolean isType(String folded) {
        return at(folded, 0).filter(hit -> hit.span().end() == folded.length()).isPresent();
    }

    /** The type word at the offset. */
    Optional<Gazetteer.Hit<DocumentType>> at(String folded, int start) {
        return Optional.ofNullable(titles.longestAt(folded, start, folded.length()));
    }

    /** Whether a line below the title names the body that decides: "ỦY BAN NHÂN DÂN XÃ ...". */
    boolean namesAuthority(DocumentType type) {
        return withAuthority.contains(type);
    }

    /** The type whose code a symbol begins with, e.g. that of {@code KH-UBND}. */
    Optional<DocumentType> bySymbol(String symbol) {
        String code = Folding.fold(symbol).split("[-/.]", 2)[0];
        return Optional.ofNullable(byCode.get(code));
    }
}
