package vn.planlens.cli.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A set of plans at a glance.
 *
 * @param plans how many
 * @param years that they are for, ascending
 * @param wards by province and name
 * @param channels used, in most plans first
 * @param units with most dated tasks first
 * @param steps from year to year, all wards together
 * @param gaps what is missing or contradicts itself
 */
public record Report(
        int plans,
        List<Integer> years,
        List<Ward> wards,
        List<Figure> channels,
        List<UnitMonths> units,
        List<Step> steps,
        List<Figure> gaps) {

    public Report {
        years = List.copyOf(years);
        wards = List.copyOf(wards);
        channels = List.copyOf(channels);
        units = List.copyOf(units);
        steps = List.copyOf(steps);
        gaps = List.copyOf(gaps);
    }

    /** The years from the first to the last. */
    public String span() {
        if (years.isEmpty()) {
            return "";
        }
        Integer first = years.get(0);
        Integer last = years.get(years.size() - 1);
        return first.equals(last) ? first.toString() : first + "–" + last;
    }

    /**
     * Words of a plan behind a figure.
     *
     * @param plan "xã Cẩm Duệ 2024"
     * @param place section and page, or null
     * @param quote the words
     * @param link to the file there, or null
     */
    public record Passage(String plan, String place, String quote, String link) {}

    /**
     * A number and the passages behind it.
     *
     * @param id for an anchor
     * @param label what is counted
     * @param count the number
     * @param passages behind it; of very many the first ones
     */
    public record Figure(String id, String label, int count, List<Passage> passages) {
        public Figure {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A ward's plans by year, those of its predecessors of the same name among them.
     *
     * @param missing years for which it should have a plan and has none
     */
    public record Ward(String name, String province, Map<Integer, List<PlanCell>> plans, Set<Integer> missing) {
        public Ward {
            plans = Map.copyOf(plans);
            missing = Set.copyOf(missing);
        }
    }

    /**
     * A plan in the table of wards.
     *
     * @param title or the file's name
     * @param link to the file, or null
     * @param tasks its tasks
     * @param citations the documents it cites, each with its mentions
     */
    public record PlanCell(String id, String title, String link, Figure tasks, List<Figure> citations) {
        public PlanCell {
            citations = List.copyOf(citations);
        }
    }

    /**
     * A unit's dated tasks over the months.
     *
     * @param months January to December
     */
    public record UnitMonths(String id, String unit, List<Figure> months) {
        public UnitMonths {
            months = List.copyOf(months);
        }

        public int total() {
            return months.stream().mapToInt(Figure::count).sum();
        }
    }

    /**
     * What became of tasks from one year's plans to the next one's.
     *
     * @param changes how many were kept, changed, dropped and are new, in this order
     */
    public record Step(int from, int to, List<Figure> changes) {
        public Step {
            changes = List.copyOf(changes);
        }

        /** How many tasks of the earlier and later plans stand before this change in a row of all of them. */
        public int before(int change) {
            return changes.subList(0, change).stream().mapToInt(Figure::count).sum();
        }

        public int total() {
            return before(changes.size());
        }
    }
}
