package vn.planlens.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.planlens.compare.SectionChange.Drift;
import vn.planlens.model.OutlineNode;

/**
 * Aligns the sections of two plans by what they are about: the words of heading and own text, and whether the sections
 * above them belong together; not by number.
 */
final class SectionComparer {

    /** Two headings with more in common are one heading. */
    private static final double SAME_HEADING = 0.6;

    private final List<Section> before;
    private final List<Section> after;
    private final WordWeights weights;
    private final SectionPairs pairs;
    private final Map<Section, List<Section>> joined;
    private final Map<Section, List<Section>> split;
    private final Set<Section> inOrder;

    SectionComparer(Wording wording, ComparedPlan before, ComparedPlan after) {
        this.before = Section.of(before.plan().outline(), before.text(), wording);
        this.after = Section.of(after.plan().outline(), after.text(), wording);
        List<List<String>> all = new ArrayList<>();
        this.before.forEach(section -> all.add(section.words()));
        this.after.forEach(section -> all.add(section.words()));
        this.weights = new WordWeights(all);
        this.before.forEach(section -> section.weigh(weights));
        this.after.forEach(section -> section.weigh(weights));
        this.pairs = new SectionPairs(this.before, this.after, weights);
        this.joined = pairs.joined();
        this.split = pairs.split();
        this.inOrder = pairs.inOrder();
    }

    /** In reading order of the later plan; dropped ones behind what stood before them. */
    List<SectionChange> changes() {
        Map<Section, Integer> places = new HashMap<>();
        before.forEach(section -> places.put(section, places.size()));
        Set<Section> parts = new HashSet<>();
        joined.values().forEach(parts::addAll);
        split.values().forEach(parts::addAll);
        Woven<SectionChange> changes = new Woven<>(before.size());
        for (Section section : after) {
            Section old = pairs.before(section);
            if (old != null) {
                changes.add(change(old, section));
                changes.goesOn(places.get(old));
            } else if (!parts.contains(section)) {
                changes.add(alone(Change.NEW, List.of(), List.of(section.node())));
            }
        }
        for (Section section : before) {
            if (pairs.after(section) == null && !parts.contains(section)) {
                changes.addDropped(places.get(section), alone(Change.DROPPED, List.of(section.node()), List.of()));
            }
        }
        return changes.all();
    }

    private static SectionChange alone(Change change, List<OutlineNode> before, List<OutlineNode> after) {
        return new SectionChange(change, before, after, Set.of(), 0, List.of());
    }

    private SectionChange change(Section old, Section section) {
        List<Section> more = joined.getOrDefault(section, List.of());
        List<Section> off = split.getOrDefault(old, List.of());
        Set<Drift> drift = EnumSet.noneOf(Drift.class);
        if (!pairs.haveOneParent(old, section) || !inOrder.contains(section)) {
            drift.add(Drift.MOVED);
        } else if (!old.node().marker().equals(section.node().marker())) {
            drift.add(Drift.RENUMBERED);
        }
        if (!old.title().equals(section.title())
                && weights.likeness(old.titleBag(), section.titleBag()) < SAME_HEADING) {
            drift.add(Drift.RETITLED);
        }
        if (!off.isEmpty()) {
            drift.add(Drift.SPLIT);
        }
        if (!more.isEmpty()) {
            drift.add(Drift.JOINED);
        }
        List<WordChange> words = WordDiff.of(text(old, more), text(section, off));
        if (words.stream().anyMatch(SectionComparer::isMoreThanAYear)) {
            drift.add(Drift.REWORDED);
        }
        return new SectionChange(
                drift.isEmpty() ? Change.KEPT : Change.CHANGED,
                nodes(old, more),
                nodes(section, off),
                drift,
                pairs.likeness(section),
                words);
    }

    /** That "năm 2024" became "năm 2026" is no other wording. */
    private static boolean isMoreThanAYear(WordChange change) {
        return change.kind() != WordChange.Kind.STAYED
                && Wording.withoutYears(change.text()).chars().anyMatch(Character::isLetterOrDigit);
    }

    private static List<OutlineNode> nodes(Section first, List<Section> more) {
        List<OutlineNode> nodes = new ArrayList<>(List.of(first.node()));
        more.forEach(section -> nodes.add(section.node()));
        return nodes;
    }

    private static String text(Section first, List<Section> more) {
        StringBuilder text = new StringBuilder(first.own());
        more.forEach(section -> text.append('\n').append(section.own()));
        return text.toString();
    }
}
