package vn.planlens.citation;

import java.util.List;
import vn.planlens.model.Level;

/** Tells whether the kind and the body that a mention names go with its symbol. */
final class Agreement {

    private final SymbolCodes codes;
    private final IssuingBodies bodies;

    Agreement(SymbolCodes codes, IssuingBodies bodies) {
        this.codes = codes;
        this.bodies = bodies;
    }

    /** Whether the body can have issued a document with that symbol; where either is unknown, it can. */
    boolean allows(Issuer issuer, NumberSymbol symbol) {
        List<String> known = symbol.bodyCodes().stream().filter(codes::isBody).toList();
        // An office sends out what its superior decided.
        boolean office = symbol.bodyCodes().stream().anyMatch(code -> code.startsWith("VP"));
        if (known.isEmpty() || office) {
            return true;
        }
        if (issuer.body() == null) {
            Level told = bodies.levelOf(known.get(0), symbol.party());
            return told == null || issuer.level() == null || told == issuer.level();
        }
        return issuer.body().codes().isEmpty()
                || known.stream().anyMatch(code -> issuer.body().writesUnder(code, issuer.level()));
    }

    /**
     * Whether the body names its documents by codes that tables list to the last, and the symbol has none that any
     * table knows: "876/QĐ-BVN ... của Bộ Nội vụ".
     */
    boolean isMisspelt(Issuer issuer, NumberSymbol symbol) {
        if (issuer.body() == null || !symbol.typed() || symbol.bodyCodes().isEmpty()) {
            return false;
        }
        boolean listed = issuer.body().level() == Level.CENTRAL
                || issuer.body().hasCode("UBND")
                || issuer.body().hasCode("HĐND");
        boolean known = symbol.bodyCodes().stream().anyMatch(codes::isBody);
        boolean fits =
                symbol.bodyCodes().stream().anyMatch(code -> issuer.body().writesUnder(code, issuer.level()));
        return listed && !known && !fits;
    }

    /** Whether a document of the kind named can carry the symbol. */
    boolean allows(DocumentKind kind, NumberSymbol symbol) {
        String first = symbol.codes().get(0);
        if (!symbol.typed()) {
            return !codes.isNumbered(first) || kind.isGeneric() || kind.mayBeIssuedBy(first);
        }
        if (kind.mayBeginWith(first)) {
            return true;
        }
        // "Công văn số 123/CT-TTHT" is of a tax office (cục thuế), not a directive (chỉ thị).
        boolean whole = symbol.codes().size() > 1 && codes.isBody(symbol.codes().get(1));
        return !whole && kind.mayBeginWith("CV");
    }

    /** Whether any kind of document and body write such a symbol. */
    boolean isKnown(DocumentKind named, DocumentKind ofSymbol, NumberSymbol symbol) {
        List<String> read = symbol.codes();
        if (symbol.typed()) {
            if (read.size() == 1) {
                return true;
            }
            String body = read.get(1);
            return !body.equals(read.get(0)) && (!ofSymbol.isClosed() || ofSymbol.mayBeIssuedBy(body));
        }
        boolean letter = named == null || named.isGeneric() || named.mayBeginWith("CV");
        return letter || read.size() == 1 || codes.isBody(read.get(0)) || !codes.isBody(read.get(1));
    }
}
