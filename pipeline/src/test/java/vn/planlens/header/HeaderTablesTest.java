package vn.planlens.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import vn.planlens.model.Folding;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.PatternRule;
import vn.planlens.rules.PatternRules;
import vn.planlens.rules.RuleTable;
import vn.planlens.rules.RuleTableContract;

/** Runs the example of every row of the header's tables. */
class HeaderTablesTest {

    @Nested
    class LetterheadPieces extends RuleTableContract {

        @Override
        protected Stream<RuleTable> tables() {
            return Stream.of(LetterheadReader.table());
        }

        @Override
        protected List<Found> find(String text) {
            return patterns(LetterheadReader.table(), text, match -> {
                if (match.slots().containsKey("symbol")) {
                    return match.slot(text, "serial") + match.slot(text, "separator") + match.slot(text, "symbol");
                }
                return match.slots().containsKey("year")
                        ? PlaceAndDate.toDate(text, match).toString()
                        : "motto";
            });
        }
    }

    @Nested
    class TitleEnds extends RuleTableContract {

        @Override
        protected Stream<RuleTable> tables() {
            return Stream.of(TitleReader.table());
        }

        @Override
        protected List<Found> find(String text) {
            return patterns(TitleReader.table(), text, match -> "end").stream()
                    .sorted(Comparator.comparing(Found::span))
                    .limit(1)
                    .toList();
        }
    }

    @Nested
    class Years extends RuleTableContract {

        @Override
        protected Stream<RuleTable> tables() {
            return Stream.of(TitleYears.table());
        }

        @Override
        protected List<Found> find(String text) {
            TitleYears.Found year = new TitleYears().find(Folding.fold(text));
            return year == null ? List.of() : List.of(new Found(year.span(), "" + year.year(), year.rule()));
        }
    }

    @Nested
    class Types extends RuleTableContract {

        @Override
        protected Stream<RuleTable> tables() {
            return Stream.of(DocumentTypes.table());
        }

        @Override
        protected List<Found> find(String text) {
            return phrases(DocumentTypes.table(), "titles", text);
        }
    }

    @Nested
    class Heads extends RuleTableContract {

        @Override
        protected Stream<RuleTable> tables() {
            return Stream.of(IssuerHeads.table());
        }

        @Override
        protected List<Found> find(String text) {
            return phrases(IssuerHeads.table(), "phrases", text).stream()
                    .limit(1)
                    .toList();
        }
    }

    @Nested
    class EraWords extends RuleTableContract {

        @Override
        protected Stream<RuleTable> tables() {
            return Stream.of(IssuerReader.eraTable());
        }

        @Override
        protected List<Found> find(String text) {
            return phrases(IssuerReader.eraTable(), "phrases", text);
        }
    }

    @Nested
    class Positions extends RuleTableContract {

        @Override
        protected Stream<RuleTable> tables() {
            return Stream.of(SignatureWords.positionTable());
        }

        @Override
        protected List<Found> find(String text) {
            Gazetteer.Hit<String> hit = new SignatureWords().positionAt(Folding.fold(text), 0);
            return phrases(SignatureWords.positionTable(), "phrases", text).stream()
                    .map(found -> new Found(hit.span(), hit.value(), found.rules()))
                    .toList();
        }
    }

    @Nested
    class SignatureBlockWords extends RuleTableContract {

        @Override
        protected Stream<RuleTable> tables() {
            return Stream.of(SignatureWords.wordTable());
        }

        @Override
        protected List<Found> find(String text) {
            SignatureWords words = new SignatureWords();
            return Stream.of("capacity", "signed", "stamp", "title", "label")
                    .flatMap(role -> Stream.ofNullable(words.at(Folding.fold(text), 0, role))
                            .map(found -> new Found(
                                    found.span(), found.written().isEmpty() ? role : found.written(), found.rule())))
                    .toList();
        }
    }

    @Nested
    class Surnames extends RuleTableContract {

        @Override
        protected Stream<RuleTable> tables() {
            return Stream.of(PersonNames.table());
        }

        @Override
        protected List<Found> find(String text) {
            return phrases(PersonNames.table(), "names", text).stream().limit(1).toList();
        }
    }

    private static List<RuleTableContract.Found> patterns(
            RuleTable table, String text, Function<PatternRule.Match, String> value) {
        List<RuleTableContract.Found> found = new ArrayList<>();
        for (RuleTable.Row row : table.rows()) {
            PatternRule rule = new PatternRule(row.id(), row.get("pattern"));
            for (PatternRule.Match match : new PatternRules(List.of(rule)).find(Words.of(Folding.fold(text)))) {
                found.add(new RuleTableContract.Found(match.span(), value.apply(match), rule.id()));
            }
        }
        return found;
    }

    private static List<RuleTableContract.Found> phrases(RuleTable table, String column, String text) {
        Gazetteer.Builder<RuleTable.Row> builder = Gazetteer.builder();
        table.rows().forEach(row -> row.list(column).forEach(phrase -> builder.add(phrase, row)));
        String folded = Folding.fold(text);
        return builder.build().find(folded, new Span(0, folded.length())).stream()
                .map(hit -> new RuleTableContract.Found(
                        hit.span(), hit.value().id().row(), hit.value().id()))
                .toList();
    }
}
