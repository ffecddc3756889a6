package vn.planlens.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.index.query.BadQueryException.Code;
import vn.planlens.index.query.NearestNames;
import vn.planlens.index.query.QueryField;
import vn.planlens.index.query.QueryNode.FieldValue;
import vn.planlens.index.query.QueryNode.Place;
import vn.planlens.index.query.Ranges;
import vn.planlens.model.Folding;

/** Makes conditions of values and takes notes on how they were understood. */
final class ConditionMaker {

    private static final String ANY = "*";
    private static final Set<String> NONE = Set.of("none", "không có", "khong co");

    /** How deadlines bind and come back, as people call it. */
    private static final Map<String, String> DUE_KINDS = Map.ofEntries(
            Map.entry("by", "by"),
            Map.entry("in", "in"),
            Map.entry("recurring", "recurring"),
            Map.entry("định kỳ", "recurring"),
            Map.entry("ongoing", "ongoing"),
            Map.entry("thường xuyên", "ongoing"),
            Map.entry("relative", "relative"),
            Map.entry("daily", "P1D"),
            Map.entry("hằng ngày", "P1D"),
            Map.entry("weekly", "P1W"),
            Map.entry("hằng tuần", "P1W"),
            Map.entry("monthly", "P1M"),
            Map.entry("hằng tháng", "P1M"),
            Map.entry("quarterly", "P3M"),
            Map.entry("hằng quý", "P3M"),
            Map.entry("half-yearly", "P6M"),
            Map.entry("yearly", "P1Y"),
            Map.entry("hằng năm", "P1Y"));

    private final FieldTerms terms;
    private final String asked;
    private final Set<Note> notes = new LinkedHashSet<>();

    /** @param asked the query that places count in */
    ConditionMaker(Snapshot snapshot, String asked) {
        this.terms = new FieldTerms(snapshot);
        this.asked = asked;
    }

    Set<Note> notes() {
        return notes;
    }

    Conditions of(FieldValue value) throws BadQueryException, IOException {
        QueryField field = value.field();
        if (value.value().equals(ANY) || NONE.contains(Folding.fold(value.value()))) {
            Conditions any = any(field);
            return value.value().equals(ANY) ? any : new Conditions(not(any.query()), finding -> false);
        }
        return switch (field) {
            case YEAR -> year(value);
            case DUE -> due(value);
            case WARD -> ward(value);
            default -> listed(value);
        };
    }

    private static Conditions any(QueryField field) {
        Query query;
        Predicate<Finding> shown = finding -> false;
        if (field == QueryField.YEAR) {
            query = IntPoint.newRangeQuery(Fields.YEAR, Integer.MIN_VALUE, Integer.MAX_VALUE);
        } else {
            // A prefix of nothing is every term of the field.
            query = new PrefixQuery(new Term(FieldTerms.index(field), ""));
            Finding.Kind kind = Conditions.kind(field);
            shown = finding -> finding.kind() == kind;
        }
        return new Conditions(query, shown);
    }

    private static Query not(Query query) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    private Conditions year(FieldValue value) throws BadQueryException {
        Optional<Ranges.Years> years = Ranges.years(value.value());
        if (years.isEmpty()) {
            throw error(Code.BAD_VALUE, value, List.of("2026", "2022..2026"));
        }
        int from = years.get().from() == null ? Integer.MIN_VALUE : years.get().from();
        int to = years.get().to() == null ? Integer.MAX_VALUE : years.get().to();
        return new Conditions(IntPoint.newRangeQuery(Fields.YEAR, from, to), finding -> false);
    }

    private Conditions due(FieldValue value) throws BadQueryException {
        String asked = Folding.bare(value.value()).replaceAll("\\s+", " ");
        String kind = DUE_KINDS.entrySet().stream()
                .filter(entry -> Folding.bare(entry.getKey()).equals(asked))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (kind != null) {
            return new Conditions(
                    new TermQuery(new Term(Fields.DUE_KIND, kind)),
                    finding -> finding.kind() == Finding.Kind.DUE
                            && List.of(finding.value().split(" ")).contains(kind));
        }
        Optional<Ranges.Days> days = Ranges.days(value.value());
        if (days.isEmpty()) {
            List<String> like = NearestNames.of(value.value(), DUE_KINDS.keySet());
            throw error(Code.BAD_VALUE, value, like.isEmpty() ? List.of("2026-Q1", "2026-03", "recurring") : like);
        }
        LocalDate from = days.get().from();
        LocalDate to = days.get().to();
        Query query = new TermRangeQuery(
                Fields.DUE,
                from == null ? null : DeadlineTerms.day(from),
                to == null ? null : DeadlineTerms.day(to),
                true,
                true);
        return new Conditions(query, finding -> finding.kind() == Finding.Kind.DUE && ends(finding, days.get()));
    }

