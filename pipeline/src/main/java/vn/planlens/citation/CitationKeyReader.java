package vn.planlens.citation;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import vn.planlens.model.Folding;

/** Reads keys in any spelling that a person types or a text has. Thread-safe; built once from the rule tables. */
public final class CitationKeyReader {

    private final IssuingBodies bodies;
    private final SymbolCodes codes;

    /** @throws vn.planlens.rules.RuleTableException where a table of rules is faulty */
    public CitationKeyReader() {
        this.bodies = new IssuingBodies();
        this.codes = new SymbolCodes(new DocumentKinds(), bodies);
    }

    CitationKeyReader(Grammar grammar) {
        this.bodies = grammar.bodies();
        this.codes = grammar.codes();
    }

    /**
     * The key in {@code 76/nq-cp}, {@code NQ số 76 / NQ – CP}, {@code 76/2021/NQ-CP}, {@code qd 45/2016/qd-ttg}: with
     * or without the kind in front.
     *
     * @return empty where the text does not hold exactly one number with a symbol
     */
    public Optional<CitationKey> read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        // Only capitals can be a code that no table knows; who types a key does not always hold the shift key.
        String capital = text.chars().anyMatch(Character::isUpperCase) ? text : capital(text);
        List<NumberSymbol> found = new SymbolScanner(codes, bodies, capital, Folding.fold(text)).all();
        return found.size() == 1 ? Optional.of(found.get(0).key()) : Optional.empty();
    }

    private static String capital(String text) {
        char[] signs = text.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            signs[i] = Character.toUpperCase(signs[i]);
        }
        return new String(signs);
    }
}
