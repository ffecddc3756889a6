package vn.planlens.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.planlens.model.Citation;
import vn.planlens.model.Extractor;
import vn.planlens.model.Mention;
import vn.planlens.model.PlanText;
import vn.planlens.model.RuleId;
import vn.planlens.model.WarningCode;

/** Finds the documents that a plan cites by number and symbol. Thread-safe; built once from its rule tables. */
public final class CitationExtractor implements Extractor<Citation> {

    private final Grammar grammar = Grammar.read();
    private final MentionReader mentions = new MentionReader(grammar);
    private final Levels levels = new Levels(grammar.bodies());
    private final Roles roles = new Roles();
    private final Subjects subjects = new Subjects(grammar);
    private final CitationKeyReader keys = new CitationKeyReader(grammar);

    @Override
    public List<Citation> extract(PlanText plan) {
        Flow flow = Flow.of(plan);
        List<MentionDraft> drafts = drafts(plan, flow);
        List<Citation> citations = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            int next = i + 1 < drafts.size()
                    ? drafts.get(i + 1).lead().start()
                    : plan.text().length();
            String subject = subjects.of(drafts.get(i), next, plan, flow);
            citations.add(citation("c" + (i + 1), drafts.get(i), subject, plan));
        }
        return citations;
    }

    /** The tables it was built from. */
    Grammar grammar() {
        return grammar;
    }

    /** The mentions of other documents, judged together. */
    List<MentionDraft> drafts(PlanText plan, Flow flow) {
        CitationKey reference = plan.header().reference() == null
                ? null
                : keys.read(plan.header().reference()).orElse(null);
        OwnReference own = new OwnReference(grammar.words(), plan, flow, reference);
        List<MentionDraft> drafts = mentions.read(plan, flow).stream()
                .filter(draft -> !own.is(draft))
                .toList();
        Levels.InPlan tiers = levels.in(plan);
        for (MentionDraft draft : drafts) {
            draft.level(tiers.of(draft));
            doubt(draft);
        }
        SameKey.compare(drafts);
        return drafts;
    }

    private void doubt(MentionDraft draft) {
        Set<WarningCode> warnings = draft.warnings();
        NumberSymbol symbol = draft.symbol();
        DocumentKind named = draft.namedKind();
        if (symbol.number() == null) {
            warnings.add(WarningCode.BLANK_NUMBER);
        }
        boolean misspelt = draft.issuer() != null && grammar.agreement().isMisspelt(draft.issuer(), symbol);
        if (misspelt || !grammar.agreement().isKnown(named, kindOfSymbol(symbol), symbol)) {
            warnings.add(WarningCode.UNKNOWN_SYMBOL);
        }
        if (named != null && draft.lead().direct() && !grammar.agreement().allows(named, symbol)) {
            warnings.add(WarningCode.TYPE_SYMBOL_MISMATCH);
        }
        if (draft.issuer() != null && !grammar.agreement().allows(draft.issuer(), symbol)) {
            warnings.add(WarningCode.ISSUER_SYMBOL_MISMATCH);
        }
        if (draft.date() != null && draft.date().impossible()) {
            warnings.add(WarningCode.IMPOSSIBLE_DATE);
        }
        if (symbol.doubted() || draft.date() != null && draft.date().doubted()) {
            warnings.add(WarningCode.REPAIRED);
        }
    }

    private DocumentKind kindOfSymbol(NumberSymbol symbol) {
        return symbol.typed() ? grammar.kinds().byTypeCode(symbol.codes().get(0)) : null;
    }

    private Citation citation(String id, MentionDraft draft, String subject, PlanText plan) {
        Mention mention = plan.mention(draft.span());
        CitationKey key = draft.key();
        return new Citation(
                id,
                mention.quote(),
                type(draft),
                key.toString(),
                key.number(),
                key.year(),
                key.symbol(),
                draft.date() == null ? null : draft.date().date(),
                draft.issuer() == null ? null : draft.issuer().name(),
                draft.level(),
                subject,
                roles.of(draft, plan),
                mention.section(),
                mention.sectionId(),
                mention.span(),
                mention.page(),
                new ArrayList<>(draft.warnings()),
                rule(draft));
    }

    /** As the text names the kind, else as the symbol tells it. */
    private String type(MentionDraft draft) {
        DocumentKind named = draft.namedKind();
        if (named != null && !named.isGeneric()) {
            return named.code();
        }
        NumberSymbol symbol = draft.symbol();
        if (symbol.typed()) {
            return kindOfSymbol(symbol).code();
        }
        return symbol.codes().size() > 1 ? "CV" : null;
    }

    /** The row of the kind named, of the symbol's kind, or of documents in general. */
    RuleId rule(MentionDraft draft) {
        if (draft.namedKind() != null) {
            return draft.namedKind().rule();
        }
        DocumentKind ofSymbol = kindOfSymbol(draft.symbol());
        return (ofSymbol == null ? grammar.kinds().byCode("VB") : ofSymbol).rule();
    }
}
