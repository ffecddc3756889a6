package vn.planlens.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.planlens.compare.Candidates.Couple;

/** Pairs the sections of two plans one to one, and tells what was split off from a pair or put to it. */
final class SectionPairs {

    private static final double LEAST = 0.4;

    /** A section without a pair of its own is a part of another where that one said most of it. */
    private static final double PART = 0.6;

    /** Fewer words stand in another section by chance. */
    private static final int TELLING_WORDS = 8;

    private final List<Section> before;
    private final List<Section> after;
    private final WordWeights weights;
    private final List<Couple> couples;
    private final Map<Section, Section> oldByNew = new HashMap<>();
    private final Map<Section, Section> newByOld = new HashMap<>();
    private final Map<Section, Double> likeness = new HashMap<>();

    /** @param weights by which the sections were weighed */
    SectionPairs(List<Section> before, List<Section> after, WordWeights weights) {
        this.before = before;
        this.after = after;
        this.weights = weights;
        this.couples = Candidates.of(
                before.stream().map(Section::bag).toList(),
                after.stream().map(Section::bag).toList(),
                weights);
        int deepest = before.stream().mapToInt(Section::depth).max().orElse(0);
        // From the top down, so that the sections above two others are already known to belong together or not.
        for (int depth = 1; depth <= deepest; depth++) {
            pair(depth);
        }
        pair(0);
    }

    /** The earlier plan's section that became this one, or null. */
    Section before(Section section) {
        return oldByNew.get(section);
    }

    /** The later plan's section that this one became, or null. */
    Section after(Section old) {
        return newByOld.get(old);
    }

    /** How much a section of the later plan is like the one it was, 0 to 1. */
    double likeness(Section section) {
        return likeness.get(section);
    }

    /** @param depth of both sections, or 0 for any */
    private void pair(int depth) {
        List<Assignment.Pair> possible = new ArrayList<>();
        for (Couple couple : couples) {
            Section old = before.get(couple.left());
            Section section = after.get(couple.right());
            boolean open = !newByOld.containsKey(old) && !oldByNew.containsKey(section);
            if (open && (depth == 0 || old.depth() == depth && section.depth() == depth)) {
                double score = score(old, section, couple);
                if (score >= LEAST) {
                    possible.add(new Assignment.Pair(couple.left(), couple.right(), score));
                }
            }
        }
        for (Assignment.Pair pair : Assignment.best(before.size(), after.size(), possible)) {
            oldByNew.put(after.get(pair.right()), before.get(pair.left()));
            newByOld.put(before.get(pair.left()), after.get(pair.right()));
            likeness.put(after.get(pair.right()), pair.score());
        }
    }

    private double score(Section old, Section section, Couple couple) {
        double title = old.title().isEmpty() && section.title().isEmpty()
                ? -1
                : weights.likeness(old.titleBag(), section.titleBag());
        double words = weights.likeness(old.bag(), section.bag());
        double about = title < 0 ? words : Math.max(words, 0.7 * title + 0.3 * words);
        double way = Math.abs((double) couple.left() / before.size() - (double) couple.right() / after.size());
        return 0.85 * about + (haveOneParent(old, section) ? 0.1 : 0) + 0.05 * (1 - way);
    }

    /** Whether both stand at the top, or below sections that belong together. */
    boolean haveOneParent(Section old, Section section) {
        return section.parent() == null || old.parent() == null
                ? section.parent() == old.parent()
                : before(section.parent()) == old.parent();
    }

    /** The sections that were split off from one of the earlier plan, by that one. */
    Map<Section, List<Section>> split() {
        return parts(false);
    }

    /** The sections that were put into one of the later plan, by that one. */
    Map<Section, List<Section>> joined() {
        return parts(true);
    }

    private Map<Section, List<Section>> parts(boolean joined) {
        Map<Section, Section> best = new HashMap<>();
        Map<Section, Double> most = new HashMap<>();
        for (Couple couple : couples) {
            Section part = joined ? before.get(couple.left()) : after.get(couple.right());
            Section whole = joined ? after.get(couple.right()) : before.get(couple.left());
            boolean alone = joined ? after(part) == null : before(part) == null;
            boolean paired = joined ? before(whole) != null : after(whole) != null;
            if (alone && paired && part.words().size() >= TELLING_WORDS) {
                double share = weights.share(part.bag(), whole.bag());
                if (share > most.getOrDefault(part, PART)) {
                    most.put(part, share);
                    best.put(part, whole);
                }
            }
        }
        Map<Section, List<Section>> parts = new HashMap<>();
        for (Section part : joined ? before : after) {
            if (best.containsKey(part)) {
                parts.computeIfAbsent(best.get(part), key -> new ArrayList<>()).add(part);
            }
        }
        return parts;
    }

    /** Those of the later plan whose order among paired ones is that of the earlier plan: a longest such run. */
    Set<Section> inOrder() {
        Map<Section, Integer> places = new HashMap<>();
        before.forEach(section -> places.put(section, places.size()));
        List<Section> paired = after.stream().filter(oldByNew::containsKey).toList();
        // ends[n]: of the runs of n + 1 sections the one that ends first in the earlier plan.
        int[] ends = new int[paired.size()];
        int[] from = new int[paired.size()];
        int runs = 0;
        for (int i = 0; i < paired.size(); i++) {
            int place = places.get(before(paired.get(i)));
            int low = 0;
            int high = runs;
            while (low < high) {
                int middle = (low + high) / 2;
                boolean behind = places.get(before(paired.get(ends[middle]))) < place;
                low = behind ? middle + 1 : low;
                high = behind ? high : middle;
            }
            from[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            runs = Math.max(runs, low + 1);
        }
        Set<Section> inOrder = new HashSet<>();
        for (int i = runs == 0 ? -1 : ends[runs - 1]; i >= 0; i = from[i]) {
            inOrder.add(paired.get(i));
        }
        return inOrder;
    }
}
