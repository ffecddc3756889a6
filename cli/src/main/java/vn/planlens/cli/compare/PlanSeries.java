package vn.planlens.cli.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.planlens.index.PlanSummary;
import vn.planlens.model.Folding;

/**
 * Which of a ward's plans follows which: a ward has a reform plan and a communication plan each year, and one that was
 * merged in July 2025 has several predecessors, each with plans of its own.
 */
public final class PlanSeries {

    private PlanSeries() {}

    /**
     * A plan and the one that follows it.
     *
     * @param before of the earlier year
     * @param after of the later year
     */
    public record Step(PlanSummary before, PlanSummary after) {}

    /**
     * Each plan with the one of the year before among these that is most like it by its title; of every ward that had
     * plans then, one.
     *
     * @param plans those with a year
     */
    public static List<Step> steps(List<PlanSummary> plans) {
        TreeMap<Integer, List<PlanSummary>> years = new TreeMap<>();
        plans.stream().filter(plan -> plan.year() != null).forEach(plan -> years.computeIfAbsent(
                        plan.year(), year -> new ArrayList<>())
                .add(plan));
        List<Step> steps = new ArrayList<>();
        for (Map.Entry<Integer, List<PlanSummary>> later :
                years.tailMap(years.firstKey(), false).entrySet()) {
            List<PlanSummary> earlier = years.lowerEntry(later.getKey()).getValue();
            for (PlanSummary after : later.getValue()) {
                byWard(earlier).values().forEach(ofWard -> steps.add(new Step(nearest(after, ofWard), after)));
            }
        }
        return steps;
    }

    private static Map<List<String>, List<PlanSummary>> byWard(List<PlanSummary> plans) {
        Map<List<String>, List<PlanSummary>> wards = new LinkedHashMap<>();
        for (PlanSummary plan : plans) {
            List<String> ward = new ArrayList<>();
            ward.add(plan.ward());
            ward.add(plan.province());
            wards.computeIfAbsent(ward, name -> new ArrayList<>()).add(plan);
        }
        return wards;
    }

    private static PlanSummary nearest(PlanSummary after, List<PlanSummary> earlier) {
        return earlier.stream()
                .max(Comparator.comparingDouble(before -> likeness(before.title(), after.title())))
                .orElseThrow();
    }

    /** Shared words of two titles, from 0 to 1 (Dice). */
    static double likeness(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(others);
        return 2.0 * shared.size() / (words.size() + others.size());
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        for (char sign : (Folding.fold(title == null ? "" : title) + " ").toCharArray()) {
            if (Character.isLetter(sign)) {
                word.append(sign);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
