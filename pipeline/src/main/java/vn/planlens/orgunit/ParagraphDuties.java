package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.model.Folding;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PlanText;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.orgunit.AssignmentWords.Role;
import vn.planlens.rules.Gazetteer;

/**
 * Finds the duties told in paragraphs. In a section that gives work (Tổ chức thực hiện, Phân công ...) each paragraph
 * is a duty of the unit that its own words put in front, else of the unit that its heading names; elsewhere only a
 * paragraph whose own words put a unit in front of a verb.
 */
final class ParagraphDuties {

    private static final String BULLETS = "-+*•–—●▪◦·✓➢o";

    /** Code units; more words behind a unit in a heading are a sentence. */
    private static final int LONGEST_REST = 60;

    private final AssignmentWords words;
    private final PlanText plan;
    private final String folded;
    private final UnitParser parser;
    private final Clauses clauses;
    private final Map<String, List<UnitPhrase>> owners = new HashMap<>();

    ParagraphDuties(AssignmentWords words, PlanText plan, UnitParser parser) {
        this.words = words;
        this.plan = plan;
        this.folded = plan.folded();
        this.parser = parser;
        this.clauses = new Clauses(words, folded, parser);
    }

    List<Duty> of(Span paragraph) {
        List<OutlineNode> path = plan.outline().pathTo(paragraph.start());
        if (path.isEmpty() && !plan.outline().nodes().isEmpty()) {
            return List.of();
        }
        OutlineNode own = path.isEmpty() ? null : path.get(path.size() - 1);
        boolean marked = own != null && own.span().start() == paragraph.start();
        int start = contentStart(marked ? own.marker() : "", paragraph);
        int end = paragraph.end();
        boolean implementation = isUnder(path, Role.IMPLEMENTATION);
        boolean headsUnits = implementation && marked;
        boolean headsText = headsUnits
                && own.title() != null
                && (own.text() != null || !own.children().isEmpty());
        Front front = front(start, end, headsUnits, headsText);
        if (headsUnits && !own.children().isEmpty() && isGeneric(front.units)) {
            // "Trách nhiệm của các cơ quan, đơn vị" over the sections of each of them.
            front = Front.none(start);
        }
        if (implementation && marked && !front.units.isEmpty()) {
            owners.put(own.id(), front.units);
        }
        List<UnitPhrase> coordinators = clauses.after(Role.COORDINATE, start, end);
        // Not the "chỉ đạo" in the name of the unit in front ("Các thành viên Ban Chỉ đạo CCHC").
        int behind = front.units.isEmpty() ? start : last(front.units).span().end();
        List<UnitPhrase> directed = clauses.after(Role.DIRECT, behind, end);
        List<Duty> found = new ArrayList<>();
        Span text = new Span(front.textStart, trimmedEnd(front.textStart, end));
        boolean heading = front.atEnd && marked && (implementation || own.title() != null);
        List<UnitPhrase> leads = heading ? List.of() : leads(front, path, implementation, start, end);
        if (leads.isEmpty() || !saysSomething(text) || heading || isIntroduction(text)) {
            List<UnitPhrase> named = front.acts || heading && implementation ? front.units : leads;
            found.add(Duty.naming(paragraph, text, named, coordinators, directed));
        } else {
            found.add(new Duty(
                    Duty.Kind.PARAGRAPH,
                    paragraph,
                    text,
                    null,
                    leads,
                    without(coordinators, leads),
                    directed,
                    Map.of()));
        }
        List<UnitPhrase> doers = clauses.doers(start, end, false);
        if (!doers.isEmpty()) {
            found.add(Duty.naming(paragraph, text, doers, List.of(), List.of()));
        }
        return found;
    }

    private List<UnitPhrase> leads(Front front, List<OutlineNode> path, boolean implementation, int start, int end) {
        List<UnitPhrase> owner = implementation ? owner(path) : List.of();
        boolean own = front.acts && (implementation || front.ordered || !isOwnAuthority(front.units));
        if (own && (front.ordered || owner.isEmpty() || !isGeneric(front.units))) {
            return front.units;
        }
        if (!owner.isEmpty()) {
            return owner;
        }
        boolean closing = words.of(Role.CLOSING).longestAt(folded, start, end) != null;
        return implementation || closing ? clauses.firstDoer(start, end) : clauses.firstCharged(start, end);
    }

