package vn.planlens.citation;

/** All tables of this package, read once. Immutable. */
record Grammar(
        DocumentKinds kinds,
        IssuingBodies bodies,
        SymbolCodes codes,
        IssuerEnds ends,
        IssuerGrammar issuers,
        MentionWords words,
        Agreement agreement) {

    static Grammar read() {
        DocumentKinds kinds = new DocumentKinds();
        IssuingBodies bodies = new IssuingBodies();
        SymbolCodes codes = new SymbolCodes(kinds, bodies);
        IssuerEnds ends = new IssuerEnds();
        IssuerGrammar issuers = new IssuerGrammar(bodies, ends);
        return new Grammar(kinds, bodies, codes, ends, issuers, new MentionWords(), new Agreement(codes, bodies));
    }
}
