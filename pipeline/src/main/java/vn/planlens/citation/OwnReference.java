package vn.planlens.citation;

import vn.planlens.citation.MentionWords.Place;
import vn.planlens.model.Header;
import vn.planlens.model.Level;
import vn.planlens.model.PartialDate;
import vn.planlens.model.PlanText;

/**
 * Tells the plan's own number from the numbers of others: in its letterhead, in the line that ties an annex to it
 * ("Kèm theo Kế hoạch số 31/KH-UBND ngày ..."), and wherever the text repeats it.
 */
final class OwnReference {

    private static final int REACH = 300;

    private final String text;
    private final String folded;
    private final Header header;
    private final MentionWords words;
    private final Flow flow;
    private final int bodyStart;
    private final CitationKey reference;

    OwnReference(MentionWords words, PlanText plan, Flow flow, CitationKey reference) {
        this.words = words;
        text = plan.text();
        folded = plan.folded();
        header = plan.header();
        this.flow = flow;
        bodyStart = plan.outline().nodes().isEmpty()
                ? Math.min(text.length(), 2 * REACH)
                : plan.outline().nodes().get(0).span().start();
        this.reference = reference;
    }

    boolean is(MentionDraft draft) {
        return isLetterhead(draft) || isAttachment(draft) || isRepeated(draft);
    }

    /**
     * "Số: 31/KH-UBND" at the start of a line, with no kind named: the letterhead, or that of a form among the annexes.
     * Before the body it needs no colon, and the motto may stand in front of it.
     */
    private boolean isLetterhead(MentionDraft draft) {
        if (draft.namedKind() != null || !draft.lead().numberWord()) {
            return false;
        }
        int word = draft.lead().start();
        int floor = flow.start(word);
        int before = Signs.beforeBlanks(folded, floor, word);
        boolean form = folded.startsWith("số:", word) || draft.symbol().number() == null;
        if (draft.span().start() >= bodyStart) {
            return before == floor && form;
        }
        boolean capital = Character.isUpperCase(text.charAt(word));
        return before == floor || capital && (form || Character.isUpperCase(text.charAt(before - 1)));
    }

    /** The line under the title of an annex, or of a plan that a decision carries. */
    private boolean isAttachment(MentionDraft draft) {
        int floor = flow.start(draft.span().start());
        int end = Signs.beforeBlanks(folded, floor, draft.lead().start());
        int open = words.startBefore(Place.ATTACHED, folded, floor, end);
        boolean attached = open >= 0 && draft.namedKind() != null && !isOfOtherTier(draft);
        if (!attached || !isHeading(floor, open)) {
            return false;
        }
        boolean numbered = reference != null && draft.symbol().number() != null;
        return !numbered
                || draft.key().comparable().equals(reference.comparable())
                || isOwnKind(draft) && agrees(draft);
    }

    /** Whether nothing, an opening bracket, or the title of an annex stands before the words. */
    private boolean isHeading(int floor, int open) {
        String written = text.substring(floor, open).strip();
        boolean bracket = written.endsWith("(");
        String title = bracket ? written.substring(0, written.length() - 1) : written;
        long capitals = title.chars().filter(Character::isUpperCase).count();
        long letters = title.chars().filter(Character::isLetter).count();
        return letters == 0
                || capitals * 2 > letters
                || words.hit(Place.ANNEX, folded, Signs.afterBlanks(folded, floor, open), open) != null;
    }

    private boolean isOwnKind(MentionDraft draft) {
        return header.documentType() != null
                && header.documentType().code().equals(draft.namedKind().code());
    }

    /** The same number, and nothing that speaks against the same document. */
    private boolean isRepeated(MentionDraft draft) {
        return reference != null
                && draft.key().comparable().equals(reference.comparable())
                && (draft.namedKind() == null || isOwnKind(draft))
                && !isOfOtherTier(draft)
                && agrees(draft);
    }

    private boolean isOfOtherTier(MentionDraft draft) {
        Level own = header.issuer().level();
        Level told = draft.issuer() == null ? null : draft.issuer().level();
        return told != null && (own == null ? told == Level.CENTRAL : told != own);
    }

    /** Whether the date told can be that of the plan: numbers start again every year. */
    private boolean agrees(MentionDraft draft) {
        PartialDate told = draft.date() == null ? null : draft.date().date();
        if (told == null) {
            return true;
        }
        if (header.issued() != null) {
            return agree(header.issued().toString(), told.toString());
        }
        return header.year() == null || told.year() == header.year() || told.year() == header.year() - 1;
    }

    /** Dates agree as far as both tell them. */
    private static boolean agree(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}
