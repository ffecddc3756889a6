package vn.planlens.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.planlens.compare.TaskChange.Drift;
import vn.planlens.model.Deadline;
import vn.planlens.model.Folding;
import vn.planlens.model.Plan;
import vn.planlens.model.Task;

/**
 * A task with its deadlines.
 *
 * @param task the task
 * @param due its deadlines, in reading order
 * @param year the plan's year, or null
 */
record DatedTask(Task task, List<Deadline> due, Integer year) {

    static List<DatedTask> of(Plan plan) {
        Map<String, Deadline> byId = new HashMap<>();
        plan.deadlines().forEach(deadline -> byId.put(deadline.id(), deadline));
        Comparator<Deadline> byPlace =
                Comparator.comparingInt(deadline -> deadline.span().start());
        return plan.tasks().stream()
                .map(task -> new DatedTask(
                        task,
                        task.deadlines().stream()
                                .map(byId::get)
                                .filter(Objects::nonNull)
                                .sorted(byPlace)
                                .toList(),
                        plan.header().year()))
                .toList();
    }

    /** What the task says but for years and the deadlines' own words, folded. */
    String text() {
        String text = Folding.fold(task.text()).replaceAll("\\s+", " ");
        for (Deadline deadline : due) {
            String quote = Folding.fold(deadline.quote()).replaceAll("\\s+", " ");
            int at = text.indexOf(quote);
            if (at >= 0) {
                text = text.substring(0, at) + " " + text.substring(at + quote.length());
            }
        }
        return Wording.withoutYears(text);
    }

    /** Leads and coordinators. */
    List<String> units() {
        List<String> all = new ArrayList<>(task.leads());
        all.addAll(task.coordinators());
        return all;
    }

    /** How the deadlines moved until the later task, or empty where they did not. */
    Optional<Drift> moved(DatedTask later) {
        return DeadlineMove.of(due, year, later.due, later.year);
    }
}
