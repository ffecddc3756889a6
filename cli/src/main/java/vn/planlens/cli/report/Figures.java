package vn.planlens.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.cli.report.Report.Figure;
import vn.planlens.cli.report.Report.Passage;

/** Collects figures under labels: each counts what it is told of and keeps the first passages. */
final class Figures {

    /** A page with every passage of a thousand plans would help nobody. */
    private static final int MOST = 200;

    private final Map<String, List<Passage>> kept = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(String label, Passage passage) {
        counts.merge(label, 1, Integer::sum);
        List<Passage> passages = kept.computeIfAbsent(label, name -> new ArrayList<>());
        if (passages.size() < MOST) {
            passages.add(passage);
        }
    }

    /** In the order the labels came up, each with an anchor of its own. */
    List<Figure> figures(String prefix) {
        List<Figure> figures = new ArrayList<>();
        counts.forEach((label, count) ->
                figures.add(new Figure(prefix + "-" + (figures.size() + 1), label, count, kept.get(label))));
        return figures;
    }

    /** The figure of one label; nothing counted where it never came up. */
    Figure figure(String label, String id, String shown) {
        return new Figure(id, shown, counts.getOrDefault(label, 0), kept.getOrDefault(label, List.of()));
    }
}
