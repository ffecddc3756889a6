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

    private static final double LEAST = 0.4;

    /** Two headings with more in common are one heading. */
    private static final double SAME_HEADING = 0.6;

    /** A section without a pair of its own is a part of another where that one said most of it. */
    private static final double PART = 0.6;

    private final List<Section> before;
    private final List<Section> after;
    private final WordWeights weights;
    private final Map<Section, Section> pairs = new HashMap<>();
    private final Map<Section, Double> likeness = new HashMap<>();

    SectionComparer(Wording wording, ComparedPlan before, ComparedPlan after) {
        this.before = Section.of(before.plan().outline(), before.text(), wording);
        this.after = Section.of(after.plan().outline(), after.text(), wording);
        List<List<String>> all = new ArrayList<>();
        this.before.forEach(section -> all.add(section.words()));
        this.after.forEach(section -> all.add(section.words()));
        this.weights = new WordWeights(all);
        for (List<Section> sections : List.of(this.before, this.after)) {
            for (Section section : sections) {
                section.weigh(weights);
            }
        }
    }

    /** In reading order of the later plan; dropped ones behind what stood before them. */
    List<SectionChange> changes() {
        align();
        Map<Section, List<Section>> joined = parts(before, after, true);
        Map<Section, List<Section>> split = parts(after, before, false);
        Map<Section, SectionChange> changes = new HashMap<>();
        List<SectionChange> ordered = new ArrayList<>();
        Set<Section> inOrder = inOrder();
        Set<Section> absorbed = new HashSet<>();
        joined.values().forEach(absorbed::addAll);
        split.values().forEach(absorbed::addAll);
        for (Section section : after) {
            Section old = pairs.get(section);
            if (old != null) {
                SectionChange change = change(
                        old,
                        section,
                        joined.getOrDefault(section, List.of()),
                        split.getOrDefault(old, List.of()),
                        inOrder);
                changes.put(old, change);
                ordered.add(change);
            } else if (!absorbed.contains(section)) {
                ordered.add(alone(Change.NEW, List.of(), List.of(section.node())));
            }
        }
        int at = 0;
        for (Section section : before) {
            SectionChange kept = changes.get(section);
            if (kept != null) {
                at = ordered.indexOf(kept) + 1;
            } else if (!absorbed.contains(section)) {
                ordered.add(at++, alone(Change.DROPPED, List.of(section.node()), List.of()));
            }
        }
        return ordered;
    }

    /** Ids of the earlier plan's sections by the ids of the later plan's that they became. */
    Map<String, String> beforeByAfter() {
        Map<String, String> ids = new HashMap<>();
        pairs.forEach((section, old) -> ids.put(section.node().id(), old.node().id()));
        return ids;
    }

    private static SectionChange alone(Change change, List<OutlineNode> before, List<OutlineNode> after) {
        return new SectionChange(change, before, after, Set.of(), 0, List.of());
    }

    /** From the top down, so that the sections above two others are already known to belong together or not. */
    private void align() {
        int deepest = 0;
        for (Section section : before) {
            deepest = Math.max(deepest, section.depth());
        }
        for (int depth = 1; depth <= deepest; depth++) {
            pair(depth, true);
        }
        pair(0, false);
    }

    /** @param depth of both sections, or 0 for any */
    private void pair(int depth, boolean sameDepth) {
        List<Assignment.Pair> possible = new ArrayList<>();
        Set<Section> taken = new HashSet<>(pairs.values());
        for (int i = 0; i < before.size(); i++) {
            Section old = before.get(i);
            for (int j = 0; j < after.size(); j++) {
                Section section = after.get(j);
                boolean open = !taken.contains(old) && !pairs.containsKey(section);
                if (open && (!sameDepth || old.depth() == depth && section.depth() == depth)) {
                    double score = score(old, section, i, j);
                    if (score >= LEAST) {
                        possible.add(new Assignment.Pair(i, j, score));
                    }
                }
            }
        }
        for (Assignment.Pair pair : Assignment.best(before.size(), after.size(), possible)) {
            pairs.put(after.get(pair.right()), before.get(pair.left()));
            likeness.put(after.get(pair.right()), pair.score());
        }
    }

    private double score(Section old, Section section, int i, int j) {
        double title = old.title().isEmpty() && section.title().isEmpty()
                ? -1
                : weights.likeness(old.titleBag(), section.titleBag());
        double words = weights.likeness(old.bag(), section.bag());
        double about = title < 0 ? words : Math.max(words, 0.7 * title + 0.3 * words);
        boolean related = section.parent() == null && old.parent() == null
                || section.parent() != null && pairs.get(section.parent()) == old.parent() && old.parent() != null;
        double way = Math.abs((double) i / before.size() - (double) j / after.size());
        return 0.85 * about + (related ? 0.1 : 0) + 0.05 * (1 - way);
    }

    /** Sections without a pair that are part of another's pair: the pair to which they belong, by that pair's key. */
    private Map<Section, List<Section>> parts(List<Section> sections, List<Section> others, boolean ofBefore) {
        Map<Section, List<Section>> parts = new HashMap<>();
        Set<Section> paired = new HashSet<>(ofBefore ? pairs.values() : pairs.keySet());
        for (Section section : sections) {
            if (paired.contains(section) || section.words().size() < 8) {
                continue;
            }
            Section best = null;
            double most = PART;
            for (Section other : others) {
                boolean hasPair = ofBefore ? pairs.containsKey(other) : pairs.containsValue(other);
                double share = hasPair ? weights.share(section.bag(), other.bag()) : 0;
                if (share > most) {
                    most = share;
                    best = other;
                }
            }
            if (best != null) {
                parts.computeIfAbsent(best, key -> new ArrayList<>()).add(section);
            }
        }
        return parts;
    }

    /** Those of the later plan whose order among paired ones is that of the earlier plan: a longest such run. */
    private Set<Section> inOrder() {
        List<Section> paired = after.stream().filter(pairs::containsKey).toList();
        int[] places = paired.stream()
                .mapToInt(section -> before.indexOf(pairs.get(section)))
                .toArray();
        int[] length = new int[places.length];
        int[] from = new int[places.length];
        int best = -1;
        for (int i = 0; i < places.length; i++) {
            length[i] = 1;
            from[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    from[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        Set<Section> inOrder = new HashSet<>();
        for (int i = best; i >= 0; i = from[i]) {
            inOrder.add(paired.get(i));
        }
        return inOrder;
    }

    private SectionChange change(
            Section old, Section section, List<Section> joined, List<Section> split, Set<Section> inOrder) {
        Set<Drift> drift = EnumSet.noneOf(Drift.class);
        boolean sameParent = old.parent() == null
                ? section.parent() == null
                : section.parent() != null && pairs.get(section.parent()) == old.parent();
        if (!sameParent || !inOrder.contains(section)) {
            drift.add(Drift.MOVED);
        } else if (!old.node().marker().equals(section.node().marker())) {
            drift.add(Drift.RENUMBERED);
        }
        if (!old.title().equals(section.title())
                && weights.likeness(old.titleBag(), section.titleBag()) < SAME_HEADING) {
            drift.add(Drift.RETITLED);
        }
        if (!split.isEmpty()) {
            drift.add(Drift.SPLIT);
        }
        if (!joined.isEmpty()) {
            drift.add(Drift.JOINED);
        }
        List<OutlineNode> nodesBefore = nodes(old, joined);
        List<OutlineNode> nodesAfter = nodes(section, split);
        List<WordChange> words = WordDiff.of(text(old, joined), text(section, split));
        if (words.stream().anyMatch(change -> change.kind() != WordChange.Kind.STAYED)) {
            drift.add(Drift.REWORDED);
        }
        return new SectionChange(
                drift.isEmpty() ? Change.KEPT : Change.CHANGED,
                nodesBefore,
                nodesAfter,
                drift,
                likeness.get(section),
                words);
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
