package vn.planlens.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.planlens.compare.Candidates.Couple;
import vn.planlens.compare.DeadlineChange.Move;
import vn.planlens.compare.TaskChange.Drift;
import vn.planlens.compare.WordWeights.Bag;
import vn.planlens.model.Deadline;
import vn.planlens.model.Task;

/** Tells which deadlines of a plan stayed, moved, went and came. */
final class DeadlineComparer {

    /** Clauses with less in common do not say the same thing is due. */
    private static final double LEAST = 0.5;

    private static final double SAME_TIME = 4;
    private static final double SAME_KIND = 2;

    private final Wording wording;
    private final Side before;
    private final Side after;
    private final Integer yearBefore;
    private final Integer yearAfter;
    private final Map<Integer, Map<Integer, Duties>> links = new HashMap<>();

    /**
     * What is due in the earlier and in the later plan.
     *
     * @param several whether one became several, or several one: then no day moved to another
     */
    private record Duties(String before, String after, boolean several) {}

    /** One plan's deadlines: their numbers by id, and what is due by each. */
    private record Side(List<Deadline> deadlines, Map<String, Integer> numbers, List<String> duties, boolean[] ofTask) {

        static Side of(ComparedPlan plan) {
            List<Deadline> deadlines = plan.plan().deadlines();
            Map<String, Integer> numbers = new HashMap<>();
            List<String> duties = new ArrayList<>();
            for (Deadline deadline : deadlines) {
                numbers.put(deadline.id(), numbers.size());
                duties.add(clause(plan.text(), deadline));
            }
            boolean[] ofTask = new boolean[deadlines.size()];
            for (Task task : plan.plan().tasks()) {
                for (String id : task.deadlines()) {
                    Integer number = numbers.get(id);
                    if (number != null && !ofTask[number]) {
                        ofTask[number] = true;
                        duties.set(number, task.text());
                    }
                }
            }
            return new Side(deadlines, numbers, duties, ofTask);
        }

        /** The clause in which the deadline stands. */
        private static String clause(String text, Deadline deadline) {
            int start = Math.min(deadline.span().start(), text.length());
            int end = Math.min(deadline.span().end(), text.length());
            int from = start;
            while (from > 0 && !parts(text, from - 1)) {
                from--;
            }
            while (end < text.length() && !parts(text, end)) {
                end++;
            }
            return text.substring(from, end).replaceFirst("^[-+*•–\\s]+", "").strip();
        }

        /** Whether a clause ends here: at a line's end, a semicolon, or a stop with a blank behind it. */
        private static boolean parts(String text, int at) {
            char sign = text.charAt(at);
            return sign == '\n'
                    || sign == ';'
                    || sign == '.' && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
        }
    }

    DeadlineComparer(Wording wording, ComparedPlan before, ComparedPlan after) {
        this.wording = wording;
        this.before = Side.of(before);
        this.after = Side.of(after);
        this.yearBefore = before.plan().header().year();
        this.yearAfter = after.plan().header().year();
    }

    /** In reading order of the later plan; those that were dropped behind what stood before them. */
    List<DeadlineChange> changes(List<TaskChange> tasks) {
        for (TaskChange task : tasks) {
            if (task.before() != null && task.after() != null) {
                pair(task);
            }
        }
        pairClauses();
        Woven<DeadlineChange> changes = new Woven<>(before.deadlines.size());
        for (int j = 0; j < after.deadlines.size(); j++) {
            Deadline deadline = after.deadlines.get(j);
            if (!links.containsKey(j)) {
                changes.add(new DeadlineChange(Change.NEW, null, deadline, null, null, after.duties.get(j)));
            }
            links.getOrDefault(j, Map.of()).forEach((i, duties) -> {
                Deadline old = before.deadlines.get(i);
                Move move = move(old, deadline)
                        .map(moved -> duties.several ? Move.OTHER : moved)
                        .orElse(null);
                changes.add(new DeadlineChange(
                        move == null ? Change.KEPT : Change.CHANGED, old, deadline, move, duties.before, duties.after));
                changes.goesOn(i);
            });
        }
        for (int i = 0; i < before.deadlines.size(); i++) {
            if (!changes.hasGoneOn(i)) {
                changes.addDropped(
                        i,
                        new DeadlineChange(
                                Change.DROPPED, before.deadlines.get(i), null, null, before.duties.get(i), null));
            }
        }
        return changes.all();
    }

