package vn.planlens.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import vn.planlens.model.Folding;
import vn.planlens.model.Task;

/**
 * Links tasks that tell one duty twice, once in the body and once in a table: they share a lead and nearly all their
 * words. Each is linked to one other at most, the most alike first.
 */
final class SameDuty {

    /** Share of words, from 0 to 1, from which on two texts tell the same duty. */
    private static final double LEAST_ALIKE = 0.7;

    /** Rows looked at for one task of the body: keeps the time linear in hostile tables. */
    private static final int MOST_CANDIDATES = 300;

    private SameDuty() {}

    /** The tasks with their links. */
    static List<Task> link(List<Task> tasks) {
        Map<String, List<Integer>> rowsByLead = new HashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            if (task.source() == Task.Source.TABLE) {
                int row = i;
                task.leads().forEach(lead -> rowsByLead
                        .computeIfAbsent(lead, key -> new ArrayList<>())
                        .add(row));
            }
        }
        // Most tasks have no other to be compared with.
        Map<Integer, Set<String>> words = new HashMap<>();
        IntFunction<Set<String>> wordsOf = task ->
                words.computeIfAbsent(task, absent -> words(tasks.get(task).text()));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).source() == Task.Source.BODY) {
                int body = i;
                tasks.get(i).leads().stream()
                        .flatMap(lead -> rowsByLead.getOrDefault(lead, List.of()).stream())
                        .distinct()
                        .limit(MOST_CANDIDATES)
                        .map(row -> new Pair(body, row, alike(wordsOf.apply(body), wordsOf.apply(row))))
                        .filter(pair -> pair.alike >= LEAST_ALIKE)
                        .forEach(pairs::add);
            }
        }
        return linked(tasks, pairs);
    }

    private static List<Task> linked(List<Task> tasks, List<Pair> pairs) {
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.alike)
                .thenComparingInt(Pair::body)
                .thenComparingInt(Pair::row));
        List<Task> linked = new ArrayList<>(tasks);
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!used.contains(pair.body) && !used.contains(pair.row)) {
                used.addAll(List.of(pair.body, pair.row));
                linked.set(pair.body, tasks.get(pair.body).sameAs(tasks.get(pair.row)));
                linked.set(pair.row, tasks.get(pair.row).sameAs(tasks.get(pair.body)));
            }
        }
        return linked;
    }

    /** The share of words in common; 0 where it cannot be enough. */
    private static double alike(Set<String> first, Set<String> second) {
        int all = first.size() + second.size();
        if (first.isEmpty() || 2.0 * Math.min(first.size(), second.size()) / all < LEAST_ALIKE) {
            return 0;
        }
        int common = 0;
        for (String word : first) {
            common += second.contains(word) ? 1 : 0;
        }
        return 2.0 * common / all;
    }

    private static Set<String> words(String text) {
        String folded = Folding.fold(text);
        Set<String> words = new HashSet<>();
        int start = 0;
        for (int at = 0; at <= folded.length(); at++) {
            if (at == folded.length() || !Character.isLetterOrDigit(folded.charAt(at))) {
                if (at > start) {
                    words.add(folded.substring(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private record Pair(int body, int row, double alike) {}
}
