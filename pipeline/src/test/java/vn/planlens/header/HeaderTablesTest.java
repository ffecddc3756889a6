package vn.planlens.header;

import static vn.planlens.rules.RuleTableContract.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.model.Folding;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.PatternRule;
import vn.planlens.rules.PatternRules;
import vn.planlens.rules.RuleTable;
import vn.planlens.rules.RuleTableContract.Found;

/** Runs the example of every row of the header's tables. */
class HeaderTablesTest {

    @TestFactory
    Stream<DynamicTest> everyRowFindsItsExample() {
        return Stream.of(
                        examples(LetterheadReader.table(), HeaderTablesTest::letterheadPieces),
                        examples(TitleReader.table(), HeaderTablesTest::titleEnd),
                        examples(TitleYears.table(), HeaderTablesTest::year),
                        examples(DocumentTypes.table(), text -> phrases(DocumentTypes.table(), "titles", text)),
                        examples(IssuerHeads.table(), text -> first(phrases(IssuerHeads.table(), "phrases", text))),
                        examples(IssuerWords.table(), text -> phrases(IssuerWords.table(), "phrases", text)),
                        examples(SignatureWords.positionTable(), HeaderTablesTest::position),
                        examples(SignatureWords.wordTable(), HeaderTablesTest::signatureWords),
                        examples(PersonNames.table(), text -> first(phrases(PersonNames.table(), "names", text))))
                .flatMap(tests -> tests);
    }

    private static List<Found> letterheadPieces(String text) {
        return patterns(LetterheadReader.table(), text, match -> {
            if (match.slots().containsKey("symbol")) {
                return match.slot(text, "serial") + match.slot(text, "separator") + match.slot(text, "symbol");
            }
            return match.slots().containsKey("year")
                    ? PlaceAndDate.toDate(text, match).toString()
                    : "motto";
        });
    }

    private static List<Found> titleEnd(String text) {
        return first(patterns(TitleReader.table(), text, match -> "end").stream()
                .sorted(Comparator.comparing(Found::span))
                .toList());
    }

    private static List<Found> year(String text) {
        TitleYears.Found year = new TitleYears().find(Folding.fold(text));
        return year == null ? List.of() : List.of(new Found(year.span(), "" + year.year(), year.rule()));
    }

    private static List<Found> position(String text) {
        Gazetteer.Hit<String> hit = new SignatureWords().positionAt(Folding.fold(text), 0);
        return phrases(SignatureWords.positionTable(), "phrases", text).stream()
                .map(found -> new Found(hit.span(), hit.value(), found.rules()))
                .toList();
    }

    private static List<Found> signatureWords(String text) {
        SignatureWords words = new SignatureWords();
        return Stream.of("capacity", "signed", "stamp", "title", "label", "next")
                .flatMap(role -> Stream.ofNullable(words.at(Folding.fold(text), 0, role))
                        .map(found -> new Found(
                                found.span(), found.written().isEmpty() ? role : found.written(), found.rule())))
                .toList();
    }

    private static List<Found> first(List<Found> found) {
        return found.stream().limit(1).toList();
    }

    private static List<Found> patterns(RuleTable table, String text, Function<PatternRule.Match, String> value) {
        List<Found> found = new ArrayList<>();
        for (RuleTable.Row row : table.rows()) {
            PatternRule rule = new PatternRule(row.id(), row.get("pattern"));
            for (PatternRule.Match match : new PatternRules(List.of(rule)).find(Words.of(Folding.fold(text)))) {
                found.add(new Found(match.span(), value.apply(match), rule.id()));
            }
        }
        return found;
    }

    private static List<Found> phrases(RuleTable table, String column, String text) {
        Gazetteer.Builder<RuleTable.Row> builder = Gazetteer.builder();
        table.rows().forEach(row -> row.list(column).forEach(phrase -> builder.add(phrase, row)));
        String folded = Folding.fold(text);
        return builder.build().find(folded, new Span(0, folded.length())).stream()
                .map(hit -> new Found(
                        hit.span(), hit.value().id().row(), hit.value().id()))
                .toList();
    }
}
