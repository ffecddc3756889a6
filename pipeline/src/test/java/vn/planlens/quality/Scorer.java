package vn.planlens.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import vn.planlens.model.Channel;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.Header;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.Outline;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.Plan;
import vn.planlens.model.Task;

/** Compares one plan with what a person says is in it. */
final class Scorer {

    private final JsonNode gold;
    private final Plan plan;
    private final Score score = new Score();

    private Scorer(JsonNode gold, Plan plan) {
        this.gold = gold;
        this.plan = plan;
    }

    static Score score(JsonNode gold, Plan plan) {
        Scorer scorer = new Scorer(gold, plan);
        scorer.header();
        scorer.outline();
        scorer.citations();
        Map<String, Integer> spelled = scorer.units();
        scorer.channels();
        scorer.deadlines();
        TaskScorer tasks = new TaskScorer(scorer.list("tasks"), plan, spelled, scorer.score);
        tasks.score(Task.Source.TABLE);
        tasks.score(Task.Source.BODY);
        return scorer.score;
    }

    private void header() {
        Header header = plan.header();
        JsonNode want = gold.get("header");
        field(
                "type",
                want.get("documentType"),
                header.documentType() == null ? null : header.documentType().code());
        field("number", want.get("number"), header.number());
        field("symbol", want.get("symbol"), header.symbol());
        field("title", want.get("title"), header.title());
        field("year", want.get("year"), header.year());
        field("kind", want.get("kind"), header.issuer().kind());
        field("ward", want.get("ward"), header.issuer().ward());
        field("district", want.get("district"), header.issuer().district());
        field("province", want.get("province"), header.issuer().province());
        field("issued", want.get("issued"), header.issued());
        field("signer", want.get("signer"), header.signer().name());
        field("position", want.get("position"), header.signer().position());
        score.sets(
                "recipients",
                texts(want.get("recipients")),
                header.recipients().stream().map(LooseText::norm).toList());
    }

    private void field(String name, JsonNode want, Object got) {
        String wanted = want == null || want.isNull() ? "" : want.asText();
        String had = got == null ? "" : got.toString();
        score.right(
                "header", LooseText.norm(wanted).equals(LooseText.norm(had)), name + " want " + wanted + " got " + had);
    }

    private void outline() {
        List<String> want = new ArrayList<>();
        gold.get("outline")
                .forEach(
                        node -> want.add(entry(node.get(0).asText(), node.get(1).asText())));
        List<String> got = new ArrayList<>();
        for (OutlineNode node : new Outline(plan.outline()).all()) {
            got.add(entry(node.path(), node.title() == null ? node.text() : node.title()));
        }
        score.sets("outline", want, got);
    }

    private static String entry(String path, String words) {
        return LooseText.norm(path) + " | "
                + String.join(" ", LooseText.of(words).stream().limit(5).toList());
    }

    private void citations() {
        List<JsonNode> want = list("citations");
        List<Citation> got = plan.citations();
        List<int[]> pairs =
                LooseText.aligned(want, got, (w, c) -> w.get("key").asText().equalsIgnoreCase(c.key()));
        score.found("citations", pairs.size(), got.size(), want.size());
        Set<Integer> seenWant = new HashSet<>();
        Set<Integer> seenGot = new HashSet<>();
        for (int[] pair : pairs) {
            JsonNode w = want.get(pair[0]);
            Citation c = got.get(pair[1]);
            seenWant.add(pair[0]);
            seenGot.add(pair[1]);
            value("citation.date", c.key(), w.get("date"), c.date());
            value("citation.level", c.key(), w.get("level"), c.level());
            value("citation.issuer", c.key(), w.get("issuer"), c.issuer());
            score.sets(
                    "citation.warnings",
                    texts(w.get("warnings")),
                    c.warnings().stream()
                            .map(code -> LooseText.norm(code.name().replace('_', '-')))
                            .toList());
        }
        score.report("citations", want, seenWant, w -> w.get("key").asText(), got, seenGot, Citation::key);
    }

    private void value(String kind, String of, JsonNode want, Object got) {
        String wanted = want == null || want.isNull() ? "" : LooseText.norm(want.asText());
        String had = got == null ? "" : LooseText.norm(got.toString());
        score.right(kind, wanted.equals(had), of + " want " + wanted + " got " + had);
    }

