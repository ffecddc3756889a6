package vn.planlens.header;

import java.util.List;
import java.util.Locale;
import vn.planlens.model.Level;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** How the names of issuing bodies begin: "Ủy ban nhân dân", "Sở", "Trường" ... */
final class IssuerHeads {

    /** The kind of a body that governs an administrative unit: its kind is the unit's. */
    private static final String OF_UNIT = "unit";

    private final Gazetteer<Head> heads;

    IssuerHeads() {
        Gazetteer.Builder<Head> builder = Gazetteer.builder();
        for (RuleTable.Row row : table().rows()) {
            String level = row.orNull("level");
            Head head = new Head(
                    row.get("short"),
                    row.get("kind").equals(OF_UNIT) ? null : row.get("kind"),
                    level == null ? null : Level.valueOf(level.toUpperCase(Locale.ROOT)));
            row.list("phrases").forEach(phrase -> builder.add(phrase, head));
        }
        heads = builder.build();
    }

    static RuleTable table() {
        return RuleTable.read(
                IssuerHeads.class, "issuer-heads.tsv", "id", "phrases", "short", "kind", "level", "example", "source");
    }

    List<Gazetteer.Hit<Head>> find(String folded) {
        return heads.find(folded);
    }

    List<Gazetteer.Hit<Head>> find(Words words, Span range) {
        return heads.find(words, range);
    }

    boolean beginsAt(String folded, int at) {
        return heads.longestAt(folded, at, folded.length()) != null;
    }

    /**
     * Beginning of a body's name.
     *
     * @param name as the body is called in short, e.g. {@code UBND}
     * @param kind what the body is, or null where it is the unit it governs
     * @param level its tier where the head alone tells it, else null
     */
    record Head(String name, String kind, Level level) {

        /** Whether the body governs an administrative unit, which is named behind it. */
        boolean governs() {
            return kind == null;
        }
    }
}
