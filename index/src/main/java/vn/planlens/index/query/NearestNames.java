package vn.planlens.index.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.planlens.model.Folding;

/** Finds the known names that a mistyped one probably means. */
public final class NearestNames {

    private static final int MOST = 3;

    /** Longer names are compared by their beginning only. */
    private static final int LONGEST = 64;

    private NearestNames() {}

    /**
     * The names within a third of edits of the one typed, or that begin with it or contain it, nearest first, at most
     * three; marks count less than letters.
     */
    public static List<String> of(String typed, Collection<String> known) {
        String marked = cut(Folding.fold(typed));
        String bare = cut(Folding.bare(typed));
        int allowed = Math.max(1, bare.length() / 3);
        List<Near> near = new ArrayList<>();
        for (String name : known) {
            String nameBare = cut(Folding.bare(name));
            boolean holds = bare.length() > 1 && nameBare.contains(bare);
            if (!holds && Math.abs(nameBare.length() - bare.length()) > allowed) {
                continue;
            }
            int letters = distance(bare, nameBare);
            if (letters <= allowed || holds) {
                int cost = holds ? Math.min(letters, 1 + letters / 4) : letters;
                near.add(new Near(name, cost, distance(marked, cut(Folding.fold(name)))));
            }
        }
        return near.stream()
                .sorted(Comparator.comparingInt(Near::letters)
                        .thenComparingInt(Near::marks)
                        .thenComparing(Near::name))
                .map(Near::name)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private record Near(String name, int letters, int marks) {}

    private static String cut(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    /** Fewest insertions, deletions, substitutions and swaps of neighbours that make one of the other. */
    static int distance(String left, String right) {
        int[] twoBack = new int[right.length() + 1];
        int[] back = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            back[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int cost = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(back[j] + 1, row[j - 1] + 1), back[j - 1] + cost);
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    best = Math.min(best, twoBack[j - 2] + 1);
                }
                row[j] = best;
            }
            int[] free = twoBack;
            twoBack = back;
            back = row;
            row = free;
        }
        return back[right.length()];
    }
}
