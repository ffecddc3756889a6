package vn.planlens.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import vn.planlens.index.SectionUnits.Unit;
import vn.planlens.index.query.KeyForm;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.Folding;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.Plan;
import vn.planlens.model.Reference;
import vn.planlens.model.SourceText;
import vn.planlens.model.Span;
import vn.planlens.model.Task;

/** Makes of a plan the block of Lucene documents that {@link Fields} describes. */
final class PlanDocuments {

    private final Plan plan;

    private final SourceText source;
    private final PlanFindings findings;

    private PlanDocuments(Plan plan, SourceText source) {
        this.plan = plan;
        this.source = source;
        this.findings = new PlanFindings(plan);
    }

    /** @param path of the file; should the plan have copies, the end of the run adds theirs */
    static List<Document> of(Plan plan, SourceText source, String path, WardLinks links) {
        return new PlanDocuments(plan, source).block(path, links);
    }

    private List<Document> block(String path, WardLinks links) {
        List<Unit> units = SectionUnits.of(plan.outline(), source.text());
        List<Document> block = new ArrayList<>();
        for (Unit unit : units) {
            block.add(section(unit));
        }
        Map<String, Deadline> deadlines = new HashMap<>();
        plan.deadlines().forEach(deadline -> deadlines.put(deadline.id(), deadline));
        for (Task task : plan.tasks()) {
            block.add(task(task, unitAt(units, task), deadlines));
        }
        for (Citation citation : plan.citations()) {
            String document = CitedDocuments.write(CitedDocuments.of(citation, plan.header()));
            block.add(mention(
                    citation.key(),
                    document,
                    citation.role().ordinal(),
                    citation.quote(),
                    citation.section(),
                    citation.page(),
                    citation.span()));
        }
        for (Reference reference : plan.references()) {
            if (reference.resolvesTo() != null) {
                block.add(mention(
                        reference.resolvesTo(),
                        Fields.join(CitedDocuments.shortKey(reference.resolvesTo()), null, null, null, null),
                        -1,
                        reference.quote(),
                        reference.section(),
                        reference.page(),
                        reference.span()));
            }
        }
        block.add(PlanDocument.of(plan, source, path, findings, links));
        return block;
    }

    private static Unit unitAt(List<Unit> units, Task task) {
        Unit found = null;
        for (Unit unit : units) {
            if (unit.span().contains(task.span().start())) {
                found = unit;
            }
        }
        return found;
    }

    private Document section(Unit unit) {
        Document document = child(Fields.SECTION_DOC);
        document.add(new NumericDocValuesField(Fields.START, unit.span().start()));
        document.add(new NumericDocValuesField(Fields.END, unit.span().end()));
        document.add(new TextField(Fields.TEXT, unit.span().of(source.text()), Field.Store.NO));
        place(document, unit.path());
        findings.addTo(document, findings.in(unit.span()));
        return document;
    }

    private Document task(Task task, Unit unit, Map<String, Deadline> deadlines) {
        Document document = child(Fields.TASK_DOC);
        document.add(new TextField(Fields.TEXT, task.text(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.TASK_ID, new BytesRef(task.id())));
        place(document, unit == null ? List.of() : unit.path());
        PlanFindings.Terms terms = findings.terms();
        task.leads().forEach(lead -> terms.unit(lead, true));
        task.coordinators().forEach(unitName -> terms.unit(unitName, false));
        task.channels().forEach(id -> terms.channel(id, findings.channelLabel(id)));
        task.citations().forEach(terms::cites);
        for (String id : task.deadlines()) {
            if (deadlines.containsKey(id)) {
                terms.deadline(deadlines.get(id));
            }
        }
        findings.addTo(document, terms);
        return document;
    }

    private static void place(Document document, List<OutlineNode> path) {
        for (OutlineNode node : path) {
            document.add(new StringField(Fields.PATH, Fields.join(Folding.fold(node.path())), Field.Store.NO));
            if (node.heading() != null) {
                document.add(new TextField(Fields.HEADING, node.heading(), Field.Store.NO));
            }
        }
        if (!path.isEmpty()) {
            OutlineNode node = path.get(path.size() - 1);
            document.add(new SortedDocValuesField(Fields.SECTION_PATH, bytes(node.path())));
            if (node.heading() != null) {
                document.add(new SortedDocValuesField(Fields.SECTION_TITLE, bytes(node.heading())));
            }
        }
    }

    private Document mention(
            String key, String cited, int role, String quote, String section, Integer page, Span span) {
        Document document = child(Fields.CITATION_DOC);
        document.add(noText());
        document.add(new NumericDocValuesField(Fields.START, span.start()));
        document.add(new StringField(Fields.KEY, citesTerm(key), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.DOCUMENT, bytes(cited)));
        document.add(new NumericDocValuesField(Fields.ROLE, role));
        document.add(new SortedDocValuesField(Fields.QUOTE, bytes(quote)));
        document.add(new NumericDocValuesField(Fields.PAGE, page == null ? 0 : page));
        if (section != null) {
            document.add(new SortedDocValuesField(Fields.SECTION_PATH, bytes(section)));
        }
        return document;
    }

    private Document child(String kind) {
        Document document = new Document();
        document.add(new StringField(Fields.DOC, kind, Field.Store.NO));
        document.add(new StringField(Fields.BLOCK, plan.id(), Field.Store.NO));
        return document;
    }

    /** What has no words has a length of them too: where every document has one, scoring finds it without a search. */
    static Field noText() {
        return new TextField(Fields.TEXT, "", Field.Store.NO);
    }

    static String citesTerm(String key) {
        return Fields.join(KeyForm.searched(key), CitedDocuments.shortKey(key));
    }

    /** A term or column of at most the length that Lucene takes. */
    static BytesRef bytes(String text) {
        return new BytesRef(text.length() <= 8_000 ? text : text.substring(0, 8_000));
    }
}
