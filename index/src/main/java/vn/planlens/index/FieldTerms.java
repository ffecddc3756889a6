package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.planlens.citation.CitationKey;
import vn.planlens.citation.CitationKeyReader;
import vn.planlens.index.query.KeyForm;
import vn.planlens.index.query.KeyQuestion;
import vn.planlens.index.query.NamePattern;
import vn.planlens.index.query.QueryField;
import vn.planlens.model.Folding;

/** Which terms of the index a field's value means. */
final class FieldTerms {

    private static final Map<QueryField, String> FIELDS = Map.ofEntries(
            Map.entry(QueryField.WARD, Fields.WARD),
            Map.entry(QueryField.KIND, Fields.KIND),
            Map.entry(QueryField.DISTRICT, Fields.DISTRICT),
            Map.entry(QueryField.PROVINCE, Fields.PROVINCE),
            Map.entry(QueryField.TYPE, Fields.TYPE),
            Map.entry(QueryField.LEVEL, Fields.LEVEL),
            Map.entry(QueryField.FORMAT, Fields.FORMAT),
            Map.entry(QueryField.CITES, Fields.CITES),
            Map.entry(QueryField.UNIT, Fields.UNIT),
            Map.entry(QueryField.LEAD, Fields.LEAD),
            Map.entry(QueryField.CHANNEL, Fields.CHANNEL),
            Map.entry(QueryField.DUE, Fields.DUE_KIND));

    /** Tiers as people call them, without marks. */
    private static final Map<String, String> LEVELS = Map.of(
            "trung uong", "central",
            "tinh", "province",
            "cap tinh", "province",
            "thanh pho", "province",
            "huyen", "district",
            "cap huyen", "district",
            "xa", "commune",
            "cap xa", "commune",
            "phuong", "commune");

    private final Snapshot snapshot;

