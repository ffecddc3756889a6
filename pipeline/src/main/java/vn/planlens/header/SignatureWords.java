package vn.planlens.header;

import java.util.List;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.PatternRule;
import vn.planlens.rules.RuleTable;

/** The words of signature blocks. */
final class SignatureWords {

    private static final int LONGEST_WORD = 64;

    private final Gazetteer<String> positions;
    private final List<Word> words;
    private final Gazetteer<RuleId> labels;

    SignatureWords() {
        Gazetteer.Builder<String> builder = Gazetteer.builder();
        for (RuleTable.Row row : positionTable().rows()) {
            row.list("phrases").forEach(phrase -> builder.add(phrase, row.get("written")));
        }
        positions = builder.build();
        RuleTable wordRows = wordTable();
        words = wordRows.map(
                row -> new Word(new PatternRule(row.id(), row.get("pattern")), row.get("role"), row.get("written")));
        Gazetteer.Builder<RuleId> labelBuilder = Gazetteer.builder();
        wordRows.rows().stream()
                .filter(row -> row.get("role").equals("label"))
                .forEach(row -> labelBuilder.add(row.get("pattern"), row.id()));
        labels = labelBuilder.build();
    }

    static RuleTable positionTable() {
        return RuleTable.read(SignatureWords.class, "positions.tsv", "id", "phrases", "written", "example", "source");
    }

    static RuleTable wordTable() {
        return RuleTable.read(
                SignatureWords.class, "signature-words.tsv", "id", "pattern", "role", "written", "example", "source");
    }

    /** The position named at the offset, or null. */
    Gazetteer.Hit<String> positionAt(String folded, int at) {
        return Gazetteer.startsWord(folded, at) ? positions.longestAt(folded, at, folded.length()) : null;
    }

    /** The word that stands for another for whom one signs ("TM.", "KT.") at the offset, or null. */
    Found capacityAt(String text, String folded, int at) {
        Found found = at(folded, at, "capacity");
        return found != null && Character.isUpperCase(text.charAt(at)) ? found : null;
    }

    /** Where a title before a name at the offset ends, or the offset itself. */
    int endOfTitle(String folded, int at) {
        Found found = at(folded, at, "title");
        return found == null ? at : found.span().end();
    }

    /** Where the mark that it was signed ends, or the offset itself. */
    int endOfSigned(String folded, int at) {
        Found found = at(folded, at, "signed");
        return found == null ? at : found.span().end();
    }

    /** Where labels above the recipients stand ("Nơi nhận"), in reading order. */
    List<Span> labels(Words words) {
        return labels.find(words).stream().map(Gazetteer.Hit::span).toList();
    }

    /** Where the first such label begins and ends in a line, or null. */
    Span label(String folded) {
        return labels(Words.of(folded)).stream().findFirst().orElse(null);
    }

    /** Whether it is a line of a digital signature. */
    boolean isStamp(String folded) {
        return at(folded, 0, "stamp") != null;
    }

    /** Whether the line begins a document behind the signature. */
    boolean isNextDocument(String folded) {
        return at(folded, 0, "next") != null;
    }

    Found at(String folded, int at, String role) {
        int limit = Math.min(folded.length(), at + LONGEST_WORD);
        for (Word word : words) {
            if (word.role().equals(role)) {
                PatternRule.Match match = word.pattern().at(folded, at, limit);
                if (match != null) {
                    return new Found(
                            match.span(), word.written(), word.pattern().id());
                }
            }
        }
        return null;
    }

    private record Word(PatternRule pattern, String role, String written) {}

    /** @param written the word in its usual spelling, empty where it has none */
    record Found(Span span, String written, RuleId rule) {}
}
