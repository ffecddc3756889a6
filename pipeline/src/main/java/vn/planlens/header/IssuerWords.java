package vn.planlens.header;

import vn.planlens.model.RuleId;
import vn.planlens.model.Words;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** The words of {@code issuer-words.tsv}, which tell of a document's issuer. */
final class IssuerWords {

    private static final int LOOK_AHEAD = 16;

    private final Gazetteer<RuleId> twoTiers;
    private final Gazetteer<RuleId> issues;

    IssuerWords() {
        Gazetteer.Builder<RuleId> era = Gazetteer.builder();
        Gazetteer.Builder<RuleId> verbs = Gazetteer.builder();
        for (RuleTable.Row row : table().rows()) {
            Gazetteer.Builder<RuleId> builder = row.get("tells").equals("era") ? era : verbs;
            row.list("phrases").forEach(phrase -> builder.add(phrase, row.id()));
        }
        twoTiers = era.build();
        issues = verbs.build();
    }

    static RuleTable table() {
        return RuleTable.read(IssuerWords.class, "issuer-words.tsv", "id", "phrases", "tells", "example", "source");
    }

    /** Whether there are words that only a document since 1 July 2025 uses of its own commune. */
    boolean tellTwoTiers(Words words) {
        return !twoTiers.find(words).isEmpty();
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
