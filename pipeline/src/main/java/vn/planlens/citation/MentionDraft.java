package vn.planlens.citation;

import java.util.EnumSet;
import java.util.Set;
import vn.planlens.citation.DateReader.Dated;
import vn.planlens.model.Level;
import vn.planlens.model.Span;
import vn.planlens.model.WarningCode;

/** A mention while it is being read; confined to one extraction. */
final class MentionDraft {

    private final NumberSymbol symbol;
    private final Lead lead;
    private final Tail tail;
    private final Span span;
    private final Set<WarningCode> warnings = EnumSet.noneOf(WarningCode.class);
    private Level level;

    MentionDraft(NumberSymbol symbol, Lead lead, Tail tail, Span span) {
        this.symbol = symbol;
        this.lead = lead;
        this.tail = tail;
        this.span = span;
    }

    NumberSymbol symbol() {
        return symbol;
    }

    Lead lead() {
        return lead;
    }

    Tail tail() {
        return tail;
    }

    Span span() {
        return span;
    }

    CitationKey key() {
        return symbol.key();
    }

    /** The kind as the text names it, or null. */
    DocumentKind namedKind() {
        return lead.kind() == null ? null : lead.kind().kind();
    }

    Dated date() {
        return tail.date() != null ? tail.date() : lead.date();
    }

    Issuer issuer() {
        return tail.issuer() != null ? tail.issuer() : lead.issuer();
    }

    Level level() {
        return level;
    }

    void level(Level told) {
        level = told;
    }

    Set<WarningCode> warnings() {
        return warnings;
    }
}
