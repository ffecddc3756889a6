package vn.planlens.citation;

import java.util.List;
import vn.planlens.model.Header;
import vn.planlens.model.Level;
import vn.planlens.model.PlanText;

/**
 * Tells the plan's own number from the numbers of others: in its letterhead, in the line that ties an annex to it
 * ("Kèm theo Kế hoạch số 31/KH-UBND ngày ..."), and wherever the text repeats it.
 */
final class OwnReference {

    private static final List<String> ATTACHED = List.of("kèm theo", "ban hành theo", "đính kèm");
    private static final List<String> HEADINGS =
            List.of("phụ lục", "danh mục", "biểu", "bảng", "kế hoạch", "chương trình", "đề án", "nội dung");
    private static final int REACH = 300;

    private final String text;
    private final String folded;
    private final Header header;
    private final Flow flow;
    private final int bodyStart;
    private final CitationKey reference;

    OwnReference(PlanText plan, Flow flow, CitationKey reference) {
        text = plan.text();
        folded = plan.folded();
        header = plan.header();
        this.flow = flow;
        bodyStart = plan.outline().nodes().isEmpty()
                ? Math.min(text.length(), 2 * REACH)
                : plan.outline().nodes().get(0).span().start();
        this.reference = reference;
    }

    boolean is(Draft draft) {
        return isLetterhead(draft) || isAttachment(draft) || isRepeated(draft);
    }

    /** "Số: 31/KH-UBND" before the body, with no kind named: only a letterhead has it. */
    private boolean isLetterhead(Draft draft) {
        if (draft.namedKind() != null
                || !draft.lead().numberWord()
                || draft.span().start() >= bodyStart) {
            return false;
        }
        int word = draft.lead().start();
        int floor = flow.start(word);
        int before = Signs.beforeBlanks(folded, floor, word);
        boolean capital = Character.isUpperCase(text.charAt(word));
        boolean colon = folded.startsWith("số:", word);
        return before == floor || capital && (colon || Character.isUpperCase(text.charAt(before - 1)));
    }

    /** The line under the title of an annex, or of a plan that a decision carries. */
    private boolean isAttachment(Draft draft) {
        int floor = flow.start(draft.span().start());
        int at = Signs.beforeBlanks(folded, floor, draft.lead().start());
        boolean attached = false;
        for (String words : ATTACHED) {
            attached |= Signs.isWordBefore(folded, floor, at, words);
        }
        if (!attached || draft.namedKind() == null || isOfOthers(draft)) {
            return false;
        }
        int open = lineStartOrBracket(floor, at);
        return open >= 0 && (isHeading(floor, open) || isOwnKind(draft));
    }

    /** Where the bracket stands that opens before "ban hành kèm theo", or the run starts; -1 where other words do. */
    private int lineStartOrBracket(int floor, int end) {
        int at = end;
        while (at > floor && Character.isLetter(folded.charAt(at - 1)) || at > floor && folded.charAt(at - 1) == ' ') {
            at--;
        }
        String words = Signs.collapsed(folded.substring(at, end));
        boolean only = words.matches("(được )?(ban hành )?(đính )?kèm( theo)?|(được )?ban hành( kèm)? theo");
        return only ? at : -1;
    }

    /** Whether nothing, or the title of an annex, stands before the bracket. */
    private boolean isHeading(int floor, int open) {
        String before =
                folded.substring(floor, open).replaceAll("[^\\p{L} ]", " ").strip();
        if (before.isEmpty()) {
            return true;
        }
        String written = text.substring(floor, open);
        long capitals = written.chars().filter(Character::isUpperCase).count();
        long letters = written.chars().filter(Character::isLetter).count();
        return capitals * 2 > letters || HEADINGS.stream().anyMatch(before::startsWith);
    }

    private boolean isOwnKind(Draft draft) {
        return header.documentType() != null
                && header.documentType().code().equals(draft.namedKind().code());
    }

    /** The same number, and nothing that speaks against the same document. */
    private boolean isRepeated(Draft draft) {
        return reference != null
                && draft.key().comparable().equals(reference.comparable())
                && (draft.namedKind() == null || isOwnKind(draft))
                && !isOfOthers(draft)
                && (draft.date() != null
                        || draft.issuer() != null
                        || draft.lead().numberWord());
    }

    private boolean isOfOthers(Draft draft) {
        Level own = header.issuer().level();
        Issuer issuer = draft.issuer();
        boolean otherTier = issuer != null
                && issuer.level() != null
                && (own == null ? issuer.level() == Level.CENTRAL : issuer.level() != own);
        boolean otherDate = header.issued() != null
                && draft.date() != null
                && draft.date().date() != null
                && !agree(header.issued().toString(), draft.date().date().toString());
        boolean otherNumber = reference != null
                && draft.symbol().number() != null
                && draft.namedKind() != null
                && isOwnKind(draft)
                && !draft.key().comparable().equals(reference.comparable());
        return otherTier
                || otherDate && otherNumber
                || otherDate && reference == null && draft.symbol().number() != null;
    }

    /** Dates agree as far as both tell them. */
    private static boolean agree(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}
