package vn.planlens.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.planlens.rules.RuleTableContract.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.planlens.model.Citation;
import vn.planlens.model.Folding;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.PlanText;
import vn.planlens.model.Reference;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.model.WarningCode;
import vn.planlens.rules.MarkedText;
import vn.planlens.rules.RuleTable;
import vn.planlens.rules.RuleTableContract.Found;

/** Every row of the citation tables finds its example. */
class CitationTablesTest {

    private static final CitationExtractor EXTRACTOR = new CitationExtractor();
    private static final ReferenceExtractor REFERENCES = new ReferenceExtractor();
    private static final Grammar GRAMMAR = Grammar.read();

    private static List<MentionDraft> drafts(String text) {
        PlanText plan = PlainPlan.of(text);
        return EXTRACTOR.drafts(plan, Flow.of(plan));
    }

    private static List<Issuer> issuers(String text) {
        return drafts(text).stream()
                .map(MentionDraft::issuer)
                .filter(issuer -> issuer != null)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyRowFindsItsExample() {
        return Stream.of(
                        examples(DocumentKinds.table(), CitationTablesTest::keys),
                        examples(IssuingBodies.table(), CitationTablesTest::issuersWithLevel),
                        examples(UnitPhrases.table(), CitationTablesTest::issuersWithLevel),
                        examples(Levels.cityTable(), CitationTablesTest::centralCities),
                        examples(IssuerGrammar.prefixTable(), CitationTablesTest::prefixes),
                        examples(IssuerGrammar.fieldTable(), CitationTablesTest::fields),
                        examples(IssuerEnds.table(), CitationTablesTest::ends),
                        examples(SymbolCodes.spellingTable(), CitationTablesTest::spellings),
                        examples(CitationKey.superfluousYearTable(), CitationTablesTest::superfluousYears),
                        examples(MentionWords.table(), CitationTablesTest::tiedToTheirBody),
                        examples(Roles.table(), CitationTablesTest::roleWords),
                        examples(LawNames.table(), CitationTablesTest::references),
                        examples(ReferenceWords.kindTable(), CitationTablesTest::references),
                        examples(ReferenceWords.table(), CitationTablesTest::references),
                        examples(ReferenceResolver.table(), CitationTablesTest::references),
                        examples(MentionReader.otherNumberTable(), CitationTablesTest::keys))
                .flatMap(tests -> tests);
    }

    private static String doubts(MentionDraft draft) {
        StringBuilder doubts = new StringBuilder(draft.key().toString());
        for (WarningCode code : draft.warnings()) {
            doubts.append(' ').append(code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return doubts.toString();
    }

    private static String level(MentionDraft draft) {
        return draft.level() == null ? "null" : draft.level().name().toLowerCase(Locale.ROOT);
    }

    private static List<Found> keys(String text) {
        return drafts(text).stream()
                .map(d -> new Found(d.span(), doubts(d), EXTRACTOR.rule(d)))
                .toList();
    }

    private static List<Found> issuersWithLevel(String text) {
        return drafts(text).stream()
                .map(d -> {
                    assertThat(d.warnings())
                            .as("the example's symbol and body agree")
                            .isEmpty();
                    return new Found(d.issuer().span(), level(d), d.issuer().rule());
                })
                .toList();
    }

    private static List<Found> centralCities(String text) {
        return drafts(text).stream()
                .map(d -> new Found(
                        d.issuer().span(),
                        level(d),
                        Levels.cityTable().rows().stream()
                                .filter(row ->
                                        row.list("names").contains(d.issuer().place()))
                                .map(RuleTable.Row::id)
                                .toList()))
                .toList();
    }

    private static List<Found> prefixes(String text) {
        return issuers(text).stream()
                .map(issuer -> {
                    String folded = Folding.fold(text);
                    int start = issuer.span().start();
                    int end = GRAMMAR.issuers().afterPrefixes(text, folded, start, text.length());
                    Span span = new Span(
                            start, text.substring(0, end).stripTrailing().length());
                    return new Found(span, "prefix", GRAMMAR.issuers().rules(folded, span));
                })
                .toList();
    }

    private static List<Found> fields(String text) {
        return issuers(text).stream()
                .map(issuer ->
                        new Found(issuer.span(), "issuer", GRAMMAR.issuers().rules(Folding.fold(text), issuer.span())))
                .toList();
    }

    private static List<Found> ends(String text) {
        return issuers(text).stream()
                .map(issuer -> {
                    int at = issuer.span().end() + 1;
                    RuleId rule = GRAMMAR.ends().ruleAt(text, Folding.fold(text), at, text.length());
                    return new Found(issuer.span(), "issuer", rule);
                })
                .toList();
    }

    private static List<Found> spellings(String text) {
        return drafts(text).stream()
                .map(d -> new Found(d.span(), doubts(d), d.symbol().rules()))
                .toList();
    }

    private static List<Found> superfluousYears(String text) {
        return drafts(text).stream()
                .map(d -> new Found(
                        d.span(),
                        doubts(d),
                        CitationKey.superfluousYear(
                                d.symbol().year(), d.symbol().symbol())))
                .toList();
    }

    private static List<Found> tiedToTheirBody(String text) {
        return drafts(text).stream()
                .map(d -> new Found(d.issuer().span(), d.date().date().toString(), mentionRules(text)))
                .toList();
    }

    private static List<RuleId> mentionRules(String text) {
        List<RuleId> rules = new ArrayList<>();
        for (MentionWords.Place place : MentionWords.Place.values()) {
            for (int at = 0; at < text.length(); at++) {
                var hit = GRAMMAR.words().hit(place, Folding.fold(text), at, text.length());
                if (hit != null) {
                    rules.add(hit.value());
                }
            }
        }
        return rules;
    }

    private static List<Found> roleWords(String text) {
        return EXTRACTOR.extract(PlainPlan.of(text)).stream()
                .map(c -> new Found(c.span(), role(c), roleRules(c)))
                .toList();
    }

    private static String role(Citation citation) {
        return citation.role().name().toLowerCase(Locale.ROOT);
    }

    private static List<RuleId> roleRules(Citation citation) {
        return Roles.table().rows().stream()
                .filter(row -> row.get("role").equals(role(citation)))
                .map(RuleTable.Row::id)
                .toList();
    }

    private static List<Found> references(String text) {
        PlanText plan = PlainPlan.of(text);
        return REFERENCES.extract(plan, EXTRACTOR.extract(plan)).stream()
                .map(r -> new Found(r.span(), String.valueOf(r.resolvesTo()), ReferenceRules.of(r, text)))
                .toList();
    }

    /** A reference names the row that found it; the rows that let it end and that resolve it take part as well. */
    private static final class ReferenceRules {

        private static List<RuleId> of(Reference reference, String text) {
            List<RuleId> rules =
                    new ArrayList<>(List.of(reference.rule(), new RuleId("reference-words", "after-number")));
            if (text.contains("gọi tắt là")) {
                rules.add(new RuleId("reference-words", "short-name"));
            }
            for (RuleTable.Row row : ReferenceResolver.table().rows()) {
                String body = row.get("body");
                boolean named = issuersOf(text).contains(body);
                if (named
                        && reference.resolvesTo() != null
                        && reference.resolvesTo().endsWith(row.get("symbol"))) {
                    rules.add(row.id());
                }
            }
            return rules;
        }

        private static List<String> issuersOf(String text) {
            return GRAMMAR.bodies().names().find(Folding.fold(text)).stream()
                    .map(hit -> hit.value().rule().row())
                    .toList();
        }
    }

    /** With another word in place of the row's, other documents are found in its example, or something else is told of them. */
    @TestFactory
    Stream<DynamicTest> everyRowIsNeeded() {
        return Stream.of(MentionReader.otherNumberTable(), MentionWords.table(), ReferenceWords.table())
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.id().row().equals("after-number"))
                .map(row -> dynamicTest(row.id().toString(), () -> {
                    String example = MarkedText.parse(row.get("example")).text();
                    String other = example;
                    for (String word : row.list("words")) {
                        other = other.replaceAll("(?i)(?<!\\p{L})" + word + "(?!\\p{L})", "nọ");
                    }
                    assertThat(told(other)).as(other).isNotEqualTo(told(example));
                }));
    }

    /** What is told of the documents in a text, wherever in it they stand. */
    private static List<String> told(String text) {
        PlanText plan = PlainPlan.of(text);
        List<Citation> citations = EXTRACTOR.extract(plan);
        Stream<String> cited = citations.stream().map(c -> c.key() + " " + c.date() + " " + c.issuer());
        Stream<String> referred =
                REFERENCES.extract(plan, citations).stream().map(r -> r.quote() + " " + r.resolvesTo());
        return Stream.concat(cited, referred).toList();
    }
}
