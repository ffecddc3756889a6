package vn.planlens.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.planlens.model.Folding;
import vn.planlens.model.Task;

/** Names a task by its section, row and first words. */
final class TaskLocator {

    private final List<Task> tasks;

    TaskLocator(List<Task> tasks) {
        this.tasks = tasks;
    }

    /** Its number, or -1. */
    int at(JsonNode named) {
        String section = named.get("section").asText();
        String begins = plain(named.get("begins").asText());
        int elsewhere = -1;
        for (int i = 0; i < tasks.size(); i++) {
            if (plain(tasks.get(i).text()).startsWith(begins)) {
                if (section.equals(tasks.get(i).section())) {
                    return i;
                }
                elsewhere = elsewhere < 0 ? i : elsewhere;
            }
        }
        return elsewhere;
    }

    String of(JsonNode named) {
        int at = at(named);
        return at >= 0
                ? of(tasks.get(at))
                : "?" + named.get("section").asText() + " "
                        + plain(named.get("begins").asText());
    }

    String of(Task task) {
        return task.section() + "#" + tasks.indexOf(task) + " "
                + task.text().substring(0, Math.min(24, task.text().length()));
    }

    static String plain(String text) {
        return Folding.fold(text).replaceAll("[\"“”'\\s]+", " ").strip();
    }
}
