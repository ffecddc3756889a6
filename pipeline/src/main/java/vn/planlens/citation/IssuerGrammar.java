package vn.planlens.citation;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** Reads issuing bodies: prefix, body, and what its kind lets follow. Immutable. */
final class IssuerGrammar {

    private final IssuingBodies bodies;
    private final IssuerEnds ends;
    private final UnitPhrases units;
    private final Gazetteer<Prefix> prefixes;
    private final Gazetteer<RuleId> fields;

    IssuerGrammar(IssuingBodies bodies, IssuerEnds ends) {
        this.bodies = bodies;
        this.ends = ends;
        this.units = new UnitPhrases(ends);
        Gazetteer.Builder<Prefix> prefix = Gazetteer.builder();
        for (RuleTable.Row row : prefixTable().rows()) {
            boolean ordinal = row.orNull("ordinal") != null;
            row.list("names").forEach(name -> prefix.add(name, new Prefix(ordinal, row.id())));
        }
        prefixes = prefix.build();
        Gazetteer.Builder<RuleId> field = Gazetteer.builder();
        for (RuleTable.Row row : fieldTable().rows()) {
            for (String name : row.list("names")) {
                IssuingBodies.variants(name).forEach(variant -> field.add(variant, row.id()));
            }
        }
        fields = field.build();
    }

    static RuleTable prefixTable() {
        return RuleTable.read(
                IssuerGrammar.class, "issuer-prefixes.tsv", "id", "names", "ordinal", "example", "source");
    }

    static RuleTable fieldTable() {
        return RuleTable.read(IssuerGrammar.class, "fields.tsv", "id", "names", "example", "source");
    }

    Gazetteer<IssuingBody> bodies() {
        return bodies.names();
    }

    IssuerEnds ends() {
        return ends;
    }

    UnitPhrases units() {
        return units;
    }

    Gazetteer<Prefix> prefixes() {
        return prefixes;
    }

    Gazetteer<RuleId> fields() {
        return fields;
    }

    /** The body whose name begins at the offset and ends before the limit, or null. */
    Issuer read(String text, String folded, int at, int limit) {
        return new IssuerReading(this, text, folded, limit).issuer(at);
    }

    /** Where the prefixes of a body end that begin at the offset: at the body, or at the offset itself. */
    int afterPrefixes(String text, String folded, int at, int limit) {
        return new IssuerReading(this, text, folded, limit).afterPrefixes(at);
    }

    /** The rows that name prefixes and fields in the range. */
    List<RuleId> rules(String folded, Span range) {
        List<RuleId> rules = new ArrayList<>();
        prefixes.find(folded, range).forEach(hit -> rules.add(hit.value().rule()));
        fields.find(folded, range).forEach(hit -> rules.add(hit.value()));
        return rules;
    }

    /** Where names of bodies, or their prefixes, begin in the range, in reading order. */
    List<Integer> starts(String folded, Span range) {
        List<Integer> starts = new ArrayList<>();
        prefixes.find(folded, range).forEach(hit -> starts.add(hit.span().start()));
        bodies.names().find(folded, range).forEach(hit -> starts.add(hit.span().start()));
        starts.sort(null);
        return starts;
    }

    /** @param ordinal whether "lần thứ VI" may follow */
    record Prefix(boolean ordinal, RuleId rule) {}
}
