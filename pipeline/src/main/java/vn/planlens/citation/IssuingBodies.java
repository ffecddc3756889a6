package vn.planlens.citation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.planlens.citation.IssuingBody.Tail;
import vn.planlens.model.Level;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** The bodies of {@code bodies.tsv}, by name and by code. */
final class IssuingBodies {

    private static final String CITY = "city";

    private final List<IssuingBody> bodies = new ArrayList<>();
    private final Gazetteer<IssuingBody> names;

    IssuingBodies() {
        Gazetteer.Builder<IssuingBody> builder = Gazetteer.builder();
        for (RuleTable.Row row : table().rows()) {
            IssuingBody body = new IssuingBody(
                    tail(row.get("tail")),
                    level(row.get("level")),
                    row.get("level").equals(CITY),
                    row.list("symbols").stream().map(CodePattern::parse).toList(),
                    row.orNull("party") != null,
                    row.id());
            bodies.add(body);
            row.list("names").forEach(name -> variants(name).forEach(v -> builder.add(v, body)));
        }
        names = builder.build();
    }

    static RuleTable table() {
        return RuleTable.read(
                IssuingBodies.class,
                "bodies.tsv",
                "id",
                "names",
                "tail",
                "level",
                "symbols",
                "party",
                "example",
                "source");
    }

    static Level level(String cell) {
        return cell.isEmpty() || cell.equals(CITY) ? null : Level.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    private static Tail tail(String cell) {
        return cell.equals("-") ? Tail.NOTHING : Tail.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    /** A name with "và" is also written with "&", one with a dash without blanks. */
    static Set<String> variants(String name) {
        Set<String> variants = new LinkedHashSet<>();
        for (String written : List.of(name, name.replace(" - ", "-"))) {
            variants.add(written);
            variants.add(written.replace(" và ", " & "));
            variants.add(written.replace(" và ", "&"));
        }
        return variants;
    }

    Gazetteer<IssuingBody> names() {
        return names;
    }

    List<CodePattern> codes() {
        return bodies.stream().flatMap(body -> body.codes().stream()).toList();
    }

    /** Whether only bodies of the Party write under the code. */
    boolean isParty(String code) {
        List<IssuingBody> named = named(code);
        return !named.isEmpty() && named.stream().allMatch(IssuingBody::party);
    }

    private List<IssuingBody> named(String code) {
        return bodies.stream()
                .filter(body -> body.codes().stream().anyMatch(p -> !p.open() && p.matches(code)))
                .toList();
    }

    /**
     * The tier of the body that a code names, where the code alone leaves no doubt, else null.
     *
     * @param party whether the symbol is written the Party's way, where committees share codes with ministries
     */
    Level levelOf(String code, boolean party) {
        List<IssuingBody> named = named(code);
        if (named.isEmpty()) {
            named = bodies.stream()
                    .filter(body -> body.level() != null)
                    .filter(body -> body.codes().stream().anyMatch(p -> p.open() && p.matches(code)))
                    .toList();
        }
        Level level = null;
        for (IssuingBody body : named) {
            boolean silent = body.level() == null;
            if (silent && party || body.city() || !silent && level != null && level != body.level()) {
                return null;
            }
            level = silent ? level : body.level();
        }
        return level;
    }
}
