package vn.planlens.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
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

    private static final FieldType UNSCORED = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        UNSCORED.setOmitNorms(true);
        UNSCORED.freeze();
    }

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
        List<Document> block = places(units);
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

    /** Sections, each with its tasks behind it: so what lies below a heading follows it without a gap. */
    private List<Document> places(List<Unit> units) {
        Map<String, Deadline> deadlines = new HashMap<>();
        plan.deadlines().forEach(deadline -> deadlines.put(deadline.id(), deadline));
        Map<Unit, List<Task>> tasks = new IdentityHashMap<>();
        plan.tasks().forEach(task -> tasks.computeIfAbsent(unitAt(units, task), unit -> new ArrayList<>())
                .add(task));
        List<Document> places = new ArrayList<>();
        tasks.getOrDefault(null, List.of()).forEach(task -> places.add(task(task, deadlines)));
        Map<OutlineNode, Document> headings = new IdentityHashMap<>();
        Map<OutlineNode, Integer> below = new IdentityHashMap<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            Document section = section(unit);
            section.add(new NumericDocValuesField(
                    Fields.GAP, next(units, i) - unit.span().end()));
            places.add(section);
            List<Task> own = tasks.getOrDefault(unit, List.of());
            own.forEach(task -> places.add(task(task, deadlines)));
            if (unit.node() != null && headings.putIfAbsent(unit.node(), section) == null) {
                heading(section, unit.node());
            }
            unit.path().forEach(node -> below.merge(node, 1 + own.size(), Integer::sum));
        }
        // The section where it begins is not below it.
        headings.forEach((node, section) -> section.add(new NumericDocValuesField(Fields.BELOW, below.get(node) - 1)));
        return places;
    }

    /** Where the next unit begins, or the text ends. */
    private int next(List<Unit> units, int unit) {
        return unit + 1 < units.size()
                ? units.get(unit + 1).span().start()
                : source.text().length();
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

    private static void heading(Document section, OutlineNode node) {
        section.add(new StringField(Fields.PATH, Fields.join(Folding.fold(node.path())), Field.Store.NO));
        if (node.heading() != null) {
            section.add(unscored(Fields.HEADING, node.heading()));
        }
    }

    private Document section(Unit unit) {
        Document document = child(Fields.SECTION_DOC);
        document.add(new NumericDocValuesField(Fields.START, unit.span().start()));
        document.add(new TextField(Fields.TEXT, unit.span().of(source.text()), Field.Store.NO));
        if (unit.node() != null) {
            document.add(new SortedDocValuesField(
                    Fields.SECTION_PATH, bytes(unit.node().path())));
            if (unit.node().heading() != null) {
                document.add(new SortedDocValuesField(
                        Fields.SECTION_TITLE, bytes(unit.node().heading())));
            }
        }
        findings.addTo(document, findings.in(unit.span()));
        return document;
    }

    private Document task(Task task, Map<String, Deadline> deadlines) {
        Document document = child(Fields.TASK_DOC);
        document.add(new TextField(Fields.TEXT, task.text(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.TASK_ID, new BytesRef(task.id())));
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

    private Document mention(
            String key, String cited, int role, String quote, String section, Integer page, Span span) {
        Document document = child(Fields.CITATION_DOC);
        document.add(noText());
        document.add(new NumericDocValuesField(Fields.START, span.start()));
        document.add(new StringField(Fields.CITES, citesTerm(key), Field.Store.NO));
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
        document.add(PlanDocument.id(Fields.BLOCK, plan.id()));
        return document;
    }

    /** What has no words has a length of them too: where every document has one, scoring finds it without a search. */
    static Field noText() {
        return new TextField(Fields.TEXT, "", Field.Store.NO);
    }

    /** Words of a field that no score is made of. */
    static Field unscored(String field, String words) {
        return new Field(field, words, UNSCORED);
    }

    static String citesTerm(String key) {
        return Fields.join(KeyForm.searched(key), CitedDocuments.shortKey(key));
    }

    /** A term or column of at most the length that Lucene takes. */
    static BytesRef bytes(String text) {
        return bytes(text, 8_000);
    }

    /** @param most how many characters of it at most */
    static BytesRef bytes(String text, int most) {
        return new BytesRef(text.length() <= most ? text : text.substring(0, most));
    }
}
