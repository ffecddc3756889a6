package vn.planlens.citation;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.planlens.model.Citation.Role;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** Tells what the plan does with a document: builds on it, carries it out, or just mentions it. */
final class Roles {

    private static final int REACH = 200;
    private static final int TITLE_REACH = 200;

    private final Map<Role, Gazetteer<Boolean>> words = new EnumMap<>(Role.class);

    Roles() {
        for (RuleTable.Row row : table().rows()) {
            Gazetteer.Builder<Boolean> builder = Gazetteer.builder();
            row.list("words").forEach(word -> builder.add(word, true));
            words.put(Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)), builder.build());
        }
    }

    static RuleTable table() {
        return RuleTable.read(Roles.class, "role-words.tsv", "id", "words", "role", "example", "source");
    }

    Role of(MentionDraft draft, PlanText plan) {
        String folded = plan.folded();
        int at = draft.lead().start();
        int start = lineStart(plan.text(), at);
        int first = firstLetter(folded, start, at);
        boolean opening = words.get(Role.BASIS).longestAt(folded, first, at) != null;
        boolean preamble = !plan.outline().nodes().isEmpty()
                && at < plan.outline().nodes().get(0).span().start();
        boolean grounds = Signs.isWordAt(folded, first, at, "căn cứ");
        if (opening && preamble || grounds || isUnderGrounds(plan, at)) {
            return Role.BASIS;
        }
        if (endsWith(Role.MENTIONED, folded, start, at)) {
            return Role.MENTIONED;
        }
        int from = Math.max(start, at - REACH);
        boolean ordered = !words.get(Role.TASK).find(folded, new Span(from, at)).isEmpty();
        return ordered || isUnderTask(plan, at) ? Role.TASK : Role.MENTIONED;
    }

    private static int lineStart(String text, int at) {
        int start = at;
        while (start > 0
                && at - start < 4 * REACH
                && text.charAt(start - 1) != '\n'
                && text.charAt(start - 1) != '\t') {
            start--;
        }
        return start;
    }

    private static int firstLetter(String folded, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetter(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean endsWith(Role role, String folded, int floor, int end) {
        int stop = Signs.beforeBlanks(folded, floor, end);
        for (Gazetteer.Hit<Boolean> hit :
                words.get(role).find(folded, new Span(Math.max(floor, stop - REACH / 10), stop))) {
            if (hit.span().end() == stop) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnderGrounds(PlanText plan, int at) {
        return plan.outline().pathTo(at).stream()
                .map(OutlineNode::title)
                .anyMatch(
                        title -> title != null && title.toLowerCase(Locale.ROOT).startsWith("căn cứ"));
    }

    private boolean isUnderTask(PlanText plan, int at) {
        return plan.outline()
                .at(at)
                .map(OutlineNode::span)
                .filter(span -> !words.get(Role.TASK)
                        .find(plan.folded(), new Span(span.start(), Math.min(at, span.start() + TITLE_REACH)))
                        .isEmpty())
                .isPresent();
    }
}
