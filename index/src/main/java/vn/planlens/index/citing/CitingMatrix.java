package vn.planlens.index.citing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Wards down, years across.
 *
 * @param years across, ascending
 * @param rows by province and ward
 */
public record CitingMatrix(List<Integer> years, List<Row> rows) {

    public CitingMatrix {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /**
     * One ward.
     *
     * @param ward proper name, or null
     * @param kind or null
     * @param district or null
     * @param province or null
     * @param cells by year, ascending; a year without a cell has no plan
     */
    public record Row(String ward, String kind, String district, String province, Map<Integer, Cell> cells) {

        public Row {
            cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        }
    }

    /**
     * A ward's plans of a year.
     *
     * @param plans readable ones
     * @param citing how many of them cite
     * @param unreadable plans that could not be read
     */
    public record Cell(int plans, int citing, int unreadable) {}
}