    FieldTerms(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The index field of a query field that has terms. */
    static String index(QueryField field) {
        return FIELDS.get(field);
    }

    /** The terms that the value means, in the index's order; empty where it means none. */
    List<String> of(QueryField field, String value) throws IOException {
        return switch (field) {
            case WARD -> wards(value);
            case CITES -> keys(value);
            case LEVEL -> level(value);
            case UNIT, LEAD -> select(field, named(value, 1, true));
            case CHANNEL, TYPE -> coded(field, value);
            case FORMAT -> select(field, term -> Fields.split(term)[0].equalsIgnoreCase(value));
            case PROVINCE, DISTRICT -> places(field, value);
            default -> select(field, new NamePattern(value)::is);
        };
    }

    private List<String> select(QueryField field, Predicate<String> wanted) throws IOException {
        return snapshot.terms(index(field)).stream().filter(wanted).toList();
    }

    private static Predicate<String> named(String value, int part, boolean within) {
        NamePattern pattern = new NamePattern(value);
        return term -> {
            String name = Fields.split(term)[part];
            return name != null && (within ? pattern.isIn(name) : pattern.is(name));
        };
    }

    /** By code; else by the whole name; else by words of it. */
    private List<String> coded(QueryField field, String value) throws IOException {
        String folded = Folding.fold(value);
        List<String> found =
                select(field, term -> Folding.fold(Fields.split(term)[0]).equals(folded));
        found = found.isEmpty() ? select(field, named(value, 0, false)) : found;
        found = found.isEmpty() ? select(field, named(value, 1, false)) : found;
        return found.isEmpty() ? select(field, named(value, 1, true)) : found;
    }

    private List<String> level(String value) throws IOException {
        String asked = Folding.bare(value);
        String code = LEVELS.getOrDefault(asked, asked);
        return select(QueryField.LEVEL, code::equals);
    }

    private List<String> places(QueryField field, String value) throws IOException {
        List<String> found = select(field, new NamePattern(value)::is);
        String folded = Folding.fold(value);
        for (String kind : WardName.PLACE_KINDS) {
            if (found.isEmpty() && folded.startsWith(kind)) {
                return select(field, new NamePattern(value.substring(kind.length()))::is);
            }
        }
        return found;
    }

    /** Wards of that name; behind a comma stands the province or district. */
    private List<String> wards(String value) throws IOException {
        WardName asked = WardName.of(value);
        return select(QueryField.WARD, term -> {
            String[] parts = Fields.split(term);
            return asked.fits(parts[1], parts[2], parts[4], parts[3]);
        });
    }

    /** Terms of wards linked with the one asked for: those merged into it, and what it was merged into. */
    List<String> linkedWards(String value) throws IOException {
        WardName asked = WardName.of(value);
        return snapshot.terms(Fields.LINKED_WARD).stream()
                .filter(term -> {
                    String[] parts = Fields.split(term);
                    return asked.fits(parts[1], null, parts[2], null);
                })
                .toList();
    }

    /** The key itself where the index holds it, else all that a short form can mean. */
    private List<String> keys(String value) throws IOException {
        List<String> found = keys(value, false);
        if (found.isEmpty()) {
            // Reading every spelling that the grammar knows costs more than most questions need.
            Optional<CitationKey> key = new CitationKeyReader().read(value);
            found = key.isEmpty() ? found : keys(key.get().toString(), false);
        }
        return found.isEmpty() ? keys(value, true) : found;
    }

    private List<String> keys(String value, boolean shortForm) throws IOException {
        KeyQuestion asked = KeyQuestion.of(value);
        List<String> exact = new ArrayList<>();
        List<String> possible = new ArrayList<>();
        for (String term : snapshot.terms(Fields.CITES)) {
            String searched = Fields.split(term)[0];
            if (!asked.number().isEmpty() && searched.startsWith(asked.number() + "/")) {
                KeyForm key = KeyForm.of(searched);
                if (asked.is(key.number(), key.year(), key.bareCodes())) {
                    exact.add(term);
                }
                if (asked.fits(key.number(), key.year(), key.bareCodes())) {
                    possible.add(term);
                }
            }
        }
        return asMarked(shortForm ? possible : exact, KeyForm.isMarked(KeyForm.searched(value)));
    }

    /** "12/HD-UBND" means a hướng dẫn, but where there is none it was typed without marks and can mean a hợp đồng. */
    private static List<String> asMarked(List<String> terms, boolean marked) {
        List<String> same = terms.stream()
                .filter(term -> KeyForm.isMarked(Fields.split(term)[0]) == marked)
                .toList();
        return same.isEmpty() && !marked ? terms : same;
    }

    /** The values as a person writes them, without repeats; for suggestions, completion and help. */
    Collection<String> shown(QueryField field) throws IOException {
        if (!FIELDS.containsKey(field)) {
            return List.of();
        }
        Set<String> shown = new LinkedHashSet<>();
        for (String term : snapshot.terms(index(field))) {
            String[] parts = Fields.split(term);
            switch (field) {
                case WARD, CITES, UNIT, LEAD -> shown.add(parts[1]);
                default -> shown.add(parts[0]);
            }
        }
        return shown;
    }

    /** What a mistyped value can have meant: values as written, and other names that are understood. */
    Collection<String> known(QueryField field) throws IOException {
        Set<String> known = new LinkedHashSet<>(shown(field));
        if (field == QueryField.CHANNEL || field == QueryField.TYPE) {
            for (String term : snapshot.terms(index(field))) {
                String label = Fields.split(term)[1];
                if (label != null) {
                    known.add(label);
                }
            }
        }
        if (field == QueryField.WARD) {
            snapshot.terms(Fields.LINKED_WARD).forEach(term -> known.add(Fields.split(term)[1]));
        }
        if (field == QueryField.LEVEL) {
            known.addAll(List.of("central", "province", "district", "commune"));
        }
        return known;
    }
}
