package vn.planlens.citation;

import vn.planlens.citation.MentionWords.Place;
import vn.planlens.model.PlanText;

/** Reads what a document is about, as a mention says it: "về ...", "ban hành ...", or the name of a law. */
final class Subjects {

    private static final int LONGEST = 400;

    private final IssuerEnds ends;
    private final MentionWords words;
    private final IssuerGrammar issuers;

    Subjects(Grammar grammar) {
        this.ends = grammar.ends();
        this.words = grammar.words();
        this.issuers = grammar.issuers();
    }

    /**
     * @param next where the next mention begins, or the end of the text
     * @return null where the mention does not say
     */
    String of(MentionDraft draft, int next, PlanText plan, Flow flow) {
        String folded = plan.folded();
        if (draft.lead().kind() != null && !draft.lead().direct() && isLaw(draft)) {
            int end = Signs.beforeBlanks(folded, 0, wordStart(folded, draft));
            return Signs.collapsed(
                    plan.text().substring(draft.lead().kind().span().start(), end));
        }
        int limit = Math.min(flow.end(draft.tail().end()), draft.tail().end() + LONGEST);
        int at = Signs.afterBlanks(folded, draft.tail().end(), limit);
        if (at < limit && folded.charAt(at) == ',') {
            at = Signs.afterBlanks(folded, at + 1, limit);
        }
        int issued = words.end(Place.ISSUED, folded, at, limit);
        int behind = issued < 0 ? -1 : Signs.afterBlanks(folded, issued, limit);
        if (Signs.isWordAt(folded, behind, limit, "về")) {
            at = behind;
        }
        boolean about = Signs.isWordAt(folded, at, limit, "về");
        if (about) {
            at = Signs.afterBlanks(folded, at + 2, limit);
            at = Signs.isWordAt(folded, at, limit, "việc") ? Signs.afterBlanks(folded, at + 4, limit) : at;
        } else if (at >= limit
                || !Character.isLowerCase(plan.text().charAt(at))
                || !ends.opensSubject(plan.text(), folded, at, limit)) {
            return null;
        }
        String subject = plan.text().substring(at, Math.max(at, end(plan.text(), folded, at, limit, next)));
        subject = withoutEnd(Signs.collapsed(subject));
        return subject.isEmpty() ? null : subject;
    }

    /** Without the signs and the "và" that lead to the next document. */
    private static String withoutEnd(String words) {
        int end = words.length();
        while (end > 0 && " ,;.".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        String rest = words.substring(0, end);
        return rest.endsWith(" và") ? withoutEnd(rest.substring(0, rest.length() - 3)) : rest;
    }

    private static boolean isLaw(MentionDraft draft) {
        return draft.namedKind().codes().isEmpty();
    }

    private static int wordStart(String folded, MentionDraft draft) {
        int start = draft.lead().kind().span().end();
        int end = draft.symbol().span().start();
        int at = folded.substring(start, Math.max(start, end)).lastIndexOf("số");
        return at < 0 ? end : start + at;
    }

    /** At a semicolon, the end of the sentence, a closing bracket, or where the next document of a list begins. */
    private int end(String text, String folded, int from, int limit, int next) {
        int open = 0;
        for (int i = from; i < limit; i++) {
            char sign = folded.charAt(i);
            open += sign == '(' ? 1 : 0;
            open -= sign == ')' ? 1 : 0;
            boolean stop = sign == '.'
                    && (i + 1 >= limit || Signs.isBlank(folded.charAt(i + 1)) || folded.charAt(i + 1) == '/');
            if (sign == ';' || stop || open < 0 || sign == ',' && beginsClause(text, folded, i + 1, limit)) {
                return i;
            }
            if (i == next) {
                int before = Signs.beforeBlanks(folded, from, i);
                boolean listed = before > from
                        && (folded.charAt(before - 1) == ',' || Signs.isWordBefore(folded, from, before, "và"));
                if (listed) {
                    return before;
                }
            }
        }
        return limit;
    }

    /** ", UBND xã ban hành": the sentence goes on with who acts. */
    private boolean beginsClause(String text, String folded, int from, int limit) {
        Issuer acting = issuers.read(text, folded, Signs.afterBlanks(folded, from, limit), limit);
        return acting != null
                && words.end(
                                Place.ISSUED,
                                folded,
                                Signs.afterBlanks(folded, acting.span().end(), limit),
                                limit)
                        > 0;
    }
}
