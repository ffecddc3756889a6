package vn.planlens.citation;

import vn.planlens.citation.MentionWords.Place;
import vn.planlens.model.Level;

/** Judges bodies that stand behind a document: whether several issued it, and whether they issued it at all. */
final class IssuerBehind {

    private static final int MOST_ISSUERS = 5;

    private final Grammar grammar;
    private final String text;
    private final String folded;
    private final NumberSymbol symbol;
    private final int limit;

    IssuerBehind(Grammar grammar, String text, String folded, NumberSymbol symbol, int limit) {
        this.grammar = grammar;
        this.text = text;
        this.folded = folded;
        this.symbol = symbol;
        this.limit = limit;
    }

    /** "bộ Nội vụ - Bộ Tài chính", "Bộ Chính trị, Ban Bí thư": documents of several bodies name them all. */
    Issuer joined(Issuer first) {
        if (first == null || first.body() == null || symbol == null) {
            return first;
        }
        Issuer all = first;
        for (int i = 0; i < MOST_ISSUERS; i++) {
            int at = Signs.afterBlanks(folded, all.span().end(), limit);
            if (at < limit && (folded.charAt(at) == '-' || folded.charAt(at) == ',')) {
                at = Signs.afterBlanks(folded, at + 1, limit);
            }
            if (Signs.isWordAt(folded, at, limit, "và")) {
                at = Signs.afterBlanks(folded, at + 2, limit);
            }
            Issuer next = grammar.issuers().read(text, folded, at, limit);
            if (next == null
                    || next.body() == null
                    || next.body().equals(first.body())
                    || next.span().start() == all.span().end()
                    || !signs(next)) {
                return all;
            }
            all = all.upTo(next.span().end(), text);
        }
        return all;
    }

    /** Whether the symbol names the body: among several codes, or by the code that both write under. */
    private boolean signs(Issuer other) {
        boolean several = symbol.bodyCodes().size() > 1;
        boolean central = other.level() == Level.CENTRAL;
        return (several || central)
                && grammar.agreement().allows(other, symbol)
                && !other.body().codes().isEmpty();
    }

    /**
     * Whether a body that stands behind the document without "của" issued it, and does not begin the next clause:
     * "Căn cứ Kế hoạch số ..., UBND xã ban hành ...".
     */
    boolean isRightBehind(Issuer named, boolean comma, boolean dated) {
        if (!grammar.agreement().allows(named, symbol)) {
            return false;
        }
        int at = Signs.afterBlanks(folded, named.span().end(), limit);
        boolean about = Signs.isWordAt(folded, at, limit, "về");
        int issued = grammar.words().end(Place.ISSUED, folded, at, limit);
        int behind = issued < 0 ? -1 : Signs.afterBlanks(folded, issued, limit);
        boolean issuedAbout = behind >= 0
                && (behind >= limit
                        || Signs.isWordAt(folded, behind, limit, "về")
                        || Signs.isWordAt(folded, behind, limit, "ngày")
                        || ";.,)".indexOf(folded.charAt(behind)) >= 0);
        boolean dateNext = !dated && Signs.isWordAt(folded, at, limit, "ngày");
        if (about || issuedAbout || dateNext) {
            return true;
        }
        boolean over = at >= limit || ";.,)".indexOf(folded.charAt(at)) >= 0;
        if (comma) {
            return false;
        }
        // The plan's own committee acts in the next clause; a higher body can only be the issuer.
        boolean acting = grammar.ends().endsPlace(text, folded, at, limit, false);
        return over || acting && named.level() != null && named.level() != Level.COMMUNE;
    }
}
