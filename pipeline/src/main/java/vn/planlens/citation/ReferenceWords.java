package vn.planlens.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.model.Folding;
import vn.planlens.model.RuleId;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** Which kinds a bare number can name, which words may follow that number, and which introduce a short name. */
final class ReferenceWords {

    private final Map<String, RuleId> byNumber = new HashMap<>();
    private final Map<String, RuleId> byNumberWord = new HashMap<>();
    private final Gazetteer<RuleId> followers;
    private final List<String> shortNames = new ArrayList<>();

    ReferenceWords() {
        for (RuleTable.Row row : kindTable().rows()) {
            Map<String, RuleId> kinds = row.orNull("numberword") == null ? byNumber : byNumberWord;
            row.list("kinds").forEach(kind -> kinds.put(kind, row.id()));
        }
        Gazetteer.Builder<RuleId> builder = Gazetteer.builder();
        for (RuleTable.Row row : table().rows()) {
            if (row.get("place").equals("behind")) {
                row.list("words").forEach(word -> builder.add(word, row.id()));
            } else {
                row.list("words").forEach(word -> shortNames.add(Folding.fold(word)));
            }
        }
        followers = builder.build();
    }

    static RuleTable kindTable() {
        return RuleTable.read(
                ReferenceWords.class, "reference-kinds.tsv", "id", "kinds", "numberword", "example", "source");
    }

    static RuleTable table() {
        return RuleTable.read(ReferenceWords.class, "reference-words.tsv", "id", "words", "place", "example", "source");
    }

    /** "Nghị quyết 76": a number names it even without "số". */
    boolean isKnownByNumber(DocumentKind kind) {
        return byNumber.containsKey(kind.code());
    }

    /** "Kế hoạch số 27": only behind "số" is the number that of a document. */
    boolean isKnownByNumberWord(DocumentKind kind) {
        return byNumberWord.containsKey(kind.code());
    }

    RuleId rule(DocumentKind kind) {
        return byNumber.getOrDefault(kind.code(), byNumberWord.get(kind.code()));
    }

    /** "(sau đây gọi tắt là": whether such words end right at the offset. */
    boolean standBeforeShortName(String folded, int end) {
        return shortNames.stream().anyMatch(words -> Signs.isWordBefore(folded, 0, end, words));
    }

    boolean mayFollow(String folded, int at, int limit) {
        return followers.longestAt(folded, at, limit) != null;
    }
}
