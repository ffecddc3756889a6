package vn.planlens.orgunit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PlanText;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.orgunit.AssignmentWords.Role;
import vn.planlens.rules.Gazetteer;

/**
 * Whom a heading of a section that gives work names, where it does not begin with a known unit: one in brackets
 * ("Công khai (giao Bộ phận Một cửa chủ trì)"), or words that no table knows among headings that are units.
 */
final class HeadingOwners {

    /** Words; a longer heading is a sentence. */
    private static final int LONGEST_NAME = 12;

    /** Code units; more words before a colon are a sentence. */
    private static final int LONGEST_LABEL = 90;

    /** So many headings beside it must name units. */
    private static final int LEAST_KNOWN = 2;

    private final AssignmentWords words;
    private final PlanText plan;
    private final String folded;
    private final UnitParser parser;
    private final Map<String, Headings> headingsByParent = new HashMap<>();

    /**
     * The headings below a part.
     *
     * @param units ids of those that name units
     */
    private record Headings(int all, Set<String> units) {}

    HeadingOwners(AssignmentWords words, PlanText plan, UnitParser parser) {
        this.words = words;
        this.plan = plan;
        this.folded = plan.folded();
        this.parser = parser;
    }

    /**
     * @param path to the part that the paragraph begins
     * @param start where the paragraph's words begin
     */
    Front ofHeading(List<OutlineNode> path, int start, int end) {
        OutlineNode own = path.get(path.size() - 1);
        String label = label(own);
        if (label == null || !plan.text().startsWith(label, start)) {
            return Front.none(start);
        }
        int titleEnd = start + label.length();
        List<UnitPhrase> charged = inBrackets(start, titleEnd);
        if (!charged.isEmpty()) {
            return new Front(charged, start, true, false, titleEnd == end);
        }
        boolean text = own.text() != null || !own.children().isEmpty() || titleEnd == end;
        if (!text || path.size() < 2 || !isName(start, titleEnd) || !isAmongUnits(path.get(path.size() - 2), own)) {
            return Front.none(start);
        }
        int behind = parser.skipBlanks(titleEnd, end);
        boolean runIn = behind < end && folded.charAt(behind) == ':';
        int textStart = runIn ? parser.skipBlanks(behind + 1, end) : start;
        return new Front(List.of(unknown(start, titleEnd)), textStart, false, runIn, !runIn);
    }

    /** The heading of a part, or the words before the colon of one that is a paragraph itself; null where it has none. */
    private static String label(OutlineNode part) {
        if (part.heading() != null || part.text() == null) {
            return part.heading();
        }
        int colon = part.text().indexOf(':');
        boolean sentence = colon < 0 || colon > LONGEST_LABEL || part.text().lastIndexOf('.', colon) >= 0;
        return sentence ? null : part.text().substring(0, colon);
    }

    private List<UnitPhrase> inBrackets(int start, int end) {
        int open = new Span(start, end).of(folded).indexOf('(');
        if (open < 0) {
            return List.of();
        }
        int at = parser.skipBlanks(start + open + 1, end);
        Gazetteer.Hit<RuleId> order = words.of(Role.ORDER).longestAt(folded, at, end);
        return order == null
                ? List.of()
                : parser.list(parser.skipBlanks(order.span().end(), end), end, true);
    }

    private boolean isName(int start, int end) {
        boolean capital = start < end && Character.isUpperCase(plan.text().charAt(start));
        return capital
                && new Span(start, end).of(folded).strip().split("\\s+").length <= LONGEST_NAME
                && words.act(folded, start, end) == null
                && words.of(Role.NO_UNIT).longestAt(folded, start, end) == null;
    }

    /** Whether most of the headings beside it name units. */
    private boolean isAmongUnits(OutlineNode parent, OutlineNode own) {
        Headings headings = headingsByParent.computeIfAbsent(parent.id(), id -> headings(parent));
        int known = headings.units.size() - (headings.units.contains(own.id()) ? 1 : 0);
        int others = headings.all - 1 - known;
        return known >= LEAST_KNOWN && known > others;
    }

    private Headings headings(OutlineNode parent) {
        List<OutlineNode> headed =
                parent.children().stream().filter(part -> label(part) != null).toList();
        return new Headings(
                headed.size(),
                headed.stream().filter(this::namesUnit).map(OutlineNode::id).collect(Collectors.toSet()));
    }

    private boolean namesUnit(OutlineNode part) {
        String label = label(part);
        int at = part.span().start() + part.span().of(plan.text()).indexOf(label);
        int end = at + label.length();
        if (at < part.span().start()) {
            return false;
        }
        Gazetteer.Hit<RuleId> title = words.of(Role.TITLE).longestAt(folded, at, end);
        int from = title == null ? at : parser.skipBlanks(title.span().end(), end);
        return !parser.list(from, end, true).isEmpty();
    }

    private UnitPhrase unknown(int start, int end) {
        int aside = new Span(start, end).of(folded).indexOf('(');
        int to = aside > 0 ? start + aside : end;
        while (to > start && !Character.isLetterOrDigit(folded.charAt(to - 1))) {
            to--;
        }
        int name = parser.ownPlaceStart(start, to);
        Span span = new Span(start, to);
        RuleId rule = new RuleId("unit-names", "heading");
        return new UnitPhrase(
                span, new Span(start, name), "", new Span(start, name).of(folded), "other", false, List.of(rule));
    }
}
