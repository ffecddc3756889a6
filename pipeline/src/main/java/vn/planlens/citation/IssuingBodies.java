package vn.planlens.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.planlens.citation.IssuingBody.Tail;
import vn.planlens.model.Level;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** The bodies of {@code bodies.tsv}, by name and by code. */
final class IssuingBodies {

    private static final String CITY = "city";

    private final List<IssuingBody> bodies = new ArrayList<>();
    private final Map<String, List<IssuingBody>> byCode = new HashMap<>();
    private final Set<String> partyCodes = new HashSet<>();
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
            body.codes().stream()
                    .filter(CodePattern::isExact)
                    .map(CodePattern::letters)
                    .distinct()
                    .forEach(code ->
                            byCode.computeIfAbsent(code, c -> new ArrayList<>()).add(body));
            row.list("names").forEach(name -> variants(name).forEach(v -> builder.add(v, body)));
        }
        names = builder.build();
        byCode.forEach((code, named) -> {
            if (named.stream().allMatch(IssuingBody::party)) {
                partyCodes.add(code);
            }
        });
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
        return partyCodes.contains(code);
    }

    /**
     * The tier of the body that a code names, where the code alone leaves no doubt, else null.
     *
     * @param party whether the symbol is written the Party's way, where committees share codes with ministries
     */
    Level levelOf(String code, boolean party) {
        List<IssuingBody> named = byCode.get(code);
        return named != null ? common(named, code, party) : common(unlisted(code), code, party);
    }

    /** Bodies that name a code only by its beginning or with a number. */
    private List<IssuingBody> unlisted(String code) {
        return bodies.stream()
                .filter(body -> body.level() != null)
                .filter(body -> body.codes().stream().anyMatch(p -> !p.isExact() && p.matches(code)))
                .toList();
    }

    private static Level common(List<IssuingBody> named, String code, boolean party) {
        Level level = null;
        for (IssuingBody body : named) {
            List<Level> tiers = body.tiersOf(code);
            boolean silent = tiers.isEmpty();
            // Where the Party's boards share a code with a ministry (BTC), the way it is written tells them apart.
            boolean ignored = silent && body.party() && !party;
            if (ignored) {
                continue;
            }
            if (silent || body.city() || tiers.size() > 1) {
                return null;
            }
            if (level != null && level != tiers.get(0)) {
                return null;
            }
            level = tiers.get(0);
        }
        return level;
    }
}