    private List<UnitPhrase> owner(List<OutlineNode> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            List<UnitPhrase> owner = owners.get(path.get(i).id());
            if (owner != null) {
                return owner;
            }
        }
        return List.of();
    }

    /** The unit in front of a paragraph, and what stands behind it. */
    private Front front(int start, int end, boolean heading, boolean headsText) {
        int at = start;
        Gazetteer.Hit<RuleId> order = words.of(Role.ORDER).longestAt(folded, at, end);
        Gazetteer.Hit<RuleId> title = heading ? words.of(Role.TITLE).longestAt(folded, at, end) : null;
        at = parser.skipBlanks(Math.max(endOf(order, at), endOf(title, at)), end);
        List<UnitPhrase> units = parser.list(at, end, order != null || heading);
        if (units.isEmpty()) {
            return Front.none(start);
        }
        int after = clauses.skipAside(last(units).span().end(), end);
        Gazetteer.Hit<RuleId> second = words.of(Role.ORDER).longestAt(folded, after, end);
        if (second != null && isOwnAuthority(units)) {
            List<UnitPhrase> addressed =
                    parser.list(parser.skipBlanks(second.span().end(), end), end, true);
            if (!addressed.isEmpty()) {
                return new Front(addressed, start, true, true, false);
            }
        }
        boolean atEnd =
                after >= end || ".:;".indexOf(folded.charAt(after)) >= 0 && parser.skipBlanks(after + 1, end) >= end;
        if (heading && !atEnd && isRestOfName(after, end, headsText)) {
            return new Front(renamed(units, trimmedEnd(at, end)), start, false, false, true);
        }
        boolean runIn = after < end && !atEnd && (folded.charAt(after) == ':' || heading && endsRunIn(after, end));
        boolean acts = runIn || order != null || words.acts().longestAt(folded, after, end) != null;
        return new Front(units, runIn ? parser.skipBlanks(after + 1, end) : start, order != null, acts, atEnd);
    }

    /** "1. Công an xã. Cấp tài khoản ...", "1. Công an xã - Cấp tài khoản ...": a stop or dash and a sentence. */
    private boolean endsRunIn(int at, int end) {
        int next = parser.skipBlanks(at + 1, end);
        return ".-".indexOf(folded.charAt(at)) >= 0
                && next > at + 1
                && next < end
                && (Character.isUpperCase(plan.text().charAt(next))
                        || folded.charAt(at) == '-' && words.acts().longestAt(folded, next, end) != null);
    }

    /** Words of a heading behind a known name belong to the name: "Bộ phận Một cửa hiện đại". */
    private boolean isRestOfName(int after, int end, boolean headsText) {
        return end - after <= LONGEST_REST
                && Character.isLetter(folded.charAt(after))
                && (headsText || words.acts().longestAt(folded, after, end) == null)
                && !new Span(after, end).of(folded).contains(":");
    }

    private List<UnitPhrase> renamed(List<UnitPhrase> units, int end) {
        List<UnitPhrase> renamed = new ArrayList<>(units);
        renamed.set(units.size() - 1, units.get(units.size() - 1).upTo(end));
        return renamed;
    }

    private boolean isUnder(List<OutlineNode> path, Role role) {
        return path.stream().anyMatch(node -> titles(node, role));
    }

    private boolean titles(OutlineNode node, Role role) {
        if (node.title() == null) {
            return false;
        }
        String title = Folding.fold(node.title());
        return words.of(role).longestAt(title, 0, title.length()) != null;
    }

    private static boolean isGeneric(List<UnitPhrase> units) {
        return units.stream().allMatch(UnitPhrase::generic);
    }

    private static boolean isOwnAuthority(List<UnitPhrase> units) {
        return units.size() == 1
                && units.get(0).isAuthority()
                && units.get(0).key().equals(units.get(0).rule().row());
    }

    /** Behind marker and bullets. */
    private int contentStart(String marker, Span paragraph) {
        int at = paragraph.start();
        if (!marker.isEmpty() && plan.text().startsWith(marker, at)) {
            at += marker.length();
            while (at < paragraph.end() && ".)/:- ".indexOf(folded.charAt(at)) >= 0) {
                at++;
            }
            return at;
        }
        while (at < paragraph.end() && (Character.isWhitespace(folded.charAt(at)) || isBullet(at, paragraph.end()))) {
            at++;
        }
        return at;
    }

    private boolean isBullet(int at, int end) {
        return BULLETS.indexOf(plan.text().charAt(at)) >= 0
                && (!Character.isLetter(plan.text().charAt(at)) || at + 1 < end && folded.charAt(at + 1) == ' ');
    }

    private boolean saysSomething(Span text) {
        return text.of(folded).chars().anyMatch(Character::isLetter);
    }

    private boolean isIntroduction(Span text) {
        return folded.charAt(text.end() - 1) == ':';
    }

    private int trimmedEnd(int start, int end) {
        int to = end;
        while (to > start && Character.isWhitespace(folded.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private static int endOf(Gazetteer.Hit<RuleId> hit, int otherwise) {
        return hit == null ? otherwise : hit.span().end();
    }

    private static UnitPhrase last(List<UnitPhrase> units) {
        return units.get(units.size() - 1);
    }

    private static List<UnitPhrase> without(List<UnitPhrase> units, List<UnitPhrase> others) {
        return units.stream()
                .filter(unit -> others.stream().noneMatch(other -> other.key().equals(unit.key())))
                .toList();
    }

    /**
     * What a paragraph begins with.
     *
     * @param units the units in front, maybe none
     * @param textStart where the duty's text begins
     * @param ordered whether an order ("Giao") stands in front of them
     * @param acts whether they are ordered, or a verb or a colon follows
     * @param atEnd whether nothing follows
     */
    private record Front(List<UnitPhrase> units, int textStart, boolean ordered, boolean acts, boolean atEnd) {

        static Front none(int start) {
            return new Front(List.of(), start, false, false, false);
        }
    }
}
