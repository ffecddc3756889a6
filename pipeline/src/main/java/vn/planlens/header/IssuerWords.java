package vn.planlens.header;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.planlens.model.Folding;
import vn.planlens.model.RuleId;
import vn.planlens.model.Words;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** The words of {@code issuer-words.tsv}, which tell of a document's issuer. */
final class IssuerWords {

    private static final int LOOK_AHEAD = 16;

    private final Gazetteer<RuleId> twoTiers;
    private final Gazetteer<RuleId> issues;
    private final List<String> carried;
    private final List<String> closing;

    IssuerWords() {
        RuleTable table = table();
        twoTiers = words(table, "era");
        issues = words(table, "issues");
        carried = phrases(table, "carried")
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        closing = phrases(table, "closing").toList();
    }

    private static Gazetteer<RuleId> words(RuleTable table, String tells) {
        Gazetteer.Builder<RuleId> builder = Gazetteer.builder();
        table.rows().stream().filter(row -> row.get("tells").equals(tells)).forEach(row -> row.list("phrases")
                .forEach(phrase -> builder.add(phrase, row.id())));
        return builder.build();
    }

    private static Stream<String> phrases(RuleTable table, String tells) {
        return table.rows().stream()
                .filter(row -> row.get("tells").equals(tells))
                .flatMap(row -> row.list("phrases").stream())
                .map(Folding::fold);
    }

    static RuleTable table() {
        return RuleTable.read(IssuerWords.class, "issuer-words.tsv", "id", "phrases", "tells", "example", "source");
    }

    /** Whether there are words that only a document since 1 July 2025 uses of its own commune. */
    boolean tellTwoTiers(Words words) {
        return !twoTiers.find(words).isEmpty();
    }

    /** The words of a note that says to what a text belongs, longest first. */
    List<String> carried() {
        return carried;
    }

    /** Whether a line that holds or begins with such words names the body that issues this document. */
    boolean namesIssuer(String line) {
        return closing.stream().anyMatch(line::startsWith) || carried.stream().anyMatch(line::contains);
    }

    /** Whether the words right behind a body make it the one that issues this document. */
    boolean issuesBehind(String folded, int end) {
        int limit = Math.min(folded.length(), end + LOOK_AHEAD);
        int at = end;
        while (at < limit && Character.isWhitespace(folded.charAt(at))) {
            at++;
        }
        return issues.longestAt(folded, at, limit) != null;
    }
}
