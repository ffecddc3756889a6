package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final String AND = " và ";
    private static final String BULLETS = "-+*•–—●▪◦·✓➢o";

    private final AssignmentWords words;
    private final PlanText plan;
    private final String folded;
    private final UnitParser parser;
    private final Clauses clauses;
    private final Fronts fronts;
    private final HeadingOwners owners;
    private final Map<String, List<UnitPhrase>> byPart = new HashMap<>();

    /** Whether a heading says that the part below it gives work. */
    private final Map<String, Boolean> givingWork = new HashMap<>();

    /** The part in which a line without marker names units, and those; the lines below it in that part are theirs. */
    private OutlineNode linePart;

    private List<UnitPhrase> byLine = List.of();

    /** Signs before that line and before the first one below it, 0 where there is none. */
    private char lineBullet;

    private char belowBullet;

    ParagraphDuties(AssignmentWords words, PlanText plan, UnitParser parser) {
        this.words = words;
        this.plan = plan;
        this.folded = plan.folded();
        this.parser = parser;
        this.clauses = new Clauses(words, plan.words(), parser);
        this.fronts = new Fronts(words, plan, parser, clauses);
        this.owners = new HeadingOwners(words, plan, parser);
    }

    /**
     * @param paragraph what it says
     * @param end behind the lines below it that say by labels who does it; the paragraph's own where there are none
     */
    List<Duty> of(Span paragraph, int end) {
        List<OutlineNode> path = plan.outline().pathTo(paragraph.start());
        if (path.isEmpty() && !plan.outline().nodes().isEmpty()) {
            return List.of();
        }
        OutlineNode own = path.isEmpty() ? null : path.get(path.size() - 1);
        boolean marked = own != null && own.span().start() == paragraph.start();
        int start = contentStart(marked ? own.marker() : "", paragraph);
        if (namesMember(start, paragraph.end())) {
            return List.of();
        }
        Span place = new Span(paragraph.start(), end);
        boolean implementation = path.stream().anyMatch(this::givesWork);
        boolean headsUnits = implementation && marked;
        char bullet = marked ? 0 : bullet(paragraph);
        byLine = own == linePart && !endsLine(bullet) ? byLine : List.of();
        linePart = own;
        List<UnitPhrase> line =
                implementation && !marked && end == paragraph.end() ? fronts.ofLine(start, paragraph.end()) : List.of();
        if (!line.isEmpty()) {
            beginLine(line, bullet);
            return List.of(Duty.naming(place, paragraph, line, List.of(), List.of()));
        }
        Front front = fronts.of(start, paragraph.end(), implementation, marked ? own : null);
        if (headsUnits && front.units().isEmpty()) {
            front = owners.ofHeading(path, start, paragraph.end());
        }
        if (headsUnits && !own.children().isEmpty() && UnitPhrase.areGeneric(front.units())) {
            // "Trách nhiệm của các cơ quan, đơn vị" over the sections of each of them.
            front = Front.none(start);
        }
        if (implementation && marked && !front.units().isEmpty()) {
            byPart.put(own.id(), front.units());
        }
        List<UnitPhrase> coordinators = clauses.coordinators(start, front.unitsEnd(start), end);
        // Not the "chỉ đạo" in the name of the unit in front ("Các thành viên Ban Chỉ đạo CCHC").
        List<UnitPhrase> directed = clauses.after(Role.DIRECT, front.unitsEnd(start), end);
        List<Duty> found = new ArrayList<>();
        Span text = new Span(front.textStart(), trimmedEnd(front.textStart(), paragraph.end()));
        boolean heading =
                front.atEnd() && end == paragraph.end() && marked && (implementation || own.heading() != null);
        List<UnitPhrase> leads = heading ? List.of() : leads(front, path, implementation, start, end);
        if (leads.isEmpty() || !saysSomething(text) || heading || isIntroduction(text) && end == paragraph.end()) {
            List<UnitPhrase> named = front.acts() || heading && implementation ? front.units() : leads;
            found.add(Duty.naming(place, text, named, coordinators, directed));
            if (implementation && !marked && front.acts() && isIntroduction(text)) {
                // "- Đề nghị Mặt trận Tổ quốc xã chủ trì:" over the lines that tell what.
                beginLine(front.units(), bullet);
            }
        } else {
            found.add(new Duty(
                    Duty.Kind.PARAGRAPH, place, text, null, leads, without(coordinators, leads), directed, Map.of()));
        }
        List<UnitPhrase> doers = new ArrayList<>(clauses.doers(start, end));
        // "..., Đoàn Thanh niên phối hợp thực hiện.": the same words name a partner.
        doers.removeAll(coordinators);
        if (!doers.isEmpty() && (implementation || !UnitPhrase.areGeneric(doers))) {
            found.add(Duty.naming(place, text, doers, List.of(), List.of()));
        }
        return found;
    }

    private void beginLine(List<UnitPhrase> units, char bullet) {
        byLine = units;
        lineBullet = bullet;
        belowBullet = 0;
    }

    /** Whether a line begins with the sign of the one that names units, and those below that with another. */
    private boolean endsLine(char bullet) {
        belowBullet = belowBullet == 0 ? bullet : belowBullet;
        return bullet != 0 && bullet == lineBullet && belowBullet != lineBullet;
    }

    /** The sign that a line begins with, 0 where it begins with a word. */
    private char bullet(Span paragraph) {
        char first = plan.text().charAt(paragraph.start());
        return BULLETS.indexOf(first) >= 0 && !Character.isLetter(first) ? first : 0;
    }

    private List<UnitPhrase> leads(Front front, List<OutlineNode> path, boolean implementation, int start, int end) {
        List<UnitPhrase> labelled = clauses.labelled(Role.LEAD, start, end);
        if (!labelled.isEmpty()) {
            return labelled;
        }
        Gazetteer.Hit<RuleId> closing = words.of(Role.CLOSING).longestAt(folded, start, end);
        List<UnitPhrase> above = closing == null && !byLine.isEmpty() ? byLine : owner(path);
        List<UnitPhrase> owner = implementation ? above : List.of();
        boolean own = front.acts() && (implementation || front.ordered() || !UnitPhrase.areOwnAuthority(front.units()));
        // "* Các nhà trường: ..." below "Các đơn vị trên địa bàn".
        boolean labelsItem = front.textStart() > start && UnitPhrase.areGeneric(owner);
        boolean displaces =
                front.ordered() || labelsItem || !UnitPhrase.areGeneric(front.units()) || isPart(front.units(), owner);
        if (own && (owner.isEmpty() || displaces)) {
            return front.units();
        }
        if (!owner.isEmpty()) {
            return owner;
        }
        int from = closing == null ? start : parser.skipBlanks(closing.span().end(), end);
        return implementation || closing != null ? clauses.firstDoer(from, end) : clauses.firstCharged(start, end);
    }

    /** "Các khu phố duy trì ..." below "Các trường học, các khu phố": one of those that the heading names. */
    private static boolean isPart(List<UnitPhrase> units, List<UnitPhrase> owner) {
        return without(units, owner).isEmpty() && !without(owner, units).isEmpty();
    }

    private List<UnitPhrase> owner(List<OutlineNode> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            List<UnitPhrase> owner = byPart.get(path.get(i).id());
            if (owner != null) {
                return owner;
            }
        }
        return List.of();
    }

    private boolean givesWork(OutlineNode part) {
        return part.heading() != null && givingWork.computeIfAbsent(part.heading(), this::titlesWork);
    }

    private boolean titlesWork(String heading) {
        Gazetteer<RuleId> titles = words.of(Role.IMPLEMENTATION);
        String title = Folding.fold(heading);
        // "Nhiệm vụ, giải pháp và phân công thực hiện"
        int last = title.lastIndexOf(AND);
        return titles.longestAt(title, 0, title.length()) != null
                || last > 0 && titles.longestAt(title, last + AND.length(), title.length()) != null;
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

    /** "Ông Nguyễn Văn An - Phó Chủ tịch UBND xã: Tổ trưởng.": what somebody is in a group, and nothing to do. */
    private boolean namesMember(int start, int end) {
        int colon = new Span(start, end).of(folded).lastIndexOf(':');
        int from = parser.skipBlanks(start + colon + 1, end);
        Gazetteer.Hit<RuleId> member = colon < 0 ? null : words.of(Role.MEMBER).longestAt(folded, from, end);
        return member != null && !saysSomething(new Span(member.span().end(), end));
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

    private static List<UnitPhrase> without(List<UnitPhrase> units, List<UnitPhrase> others) {
        if (units.isEmpty()) {
            return units;
        }
        Set<String> keys = others.stream().map(UnitPhrase::key).collect(Collectors.toSet());
        return units.stream().filter(unit -> !keys.contains(unit.key())).toList();
    }
}