    private static boolean ends(Finding finding, Ranges.Days days) {
        String last = finding.value().substring(finding.value().lastIndexOf(' ') + 1);
        return last.indexOf('-') == 4 && days.holds(LocalDate.parse(last));
    }

    private Conditions listed(FieldValue value) throws BadQueryException, IOException {
        List<String> found = terms.of(value.field(), value.value());
        if (found.isEmpty()) {
            unknown(value);
            return new Conditions(new MatchNoDocsQuery("no such value"), finding -> false);
        }
        if (value.field() == QueryField.CITES && found.size() > 1) {
            List<String> keys =
                    found.stream().map(term -> Fields.split(term)[1]).distinct().toList();
            if (keys.size() > 1) {
                notes.add(new Note(Note.Code.SEVERAL_DOCUMENTS, value.value(), keys));
            }
        }
        Set<String> wanted = Set.copyOf(found);
        Finding.Kind kind = Conditions.kind(value.field());
        return new Conditions(
                Conditions.in(FieldTerms.index(value.field()), found),
                finding -> finding.kind() == kind && wanted.contains(finding.value()));
    }

    private Conditions ward(FieldValue value) throws BadQueryException, IOException {
        List<String> found = terms.of(QueryField.WARD, value.value());
        List<String> linked = terms.linkedWards(value.value());
        if (found.isEmpty() && linked.isEmpty()) {
            unknown(value);
        }
        Set<String> provinces = new LinkedHashSet<>();
        found.forEach(term -> provinces.add(place(term)));
        if (provinces.size() > 1) {
            notes.add(new Note(Note.Code.SEVERAL_WARDS, value.value(), List.copyOf(provinces)));
        }
        noteLinks(value, linked, "into", Note.Code.PREDECESSORS_INCLUDED);
        noteLinks(value, linked, "from", Note.Code.SUCCESSORS_INCLUDED);
        Query query = new BooleanQuery.Builder()
                .add(Conditions.in(Fields.WARD, found), Occur.SHOULD)
                .add(Conditions.in(Fields.LINKED_WARD, linked), Occur.SHOULD)
                .build();
        return new Conditions(query, finding -> false);
    }

    private static String place(String wardTerm) {
        String[] parts = Fields.split(wardTerm);
        return parts[1] + (parts[4] == null ? "" : ", " + parts[4]);
    }

    private void noteLinks(FieldValue value, List<String> linked, String direction, Note.Code code) {
        List<String> others = new ArrayList<>(linked.stream()
                .map(Fields::split)
                .filter(parts -> parts[3].equals(direction))
                .map(parts -> parts[4])
                .distinct()
                .toList());
        // A ward that keeps its name is no news.
        others.removeIf(other -> Folding.bare(other).endsWith(" " + Folding.bare(value.value())));
        if (!others.isEmpty()) {
            notes.add(new Note(code, value.value(), others));
        }
    }

    /** A value outside a closed list is a slip; any other one has no hits, and the nearest known ones are told. */
    private void unknown(FieldValue value) throws BadQueryException, IOException {
        String meant = value.value();
        List<String> like = new ArrayList<>();
        for (String word : value.following()) {
            meant += " " + word;
            if (!terms.of(value.field(), meant).isEmpty()) {
                like.add(meant);
            }
        }
        like.addAll(NearestNames.of(value.value(), terms.known(value.field())));
        if (value.field().takes() == QueryField.Values.CLOSED) {
            throw error(Code.UNKNOWN_VALUE, value, like.stream().distinct().toList());
        }
        notes.add(new Note(Note.Code.NO_SUCH_VALUE, value.value(), like));
    }

    private BadQueryException error(Code code, FieldValue value, List<String> suggestions) {
        String first = suggestions.isEmpty() ? null : suggestions.get(0);
        if (PlanFilters.isOption(value)) {
            int length =
                    Math.max(1, value.value().codePointCount(0, value.value().length()));
            return new BadQueryException(code, value.value(), 1, length, value.value(), suggestions, first);
        }
        Place place = value.valuePlace();
        int column = asked.codePointCount(0, place.start()) + 1;
        int length = Math.max(1, asked.codePointCount(place.start(), place.end()));
        String mend = first == null ? null : mend(value, first);
        return new BadQueryException(code, asked, column, length, value.value(), suggestions, mend);
    }

    private String mend(FieldValue value, String by) {
        String quoted = by.indexOf(' ') >= 0 ? '"' + by + '"' : by;
        String rest = asked.substring(value.valuePlace().end());
        String words =
                by.startsWith(value.value() + " ") ? by.substring(value.value().length()) : "";
        boolean swallowed = !words.isEmpty() && rest.startsWith(words);
        return asked.substring(0, value.valuePlace().start())
                + quoted
                + (swallowed ? rest.substring(words.length()) : rest);
    }
}
