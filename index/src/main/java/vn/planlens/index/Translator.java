package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.index.query.NamePattern;
import vn.planlens.index.query.QueryField;
import vn.planlens.index.query.QueryField.Reach;
import vn.planlens.index.query.QueryNode;
import vn.planlens.index.query.QueryNode.FieldValue;
import vn.planlens.index.query.QueryNode.Phrase;
import vn.planlens.index.query.QueryParser;
import vn.planlens.index.text.WordPattern;
import vn.planlens.model.Folding;

/**
 * Translates a query for the index. Words and headings are asked of one section (or task, or the whole plan, by
 * scope); a field that says something of the plan, of the plan; what is found in a plan ({@code cites:}, {@code unit:},
 * {@code channel:}, {@code due:}), of the plan where sections are asked for, and of the task where tasks are. A section
 * is a hit where the whole query holds and at least one thing asked for stands in it.
 */
final class Translator {

    private final Snapshot snapshot;
    private final Scope scope;
    private final ConditionMaker conditions;
    private final TextQueries texts;
    private final Map<FieldValue, Conditions> known = new HashMap<>();

    private Translator(Snapshot snapshot, Scope scope, ConditionMaker conditions) {
        this.snapshot = snapshot;
        this.scope = scope;
        this.conditions = conditions;
        this.texts = new TextQueries(snapshot.forms());
    }

    /** @param notes takes what should be told of how the query was understood */
    static Question translate(
            Snapshot snapshot, String query, PlanFilter filter, Scope scope, boolean exact, List<Note> notes)
            throws BadQueryException, IOException {
        List<QueryNode> parts = new ArrayList<>();
        QueryParser.parse(query).ifPresent(parts::add);
        parts.addAll(PlanFilters.nodes(filter));
        QueryNode root = parts.isEmpty() ? null : new QueryNode.And(parts, new QueryNode.Place(0, 0));
        ConditionMaker conditions = new ConditionMaker(snapshot, query == null ? "" : query);
        QueryLeaves leaves = new QueryLeaves();
        if (root != null) {
            leaves.collect(root, true);
        }
        Scope effective = scope == Scope.SECTION && leaves.isEmpty() ? Scope.PLAN : scope;
        Translator translator = new Translator(snapshot, effective, conditions);
        try {
            Question question = translator.question(root, leaves, exact);
            notes.addAll(conditions.notes());
            return question;
        } catch (vn.planlens.index.text.TermForms.TooWideException e) {
            throw new BadQueryException(
                    BadQueryException.Code.TOO_WIDE, query, 1, Math.max(1, query.length()), query, List.of(), null);
        }
    }

