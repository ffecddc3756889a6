package vn.planlens.citation;

import java.util.List;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;

/**
 * Number and symbol of a document as they stand in the text.
 *
 * @param span from the number to the end of the symbol
 * @param number with its leading zeros, or null where it is left blank
 * @param year inside, or null
 * @param codes the codes of the symbol, at least one, in their standard spelling
 * @param typed whether the first code is that of a kind of document
 * @param party whether it is written the Party's way, {@code 05-NQ/TU}
 * @param doubted whether a misread sign was guessed
 * @param proof what must stand around it to be taken for a document
 * @param rules the rows of {@code spellings.tsv} that took part
 */
record NumberSymbol(
        Span span,
        String number,
        Integer year,
        List<String> codes,
        boolean typed,
        boolean party,
        boolean doubted,
        Proof proof,
        List<RuleId> rules) {

    NumberSymbol {
        codes = List.copyOf(codes);
        rules = List.copyOf(rules);
    }

    /** What must stand around a number with its codes, from nothing to most. */
    enum Proof {
        NONE,
        /** The word "số", the name of a kind, or another citation of the same list. */
        NUMBER_WORD,
        /** The name of a kind. */
        KIND
    }

    NumberSymbol with(Proof needed) {
        return new NumberSymbol(span, number, year, codes, typed, party, doubted, needed, rules);
    }

    /** {@code NQ-CP}, {@code NQ/TU}, {@code QH15}. */
    String symbol() {
        if (!party || codes.size() == 1) {
            return String.join("-", codes);
        }
        return codes.get(0) + "/" + String.join("-", codes.subList(1, codes.size()));
    }

    CitationKey key() {
        return CitationKey.of(number, year, symbol(), party);
    }

    /** Codes of the bodies it names: all behind the kind's, or the first where it names no kind. */
    List<String> bodyCodes() {
        return typed ? codes.subList(1, codes.size()) : codes.subList(0, 1);
    }
}
