package vn.planlens.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import vn.planlens.index.text.Names;
import vn.planlens.model.Channel;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.Plan;
import vn.planlens.model.Reference;
import vn.planlens.model.Span;
import vn.planlens.model.Task;

/** What was found in a plan, as terms of the index and with the places where it stands. */
final class PlanFindings {

    private final Plan plan;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> channelLabels = new HashMap<>();
    private final Set<String> leads = new HashSet<>();

    /** Terms by name and key: a plan says each many times. */
    private final Map<String, String> unitTerms = new HashMap<>();

    private final Map<String, String> citesTerms = new HashMap<>();

    PlanFindings(Plan plan) {
        this.plan = plan;
        for (OrgUnit unit : plan.units()) {
            String term = unitTerm(unit.name());
            if (unit.role() == OrgUnit.Role.LEAD) {
                leads.add(term);
            }
            unit.mentions().forEach(mention -> add(Finding.Kind.UNIT, term, mention.span()));
        }
        plan.tasks().forEach(task -> task.leads().forEach(lead -> leads.add(unitTerm(lead))));
        for (Channel channel : plan.channels()) {
            channelLabels.put(channel.id(), channel.label());
            channel.mentions()
                    .forEach(mention ->
                            add(Finding.Kind.CHANNEL, channelTerm(channel.id(), channel.label()), mention.span()));
        }
        for (Citation citation : plan.citations()) {
            add(Finding.Kind.CITES, citesTerm(citation.key()), citation.span());
        }
        for (Reference reference : plan.references()) {
            if (reference.resolvesTo() != null) {
                add(Finding.Kind.CITES, citesTerm(reference.resolvesTo()), reference.span());
            }
        }
        for (Deadline deadline : plan.deadlines()) {
            add(Finding.Kind.DUE, DeadlineTerms.finding(deadline), deadline.span());
        }
        findings.sort((a, b) -> a.span().compareTo(b.span()));
    }

    private void add(Finding.Kind kind, String value, Span span) {
        findings.add(new Finding(kind, value, span));
    }

    /** In reading order. */
    List<Finding> all() {
        return findings;
    }

    String channelLabel(String id) {
        return channelLabels.getOrDefault(id, id);
    }

    /** What stands in the span. */
    Terms in(Span span) {
        Terms terms = terms();
        for (Finding finding : findings) {
            if (span.contains(finding.span().start())) {
                switch (finding.kind()) {
                    case CITES -> terms.cites.add(finding.value());
                    case CHANNEL -> terms.channels.add(finding.value());
                    case UNIT -> {
                        terms.units.add(finding.value());
                        if (leads.contains(finding.value())) {
                            terms.leads.add(finding.value());
                        }
                    }
                    case DUE -> {}
                }
            }
        }
        for (Deadline deadline : plan.deadlines()) {
            if (span.contains(deadline.span().start())) {
                terms.deadline(deadline);
            }
        }
        return terms;
    }

    /** What stands anywhere in the plan, also where a list names it without a place. */
    Terms everywhere() {
        Terms terms = terms();
        plan.units().forEach(unit -> terms.unit(unit.name(), unit.role() == OrgUnit.Role.LEAD));
        for (Task task : plan.tasks()) {
            task.leads().forEach(lead -> terms.unit(lead, true));
            task.coordinators().forEach(unit -> terms.unit(unit, false));
        }
        plan.channels().forEach(channel -> terms.channel(channel.id(), channel.label()));
        plan.citations().forEach(citation -> terms.cites(citation.key()));
        for (Reference reference : plan.references()) {
            if (reference.resolvesTo() != null) {
                terms.cites(reference.resolvesTo());
            }
        }
        plan.deadlines().forEach(terms::deadline);
        return terms;
    }

    /** Adds the terms to a section, task or plan. */
    void addTo(Document document, Terms terms) {
        terms.each((field, value) -> document.add(new StringField(field, value, Field.Store.NO)));
        terms.dueKinds.forEach(kind -> document.add(new StringField(Fields.DUE_KIND, kind, Field.Store.NO)));
        terms.ends.forEach(end -> document.add(new StringField(Fields.DUE, DeadlineTerms.day(end), Field.Store.NO)));
        if (!terms.ends.isEmpty()) {
            document.add(new NumericDocValuesField(
                    Fields.FIRST_DUE, terms.ends.first().toEpochDay()));
        }
    }

    /** Adds the terms to a plan as columns that facets count. */
    static void addColumns(Document document, Terms terms) {
        terms.each(
                (field, value) -> document.add(new SortedSetDocValuesField(Fields.column(field), new BytesRef(value))));
        for (LocalDate end : terms.ends) {
            document.add(new SortedSetDocValuesField(Fields.DUE_QUARTER, new BytesRef(DeadlineTerms.quarter(end))));
        }
    }

    /** An empty set of terms. */
    Terms terms() {
        return new Terms();
    }

    private String unitTerm(String name) {
        return unitTerms.computeIfAbsent(name, unit -> Fields.join(Names.compared(unit), Names.shown(unit)));
    }

    private String citesTerm(String key) {
        return citesTerms.computeIfAbsent(key, PlanDocuments::citesTerm);
    }

    static String channelTerm(String id, String label) {
        return Fields.join(id, label);
    }

    /** Takes a field and a term. */
    interface TermTaker {
        void take(String field, String term);
    }

    /** Terms of one Lucene document, without repeats. */
    final class Terms {

        private final Set<String> cites = new TreeSet<>();
        private final Set<String> units = new TreeSet<>();
        private final Set<String> leads = new TreeSet<>();
        private final Set<String> channels = new TreeSet<>();
        private final Set<String> dueKinds = new TreeSet<>();
        private final TreeSet<LocalDate> ends = new TreeSet<>();

        void cites(String key) {
            cites.add(citesTerm(key));
        }

        void unit(String name, boolean leading) {
            String term = unitTerm(name);
            units.add(term);
            if (leading) {
                leads.add(term);
            }
        }

        void channel(String id, String label) {
            channels.add(channelTerm(id, label));
        }

        void deadline(Deadline deadline) {
            dueKinds.addAll(DeadlineTerms.kinds(deadline));
            LocalDate end = DeadlineTerms.end(deadline);
            if (end != null) {
                ends.add(end);
            }
        }

        void each(TermTaker taker) {
            cites.forEach(term -> taker.take(Fields.CITES, term));
            units.forEach(term -> taker.take(Fields.UNIT, term));
            leads.forEach(term -> taker.take(Fields.LEAD, term));
            channels.forEach(term -> taker.take(Fields.CHANNEL, term));
        }
    }
}
