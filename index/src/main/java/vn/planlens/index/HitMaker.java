package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.index.PassageMaker.Cut;
import vn.planlens.model.Deadline;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.Plan;
import vn.planlens.model.Span;
import vn.planlens.model.Task;

/** Makes of the documents found what a person reads. Keeps the last plan at hand, for hits come plan by plan. */
final class HitMaker {

    private static final long NO_ROLE = Long.MIN_VALUE;

    private final Snapshot snapshot;
    private final Question question;
    private final SearchRequest request;
    private final MatchFinder finder;
    private final Snapshot.Columns columns;
    private final Duplicates duplicates;
    private int planDoc = -1;
    private PlanSummary summary;
    private PlanBody body;

    HitMaker(Snapshot snapshot, Question question, SearchRequest request) throws IOException {
        this.snapshot = snapshot;
        this.question = question;
        this.request = request;
        this.finder = new MatchFinder(snapshot, question);
        this.columns = snapshot.columns();
        this.duplicates = snapshot.duplicates();
    }

    Hit hit(int doc, float score) throws IOException {
        open(snapshot.planOf(doc));
        return switch (question.scope()) {
            case PLAN -> plan(doc, score);
            case SECTION -> section(doc, score);
            case TASK -> task(doc, score);
        };
    }

    TaskRow taskRow(int doc) throws IOException {
        open(snapshot.planOf(doc));
        return row(columns.string(Fields.TASK_ID, doc));
    }

    /** Of a plan document its line in a list, without reading its text. */
    PlanSummary planSummary(int doc) throws IOException {
        PlanColumns found = columns.plan(doc);
        return found.summary(duplicates.of(found));
    }

    private void open(int newPlanDoc) throws IOException {
        if (newPlanDoc != planDoc) {
            planDoc = newPlanDoc;
            PlanColumns found = columns.plan(planDoc);
            summary = found.summary(duplicates.of(found));
            body = PlanBody.read(columns.binary(Fields.BODY, planDoc), found.id());
        }
    }

    private Hit section(int doc, float score) throws IOException {
        Span unit = span(doc);
        List<Span> matches = matches(doc, unit);
        List<Passage> passages = passages(unit, matches);
        return new Hit(
                summary,
                Scope.SECTION,
                columns.string(Fields.SECTION_PATH, doc),
                columns.string(Fields.SECTION_TITLE, doc),
                body.pageAt(matches.isEmpty() ? unit.start() : matches.get(0).start()),
                score,
                matches.size(),
                passages,
                null);
    }

    private List<Span> matches(int doc, Span unit) throws IOException {
        List<Span> matches = finder.words(doc, unit.of(body.text()), unit.start());
        matches.addAll(finder.findings(body, unit));
        return MatchFinder.merged(matches);
    }

    private Hit plan(int doc, float score) throws IOException {
        List<Span> all = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (int section : finder.sections(doc)) {
            Span unit = span(section);
            List<Span> matches = MatchFinder.merged(finder.words(section, unit.of(body.text()), unit.start()));
            all.addAll(matches);
            passages.addAll(passages(unit, matches));
        }
        Span whole = new Span(0, body.text().length());
        List<Span> findings = finder.findings(body, whole);
        findings.removeIf(span -> all.stream().anyMatch(span::overlaps));
        all.addAll(findings);
        passages.addAll(passages(whole, MatchFinder.merged(findings)));
        passages.sort((a, b) -> a.span().compareTo(b.span()));
        boolean unlimited = request.passages() == SearchRequest.NO_LIMIT;
        return new Hit(
                summary,
                Scope.PLAN,
                null,
                null,
                all.isEmpty() ? null : body.pageAt(passages.get(0).span().start()),
                score,
                all.size(),
                unlimited
                        ? passages
                        : passages.stream().limit(request.passages()).toList(),
                null);
    }

    private Hit task(int doc, float score) throws IOException {
        TaskRow row = row(columns.string(Fields.TASK_ID, doc));
        String text = row.task().text();
        List<Span> matches = MatchFinder.merged(finder.words(doc, text, 0));
        PassageMaker maker = new PassageMaker(text, new Span(0, text.length()), request.context());
        List<Cut> cuts = matches.isEmpty() ? List.of(maker.opening()) : cuts(maker, matches);
        Span span = row.task().span();
        List<Passage> passages = cuts.stream()
                .map(cut ->
                        new Passage(cut.words(), cut.marks(), span, row.task().page(), cut.cutBefore(), cut.cutAfter()))
                .toList();
        return new Hit(
                summary,
                Scope.TASK,
                row.task().section(),
                row.sectionTitle(),
                row.task().page(),
                score,
                matches.size(),
                passages,
                row);
    }

    private List<Passage> passages(Span unit, List<Span> matches) {
        PassageMaker maker = new PassageMaker(body.text(), unit, request.context());
        List<Cut> cuts = new ArrayList<>();
        if (!matches.isEmpty()) {
            cuts.addAll(cuts(maker, matches));
        } else if (question.scope() == Scope.SECTION) {
            cuts.add(maker.opening());
        }
        return cuts.stream()
                .map(cut -> new Passage(
                        cut.words(),
                        cut.marks(),
                        cut.first(),
                        body.pageAt(cut.first().start()),
                        cut.cutBefore(),
                        cut.cutAfter()))
                .toList();
    }

    private List<Cut> cuts(PassageMaker maker, List<Span> matches) {
        return request.passages() == SearchRequest.NO_LIMIT
                ? maker.each(matches)
                : maker.best(matches, request.passages());
    }

    private Span span(int doc) throws IOException {
        int next = doc + 1;
        while (columns.string(Fields.TASK_ID, next) != null) {
            next++;
        }
        // Behind the sections come mentions, which have a role, and the plan, which begins nowhere.
        boolean last = columns.number(Fields.ROLE, next, NO_ROLE) != NO_ROLE;
        long behind = last
                ? body.text().length()
                : columns.number(Fields.START, next, body.text().length());
        int end = (int) (behind - columns.number(Fields.GAP, doc, 0));
        return new Span((int) columns.number(Fields.START, doc, 0), end);
    }

    private TaskRow row(String taskId) {
        Plan plan = body.plan();
        Task task = plan.tasks().stream()
                .filter(candidate -> candidate.id().equals(taskId))
                .findFirst()
                .orElseThrow();
        Map<String, Deadline> deadlines = new HashMap<>();
        plan.deadlines().forEach(deadline -> deadlines.put(deadline.id(), deadline));
        List<Deadline> own = task.deadlines().stream()
                .filter(deadlines::containsKey)
                .map(deadlines::get)
                .toList();
        String quote = task.span().of(body.text()).strip().replaceAll("\\s+", " ");
        return new TaskRow(summary, task, own, title(plan.outline(), task.sectionId()), quote);
    }

    private static String title(List<OutlineNode> nodes, String id) {
        for (OutlineNode node : nodes) {
            String title = node.id().equals(id) ? node.heading() : title(node.children(), id);
            if (title != null) {
                return title;
            }
        }
        return null;
    }
}
