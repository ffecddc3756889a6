package vn.planlens.index.citing;

import java.util.List;

/**
 * What appears and vanishes between two years.
 *
 * @param from the earlier year
 * @param to the later year
 * @param appeared cited in {@code to} and not in {@code from}, most plans first
 * @param vanished cited in {@code from} and not in {@code to}, most plans first
 */
public record Trend(
        int from, int to, List<CitingResult.DocumentCount> appeared, List<CitingResult.DocumentCount> vanished) {

    public Trend {
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
    }
}
