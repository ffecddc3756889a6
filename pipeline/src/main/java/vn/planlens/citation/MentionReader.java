package vn.planlens.citation;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.citation.NumberSymbol.Proof;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** Reads the mentions of documents one after the other: what stands before a number, behind it, and in a list. */
final class MentionReader {

    private static final int REACH = 40;
    private static final List<String> SEPARATORS = List.of("và", "hoặc", "số");

    private final Grammar grammar;
    private final Gazetteer<Boolean> others;

    MentionReader(Grammar grammar) {
        this.grammar = grammar;
        Gazetteer.Builder<Boolean> builder = Gazetteer.builder();
        for (RuleTable.Row row : otherNumberTable().rows()) {
            row.list("words").forEach(word -> builder.add(word, true));
        }
        others = builder.build();
    }

    static RuleTable otherNumberTable() {
        return RuleTable.read(MentionReader.class, "no-citations.tsv", "id", "words", "example", "source");
    }

    /** The mentions in reading order, the plan's own number among them. */
    List<MentionDraft> read(PlanText plan, Flow flow) {
        String text = plan.text();
        String folded = plan.folded();
        LeadReader leads = new LeadReader(grammar, plan);
        TailReader tails = new TailReader(grammar, text, folded);
        List<NumberSymbol> symbols = new SymbolScanner(grammar.codes(), grammar.bodies(), text, folded).all();
        List<MentionDraft> drafts = new ArrayList<>();
        for (int i = 0; i < symbols.size(); i++) {
            NumberSymbol symbol = symbols.get(i);
            MentionDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            int floor = flow.start(symbol.span().start());
            int free = last == null ? floor : Math.max(floor, last.span().end());
            Lead lead = leads.read(symbol, free);
            boolean listed = last != null
                    && last.tail().end() >= free
                    && isSeparator(folded, last.tail().end(), lead);
            if (!isProven(symbol, lead, listed) || isOtherNumber(folded, free, lead)) {
                continue;
            }
            int next = i + 1 < symbols.size() ? symbols.get(i + 1).span().start() : text.length();
            Tail tail = tails.read(
                    symbol,
                    symbol.span().end(),
                    Math.min(next, flow.end(symbol.span().end())));
            if (isOfAnother(folded, floor, symbol, lead, tail)) {
                tail = new Tail(tail.date(), null, symbol.span().end());
            }
            for (Span bare : lead.bareNumbers()) {
                drafts.add(bare(folded, symbol, lead, bare));
            }
            boolean sharing = !lead.bareNumbers().isEmpty();
            Span span = new Span(
                    sharing ? symbol.span().start() : lead.start(),
                    symbol.span().end());
            drafts.add(new MentionDraft(symbol, lead, tail, span));
        }
        return drafts;
    }

    /** A number that shares the symbol of the next: what stands behind that one tells nothing of this one. */
    private static MentionDraft bare(String folded, NumberSymbol symbol, Lead lead, Span number) {
        String figures = number.of(folded);
        int slash = figures.indexOf('/');
        NumberSymbol own = new NumberSymbol(
                number,
                slash < 0 ? figures : figures.substring(0, slash),
                slash < 0 ? symbol.year() : Integer.valueOf(figures.substring(slash + 1)),
                symbol.codes(),
                symbol.typed(),
                symbol.party(),
                symbol.doubted(),
                Proof.KIND,
                symbol.rules());
        boolean first = number.equals(lead.bareNumbers().get(0));
        Span span = new Span(first ? lead.start() : number.start(), number.end());
        Lead shared = new Lead(
                span.start(), lead.kind(), lead.direct(), lead.numberWord(), lead.date(), lead.issuer(), List.of());
        return new MentionDraft(own, shared, new Tail(null, null, number.end()), span);
    }

    private static boolean isProven(NumberSymbol symbol, Lead lead, boolean listed) {
        return switch (symbol.proof()) {
            case NONE -> true;
            case NUMBER_WORD -> lead.numberWord() || lead.kind() != null || listed;
            case KIND -> lead.kind() != null && !isNickname(symbol, lead);
        };
    }

    /** "Đề án 06/CP": a project called by the number of the decision behind it, no symbol of its own. */
    private static boolean isNickname(NumberSymbol symbol, Lead lead) {
        return lead.kind().kind().code().equals("ĐA")
                && !symbol.typed()
                && symbol.codes().size() == 1;
    }

    /** "Biểu mẫu số 06/BC", "mã số", "ngõ số". */
    private boolean isOtherNumber(String folded, int floor, Lead lead) {
        if (lead.kind() != null) {
            return false;
        }
        int end = Signs.beforeBlanks(folded, floor, lead.start());
        int from = Math.max(floor, end - REACH);
        int last = -1;
        for (Gazetteer.Hit<Boolean> hit : others.find(folded, new Span(from, end))) {
            last = hit.span().end();
        }
        return last == end && end > from;
    }

    /**
     * "Ban Chỉ đạo thực hiện Nghị quyết số 57-NQ/TW của Đảng ủy xã", "Tổ công tác 57-NQ/TW của xã": the body behind
     * "của" has the board, not the document.
     */
    private boolean isOfAnother(String folded, int floor, NumberSymbol symbol, Lead lead, Tail tail) {
        if (tail.issuer() == null || tail.date() != null || grammar.agreement().allows(tail.issuer(), symbol)) {
            return false;
        }
        if (tail.issuer().body() == null) {
            return true;
        }
        Span before = new Span(Math.max(floor, lead.start() - REACH), lead.start());
        return grammar.bodies().names().find(folded, before).stream()
                .anyMatch(hit -> hit.value().tail() == IssuingBody.Tail.FIELD
                        && Signs.isPhrase(hit.span().of(folded)));
    }

    /** Whether nothing but commas, "và", "số" stand between the mention before and this one. */
    private static boolean isSeparator(String folded, int from, Lead lead) {
        if (from > lead.start()) {
            return false;
        }
        if (lead.start() - from > REACH) {
            return false;
        }
        int at = from;
        boolean parted = false;
        while (at < lead.start()) {
            int next = Signs.afterBlanks(folded, at, lead.start());
            if (next < lead.start() && ",;&-".indexOf(folded.charAt(next)) >= 0) {
                next++;
                parted = true;
            } else if (next == at) {
                int word = separatorEnd(folded, at, lead.start());
                if (word < 0) {
                    return false;
                }
                next = word;
                parted = true;
            }
            at = next;
        }
        return parted;
    }

    private static int separatorEnd(String folded, int at, int limit) {
        for (String word : SEPARATORS) {
            if (Signs.isWordAt(folded, at, limit, word)) {
                return at + word.length();
            }
        }
        return -1;
    }
}
