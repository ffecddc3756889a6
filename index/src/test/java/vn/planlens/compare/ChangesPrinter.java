package vn.planlens.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.planlens.model.Deadline;
import vn.planlens.model.Task;

/**
 * Prints every difference between what a person and what the program says changed, of one ward or all in a folder; with two
 * plans, how the program pairs their tasks. Run by hand: {@code ChangesPrinter ../corpus-samples [ward | plan plan]}.
 */
final class ChangesPrinter {

    private ChangesPrinter() {}

    public static void main(String[] arguments) throws IOException {
        ChangesTruth truth = new ChangesTruth(Path.of(arguments[0]));
        if (arguments.length == 3) {
            explain(truth.plan(arguments[1]), truth.plan(arguments[2]));
            return;
        }
        Map<String, int[]> sums = new TreeMap<>();
        for (Path file : truth.files()) {
            if (arguments.length == 1 || file.toString().contains(arguments[1])) {
                for (ChangesTruth.Verdict verdict : truth.verdicts(file)) {
                    int[] sum = sums.computeIfAbsent(verdict.kind(), key -> new int[3]);
                    sum[0] += verdict.right();
                    sum[1] += verdict.missing().size();
                    sum[2] += verdict.extra().size();
                    verdict.missing()
                            .forEach(name ->
                                    System.out.println(verdict.pair() + " " + verdict.kind() + " MISSING " + name));
                    verdict.extra()
                            .forEach(name ->
                                    System.out.println(verdict.pair() + " " + verdict.kind() + " EXTRA " + name));
                }
            }
        }
        sums.forEach((kind, sum) -> System.out.printf(
                Locale.ROOT, "%-20s right %3d missing %3d extra %3d%n", kind, sum[0], sum[1], sum[2]));
    }

    /** Prints what the tasks of two plans have in common. */
    private static void explain(ComparedPlan before, ComparedPlan after) {
        for (TaskChange change : new PlanComparer().compare(before, after).tasks()) {
            System.out.println(change.change() + " " + change.drift() + " " + change.likeness());
            System.out.println("   - " + shown(before, change.before(), change.deadlinesBefore()));
            System.out.println("   + " + shown(after, change.after(), change.deadlinesAfter()));
        }
    }

    private static String shown(ComparedPlan plan, Task task, List<Deadline> deadlines) {
        return task == null
                ? ""
                : task.section() + "#" + plan.plan().tasks().indexOf(task) + " " + task.leads() + task.coordinators()
                        + " "
                        + deadlines.stream()
                                .map(d -> d.kind() + " " + d.quote() + " " + d.to() + d.every() + d.recurrence())
                                .toList()
                        + " " + task.text();
    }
}
