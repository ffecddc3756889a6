package vn.planlens.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import vn.planlens.model.Plan;
import vn.planlens.model.Task;

/** Compares the tasks of one plan with those that a person says it gives. */
final class TaskScorer {

    /** Two task texts that have less in common are two tasks. */
    private static final double SAME_TASK = 0.85;

    private final List<JsonNode> gold;
    private final Plan plan;
    private final Map<String, Integer> spelled;
    private final Score score;

    /** The quotes of the plan's deadlines by their ids. */
    private final Map<String, String> quotes = new HashMap<>();

    /** @param spelled the number of the gold unit that each spelling means */
    TaskScorer(List<JsonNode> gold, Plan plan, Map<String, Integer> spelled, Score score) {
        this.gold = gold;
        this.plan = plan;
        this.spelled = spelled;
        this.score = score;
        plan.deadlines().forEach(d -> quotes.put(d.id(), LooseText.norm(d.quote())));
    }

    void score(Task.Source source) {
        String kind = "tasks." + source.name().toLowerCase(Locale.ROOT);
        List<JsonNode> want = gold.stream()
                .filter(t -> t.get("source").asText().equalsIgnoreCase(source.name()))
                .toList();
        List<Task> got = plan.tasks().stream().filter(t -> t.source() == source).toList();
        Set<Integer> seenWant = new HashSet<>();
        Set<Integer> seenGot = new HashSet<>();
        for (int i = 0; i < want.size(); i++) {
            int best = mostAlike(want.get(i), got, seenGot);
            if (best >= 0) {
                seenWant.add(i);
                seenGot.add(best);
                values(kind, want.get(i), got.get(best));
            }
        }
        score.found(kind, seenWant.size(), got.size(), want.size());
        score.report(kind, want, seenWant, w -> w.get("text").asText(), got, seenGot, Task::text);
    }

    private static int mostAlike(JsonNode want, List<Task> tasks, Set<Integer> used) {
        List<String> words = LooseText.of(want.get("text").asText());
        boolean cut = want.get("text").asText().strip().endsWith("…");
        double best = SAME_TASK;
        int at = -1;
        for (int j = 0; j < tasks.size(); j++) {
            if (!used.contains(j)) {
                List<String> had = LooseText.of(tasks.get(j).text());
                List<String> compared = cut ? had.subList(0, Math.min(words.size(), had.size())) : had;
                boolean sameSection = Objects.equals(
                        tasks.get(j).section(), want.path("section").asText(null));
                double alike = LooseText.similarity(words, compared) + (sameSection ? 1e-6 : 0);
                if (alike > best) {
                    best = alike;
                    at = j;
                }
            }
        }
        return at;
    }

    private void values(String kind, JsonNode want, Task got) {
        String of = got.text().substring(0, Math.min(50, got.text().length()));
        Function<String, Object> meaning = name ->
                spelled.containsKey(LooseText.unit(name)) ? spelled.get(LooseText.unit(name)) : LooseText.unit(name);
        for (String role : List.of("leads", "coordinators")) {
            Set<Object> wanted = new HashSet<>();
            want.path(role).forEach(name -> wanted.add(meaning.apply(name.asText())));
            Set<Object> had = new HashSet<>();
            (role.equals("leads") ? got.leads() : got.coordinators()).forEach(name -> had.add(meaning.apply(name)));
            score.right(
                    kind + "." + role,
                    wanted.equals(had),
                    of + " want " + want.path(role) + " got "
                            + (role.equals("leads") ? got.leads() : got.coordinators()));
        }
        String deadline = LooseText.norm(want.path("deadline").asText(""));
        List<String> had = got.deadlines().stream().map(quotes::get).toList();
        boolean right = want.path("deadline").isNull() || deadline.isEmpty()
                ? had.isEmpty()
                : had.stream().anyMatch(q -> deadline.contains(q) || q.contains(deadline));
        score.right(kind + ".deadline", right, of + " want " + deadline + " got " + had);
        String section = want.path("section").asText("");
        score.right(
                kind + ".section",
                section.equals(got.section() == null ? "" : got.section()),
                of + " want " + section + " got " + got.section());
    }
}
