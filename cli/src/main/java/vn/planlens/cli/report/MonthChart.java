package vn.planlens.cli.report;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.cli.report.Report.UnitMonths;

/**
 * Bars for the twelve months, in the units of the chart's own coordinates.
 *
 * @param bars January to December
 */
public record MonthChart(List<Bar> bars) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 200;

    /** Where the bars stand. */
    public static final int BASE = 175;

    private static final int TALLEST = 150;
    private static final int MONTHS = 12;
    private static final int GAP = 12;

    public MonthChart {
        bars = List.copyOf(bars);
    }

    /** A month's bar. */
    public record Bar(int month, int count, int x, int y, int width, int height) {

        public int middle() {
            return x + width / 2;
        }
    }

    /** Dated tasks of the whole year. */
    public int total() {
        return bars.stream().mapToInt(Bar::count).sum();
    }

    public static MonthChart of(List<UnitMonths> units) {
        int[] counts = new int[MONTHS];
        units.forEach(unit -> {
            for (int month = 0; month < MONTHS; month++) {
                counts[month] += unit.months().get(month).count();
            }
        });
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        List<Bar> bars = new ArrayList<>();
        int slot = WIDTH / MONTHS;
        for (int month = 0; month < MONTHS; month++) {
            int height = counts[month] * TALLEST / most;
            bars.add(new Bar(month + 1, counts[month], month * slot + GAP / 2, BASE - height, slot - GAP, height));
        }
        return new MonthChart(bars);
    }
}
