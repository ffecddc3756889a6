package vn.planlens.compare;

import java.util.ArrayList;
import java.util.List;

/** Puts what only the earlier plan has into the later plan's order: behind what stood before it. */
final class Woven<T> {

    private final List<T> later = new ArrayList<>();
    private final List<List<T>> behind = new ArrayList<>();
    private final int[] placeOfBefore;

    /** @param before how many the earlier plan has */
    Woven(int before) {
        placeOfBefore = new int[before];
        behind.add(new ArrayList<>());
    }

    /** Adds the later plan's next; call {@link #goesOn} where the earlier plan has it too. */
    void add(T one) {
        later.add(one);
        behind.add(new ArrayList<>());
    }

    /** Says that the one just added is what the earlier plan has at this place. */
    void goesOn(int before) {
        placeOfBefore[before] = later.size();
    }

    /** Whether something of the later plan is what the earlier plan has at this place. */
    boolean hasGoneOn(int before) {
        return placeOfBefore[before] > 0;
    }

    /** Adds what the earlier plan alone has at this place; to be called in the earlier plan's order. */
    void addDropped(int before, T one) {
        int at = before - 1;
        while (at >= 0 && placeOfBefore[at] == 0) {
            at--;
        }
        int place = at < 0 ? 0 : placeOfBefore[at];
        behind.get(place).add(one);
    }

    List<T> all() {
        List<T> all = new ArrayList<>(behind.get(0));
        for (int i = 0; i < later.size(); i++) {
            all.add(later.get(i));
            all.addAll(behind.get(i + 1));
        }
        return all;
    }
}
