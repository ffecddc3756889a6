package vn.planlens.citation;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Citation;
import vn.planlens.model.Mention;
import vn.planlens.model.PlanText;
import vn.planlens.model.Reference;

/**
 * Finds mentions of documents without number and symbol: "Nghị quyết 76", "Đề án 06", "Luật Cán bộ, công chức".
 * Thread-safe; built once from its rule tables.
 */
public final class ReferenceExtractor {

    private final Grammar grammar;
    private final LawNames laws;
    private final ReferenceWords words = new ReferenceWords();
    private final ReferenceResolver resolver = new ReferenceResolver(words);

    /** @throws vn.planlens.rules.RuleTableException where a table of rules is faulty */
    public ReferenceExtractor() {
        this(Grammar.read());
    }

    /** @param citations whose tables it shares, so that they are read once */
    public ReferenceExtractor(CitationExtractor citations) {
        this(citations.grammar());
    }

    private ReferenceExtractor(Grammar grammar) {
        this.grammar = grammar;
        this.laws = new LawNames(grammar.ends());
    }

    /**
     * The mentions in reading order.
     *
     * @param citations what the same plan cites by number and symbol; a reference may mean one of them
     */
    public List<Reference> extract(PlanText plan, List<Citation> citations) {
        ReferenceReading reading = new ReferenceReading(grammar, words, laws, plan, citations);
        reading.readNumbers();
        reading.readLaws();
        List<Reference> references = new ArrayList<>();
        ReferenceResolver.InPlan resolving = resolver.in(plan, citations);
        for (ReferenceReading.Found found : reading.found()) {
            Mention mention = plan.mention(found.span());
            references.add(new Reference(
                    "r" + (references.size() + 1),
                    mention.quote(),
                    resolving.keyOf(found),
                    mention.section(),
                    mention.sectionId(),
                    mention.span(),
                    mention.page(),
                    found.rule()));
        }
        return references;
    }
}