    private Question question(QueryNode node, QueryLeaves leaves, boolean exact) throws BadQueryException, IOException {
        List<Predicate<Finding>> findings = new ArrayList<>();
        BooleanQuery.Builder stands = new BooleanQuery.Builder();
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (Phrase phrase : leaves.phrases()) {
            Query text = texts.of(Fields.TEXT, phrase, exact);
            words.add(text, Occur.SHOULD);
            stands.add(text, Occur.SHOULD);
            if (phrase.key() != null) {
                Conditions cites = keyCondition(phrase);
                stands.add(cites.query(), Occur.SHOULD);
                findings.add(cites.findings());
            }
        }
        for (FieldValue value : leaves.values()) {
            if (value.field() == QueryField.SECTION) {
                stands.add(heading(value), Occur.SHOULD);
            } else {
                Conditions condition = condition(value);
                stands.add(condition.query(), Occur.SHOULD);
                findings.add(condition.findings());
            }
        }
        BooleanQuery.Builder all =
                new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.DOC, kind())), Occur.FILTER);
        if (node != null) {
            all.add(translate(node, exact), Occur.MUST);
        }
        if (scope == Scope.SECTION && !holdsWords(node)) {
            all.add(stands.build(), Occur.FILTER);
        }
        Query exactQuery = !exact && node != null && texts.otherForms() ? translate(node, true) : null;
        List<Query> sideBySide = new ArrayList<>();
        for (Phrase run : leaves.runs()) {
            sideBySide.add(words(run, exact));
        }
        return new Question(
                scope,
                all.build(),
                exactQuery,
                sideBySide,
                leaves.phrases().isEmpty() ? null : words.build(),
                findings);
    }

    /** Whether words asked for stand in whatever answers, so that there is no need to ask for them again. */
    private static boolean holdsWords(QueryNode node) {
        return node instanceof Phrase
                || node instanceof QueryNode.And and && and.parts().stream().anyMatch(Translator::holdsWords);
    }

    private String kind() {
        return switch (scope) {
            case PLAN -> Fields.PLAN_DOC;
            case SECTION -> Fields.SECTION_DOC;
            case TASK -> Fields.TASK_DOC;
        };
    }

    private Query translate(QueryNode node, boolean exact) throws BadQueryException, IOException {
        if (node instanceof QueryNode.And and) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            for (QueryNode part : and.parts()) {
                all.add(translate(part, exact), scored(part) ? Occur.MUST : Occur.FILTER);
            }
            return all.build();
        }
        if (node instanceof QueryNode.Or or) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (QueryNode part : or.parts()) {
                any.add(translate(part, exact), Occur.SHOULD);
            }
            return any.build();
        }
        if (node instanceof QueryNode.Not not) {
            return new BooleanQuery.Builder()
                    .add(new MatchAllDocsQuery(), Occur.FILTER)
                    .add(translate(not.part(), exact), Occur.MUST_NOT)
                    .build();
        }
        return node instanceof Phrase phrase ? words(phrase, exact) : value((FieldValue) node);
    }

    private static boolean scored(QueryNode node) {
        return !(node instanceof FieldValue) && !(node instanceof QueryNode.Not);
    }

    private Query words(Phrase phrase, boolean exact) throws BadQueryException, IOException {
        Query text = texts.of(Fields.TEXT, phrase, exact);
        Query words = scope == Scope.PLAN ? anySection(text) : text;
        if (phrase.key() == null) {
            return words;
        }
        return new BooleanQuery.Builder()
                .add(words, Occur.SHOULD)
                .add(unscored(keyCondition(phrase).query()), Occur.SHOULD)
                .build();
    }

    private Query value(FieldValue value) throws BadQueryException, IOException {
        if (value.field() == QueryField.SECTION) {
            return scope == Scope.PLAN ? anySection(heading(value)) : unscored(heading(value));
        }
        if (value.field() == QueryField.TITLE) {
            return ofPlan(title(value));
        }
        Query query = condition(value).query();
        boolean ofPlan = value.field().reach() == Reach.PLAN || scope == Scope.SECTION;
        return ofPlan ? ofPlan(query) : unscored(query);
    }

    private Conditions condition(FieldValue value) throws BadQueryException, IOException {
        Conditions condition = known.get(value);
        if (condition == null) {
            condition = conditions.of(value);
            known.put(value, condition);
        }
        return condition;
    }

    private Conditions keyCondition(Phrase phrase) throws BadQueryException, IOException {
        return condition(new FieldValue(QueryField.CITES, phrase.key(), List.of(), phrase.place(), phrase.place()));
    }

    private Query heading(FieldValue value) throws IOException {
        Query path = new TermQuery(new Term(Fields.PATH, Folding.fold(value.value())));
        List<WordPattern> words = NamePattern.words(value.value());
        if (words.isEmpty()) {
            return new BelowQuery(path);
        }
        Query title = texts.of(Fields.HEADING, new Phrase(words, 0, null, value.place()), false);
        return new BelowQuery(new BooleanQuery.Builder()
                .add(path, Occur.SHOULD)
                .add(title, Occur.SHOULD)
                .build());
    }

    private Query title(FieldValue value) throws IOException {
        return texts.of(
                Fields.TITLE_WORDS, new Phrase(NamePattern.words(value.value()), 0, null, value.place()), false);
    }

    private Query anySection(Query query) {
        Query section = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(Fields.DOC, Fields.SECTION_DOC)), Occur.FILTER)
                .build();
        return new ToParentBlockJoinQuery(section, snapshot.plans(), ScoreMode.Max);
    }

    /** What is asked of the plan, for documents of the scope. */
    private Query ofPlan(Query query) {
        if (scope == Scope.PLAN) {
            return unscored(query);
        }
        Query plan = new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(new TermQuery(new Term(Fields.DOC, Fields.PLAN_DOC)), Occur.FILTER)
                .build();
        return unscored(new ToChildBlockJoinQuery(plan, snapshot.plans()));
    }

    private static Query unscored(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }
}