    /** The index of the gold unit that each spelling means. */
    private Map<String, Integer> units() {
        List<JsonNode> want = list("units");
        Map<String, Integer> spelled = new HashMap<>();
        for (int i = 0; i < want.size(); i++) {
            spelled.put(LooseText.unit(want.get(i).get("name").asText()), i);
            for (JsonNode alias : want.get(i).get("aliases")) {
                spelled.put(LooseText.unit(alias.asText()), i);
            }
        }
        Set<Integer> seenWant = new HashSet<>();
        Set<Integer> seenGot = new HashSet<>();
        for (int j = 0; j < plan.units().size(); j++) {
            OrgUnit unit = plan.units().get(j);
            List<String> names = new ArrayList<>(unit.aliases());
            names.add(unit.name());
            Integer hit = names.stream()
                    .map(name -> spelled.get(LooseText.unit(name)))
                    .filter(i -> i != null && !seenWant.contains(i))
                    .findFirst()
                    .orElse(null);
            if (hit != null) {
                seenWant.add(hit);
                seenGot.add(j);
                value("unit.role", unit.name(), want.get(hit).get("role"), unit.role());
            }
        }
        score.found("units", seenWant.size(), plan.units().size(), want.size());
        score.report("units", want, seenWant, w -> w.get("name").asText(), plan.units(), seenGot, OrgUnit::name);
        return spelled;
    }

    private void channels() {
        score.sets(
                "channels",
                list("channels").stream().map(c -> c.get("id").asText()).toList(),
                plan.channels().stream().map(Channel::id).toList());
    }

    private void deadlines() {
        List<JsonNode> want = list("deadlines");
        List<Deadline> got = plan.deadlines();
        Map<Integer, Integer> match = new HashMap<>();
        for (boolean same : new boolean[] {true, false}) {
            for (int i = 0; i < want.size(); i++) {
                String quote = LooseText.norm(want.get(i).get("quote").asText());
                for (int j = 0; j < got.size() && !match.containsKey(i); j++) {
                    String had = LooseText.norm(got.get(j).quote());
                    if (!match.containsValue(j) && (same ? quote.equals(had) : isNear(quote, had))) {
                        match.put(i, j);
                    }
                }
            }
        }
        int optional = 0;
        int optionalHits = 0;
        for (int i = 0; i < want.size(); i++) {
            if (want.get(i).path("optional").asBoolean()) {
                optional++;
                optionalHits += match.containsKey(i) ? 1 : 0;
            } else if (match.containsKey(i)) {
                deadlineValue(want.get(i), got.get(match.get(i)));
            }
        }
        score.found("deadlines", match.size() - optionalHits, got.size() - optionalHits, want.size() - optional);
        Set<Integer> known = new HashSet<>(match.keySet());
        for (int i = 0; i < want.size(); i++) {
            if (want.get(i).path("optional").asBoolean()) {
                known.add(i);
            }
        }
        score.report(
                "deadlines",
                want,
                known,
                w -> w.get("quote").asText(),
                got,
                new HashSet<>(match.values()),
                Deadline::quote);
    }

    private static boolean isNear(String want, String got) {
        return !got.isEmpty()
                && (want.contains(got) || got.contains(want))
                && got.split(" ").length <= 2 * want.split(" ").length + 2;
    }

    private void deadlineValue(JsonNode want, Deadline got) {
        Map<String, Object> had = new HashMap<>();
        had.put("kind", got.kind());
        had.put("to", got.to());
        had.put("within", got.within());
        if (got.kind() == Deadline.Kind.IN) {
            had.put("from", got.from());
        }
        boolean same = texts(want.get("every")).stream()
                .sorted()
                .toList()
                .equals(got.every().stream()
                        .map(p -> LooseText.norm(p.toString()))
                        .sorted()
                        .toList());
        for (Map.Entry<String, Object> entry : had.entrySet()) {
            JsonNode value = want.get(entry.getKey());
            String wanted = value == null || value.isNull() ? "" : LooseText.norm(value.asText());
            same &= wanted.equals(
                    entry.getValue() == null
                            ? ""
                            : LooseText.norm(entry.getValue().toString()));
        }
        score.right("deadline.value", same, want.get("quote").asText() + " got " + had + " " + got.every());
    }

    private List<JsonNode> list(String field) {
        return StreamSupport.stream(gold.get(field).spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode list) {
        return list == null
                ? List.of()
                : StreamSupport.stream(list.spliterator(), false)
                        .map(node -> LooseText.norm(node.asText()))
                        .toList();
    }
}
