package vn.planlens.citation;

import vn.planlens.model.PlanText;

/** Reads what a document is about, as a mention says it: "về ...", "ban hành ...", or the name of a law. */
final class Subjects {

    private static final int LONGEST = 400;

    private final IssuerEnds ends;

    Subjects(IssuerEnds ends) {
        this.ends = ends;
    }

    /**
     * @param next where the next mention begins, or the end of the text
     * @return null where the mention does not say
     */
    String of(Draft draft, int next, PlanText plan, Flow flow) {
        String folded = plan.folded();
        if (draft.lead().kind() != null && !draft.lead().direct() && isLaw(draft)) {
            int end = Signs.beforeBlanks(folded, 0, wordStart(folded, draft));
            return plan.text()
                    .substring(draft.lead().kind().span().start(), end)
                    .replaceAll("\\s+", " ");
        }
        int limit = Math.min(flow.end(draft.tail().end()), draft.tail().end() + LONGEST);
        int at = Signs.afterBlanks(folded, draft.tail().end(), limit);
        if (at < limit && folded.charAt(at) == ',') {
            at = Signs.afterBlanks(folded, at + 1, limit);
        }
        if (Signs.isWordAt(folded, at, limit, "ban hành về")) {
            at = Signs.afterBlanks(folded, at + "ban hành".length(), limit);
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
        String subject = plan.text().substring(at, Math.max(at, end(folded, at, limit, next)));
        subject = subject.replaceAll("\\s+", " ")
                .replaceAll("[,;.\\s]+$|\\s+và$", "")
                .strip();
        return subject.isEmpty() ? null : subject;
    }

    private static boolean isLaw(Draft draft) {
        return draft.namedKind().codes().isEmpty();
    }

    private static int wordStart(String folded, Draft draft) {
        int at = folded.lastIndexOf("số", draft.symbol().span().start());
        return at < 0 ? draft.symbol().span().start() : at;
    }

    /** At a semicolon, the end of the sentence, a closing bracket, or where the next document of a list begins. */
    private static int end(String folded, int from, int limit, int next) {
        int open = 0;
        for (int i = from; i < limit; i++) {
            char sign = folded.charAt(i);
            open += sign == '(' ? 1 : 0;
            open -= sign == ')' ? 1 : 0;
            boolean stop = sign == '.'
                    && (i + 1 >= limit || Signs.isBlank(folded.charAt(i + 1)) || folded.charAt(i + 1) == '/');
            if (sign == ';' || stop || open < 0) {
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
}