    /**
     * Pairs the deadlines of one task: the same ones first, then those of one kind, then in order. One that several tasks
     * share, in a cell over several rows, can become several.
     */
    private void pair(TaskChange task) {
        List<Deadline> some = task.deadlinesBefore();
        List<Deadline> others = task.deadlinesAfter();
        boolean several = some.size() != others.size() && task.drift().contains(Drift.DEADLINE_OTHER);
        Duties duties = new Duties(task.before().text(), task.after().text(), several);
        List<Assignment.Pair> possible = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                boolean same = move(some.get(i), others.get(j)).isEmpty();
                boolean kind = DeadlineMove.areOfOneKind(List.of(some.get(i)), List.of(others.get(j)));
                double order = 1.0 / (2 + Math.abs(i - j));
                possible.add(new Assignment.Pair(i, j, order + (same ? SAME_TIME : 0) + (kind ? SAME_KIND : 0)));
            }
        }
        for (Assignment.Pair pair : Assignment.best(some.size(), others.size(), possible)) {
            put(
                    before.numbers.get(some.get(pair.left()).id()),
                    after.numbers.get(others.get(pair.right()).id()),
                    duties);
        }
    }

    /** Pairs deadlines that belong to no task by the clauses in which they stand. */
    private void pairClauses() {
        List<Integer> left = open(before);
        List<Integer> right = open(after);
        List<List<String>> words = new ArrayList<>();
        left.forEach(i -> words.add(wording.of(Wording.withoutYears(before.duties.get(i)))));
        right.forEach(j -> words.add(wording.of(Wording.withoutYears(after.duties.get(j)))));
        WordWeights weights = new WordWeights(words);
        List<Bag> bags = words.stream().map(weights::bag).toList();
        List<Bag> earlier = bags.subList(0, left.size());
        List<Bag> later = bags.subList(left.size(), bags.size());
        List<Assignment.Pair> possible = new ArrayList<>();
        for (Couple couple : Candidates.of(earlier, later, weights)) {
            double likeness = weights.likeness(earlier.get(couple.left()), later.get(couple.right()));
            if (likeness >= LEAST) {
                boolean same = move(
                                before.deadlines.get(left.get(couple.left())),
                                after.deadlines.get(right.get(couple.right())))
                        .isEmpty();
                possible.add(new Assignment.Pair(couple.left(), couple.right(), likeness + (same ? LEAST : 0)));
            }
        }
        for (Assignment.Pair pair : Assignment.best(left.size(), right.size(), possible)) {
            int i = left.get(pair.left());
            int j = right.get(pair.right());
            put(i, j, new Duties(before.duties.get(i), after.duties.get(j), false));
        }
    }

    private static List<Integer> open(Side side) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < side.ofTask.length; i++) {
            if (!side.ofTask[i]) {
                open.add(i);
            }
        }
        return open;
    }

    private void put(int old, int number, Duties duties) {
        links.computeIfAbsent(number, key -> new TreeMap<>()).putIfAbsent(old, duties);
    }

    private Optional<Move> move(Deadline old, Deadline deadline) {
        return DeadlineMove.of(List.of(old), yearBefore, List.of(deadline), yearAfter)
                .map(drift -> switch (drift) {
                    case DEADLINE_EARLIER -> Move.EARLIER;
                    case DEADLINE_LATER -> Move.LATER;
                    default -> Move.OTHER;
                });
    }
}
