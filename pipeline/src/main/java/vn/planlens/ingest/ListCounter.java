package vn.planlens.ingest;

import java.util.Arrays;
import java.util.List;

/** Counts the items of one automatic list, level by level. */
final class ListCounter {

    private static final int UNUSED = Integer.MIN_VALUE;

    private final int[] numbers = new int[10];

    ListCounter() {
        Arrays.fill(numbers, UNUSED);
    }

    /** Lets the level start anew. */
    void restart(int level) {
        Arrays.fill(numbers, level, numbers.length, UNUSED);
    }

    /** Lets the level's next item have the given number. */
    void startAt(int level, int number) {
        restart(level);
        numbers[level] = number - 1;
    }

    /**
     * Counts one more item.
     *
     * @param level 0-based
     * @param levels of the list, from the outermost on
     * @return the item's marker and the gap before its text
     */
    String next(int level, List<ListLevel> levels) {
        ListLevel own = levels.get(level);
        numbers[level] = numbers[level] == UNUSED ? own.start() : numbers[level] + 1;
        for (int inner = level + 1; inner < levels.size(); inner++) {
            if (levels.get(inner).restartAfter() > level) {
                numbers[inner] = UNUSED;
            }
        }
        String marker = write(own, levels);
        return marker.isEmpty() ? "" : marker + own.gap();
    }

    private String write(ListLevel own, List<ListLevel> levels) {
        StringBuilder marker = new StringBuilder();
        String template = own.template();
        for (int i = 0; i < template.length(); i++) {
            char sign = template.charAt(i);
            int named = sign == '%' && i + 1 < template.length() ? template.charAt(i + 1) - '1' : -1;
            if (named >= 0 && named < levels.size() && named < 9) {
                ListLevel level = levels.get(named);
                int number = numbers[named] == UNUSED ? level.start() : numbers[named];
                boolean asDecimal = own.legal() && level.style() != NumberStyle.NONE;
                marker.append((asDecimal ? NumberStyle.DECIMAL : level.style()).write(number));
                i++;
            } else {
                marker.append(sign);
            }
        }
        return marker.toString();
    }
}
