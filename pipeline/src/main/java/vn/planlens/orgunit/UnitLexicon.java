package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.planlens.model.Folding;
import vn.planlens.model.RuleId;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** The words of unit names, read from their tables. */
final class UnitLexicon {

    /** A unit whose whole name is fixed. */
    record Name(RuleId rule, String kind) {}

    /** A word that begins a name. */
    record Head(RuleId rule, String kind, NameRule name) {}

    /** A field of work; {@code canonical} is the same for all its spellings. */
    record Field(RuleId rule, String canonical) {}

    /** Whether a head stands without a name behind it. */
    enum NameRule {
        REQUIRED,
        OPTIONAL,
        GROUP,
        FREE
    }

    /** What a word does in the name of a generic group. */
    enum GroupRole {
        ALL,
        NOUN,
        OPEN,
        COMMUNITY,
        KIND,
        LOOSE,
        LINK,
        CLAUSE,
        CLAUSE_END,
        NONE,
        STOP,
        HONORIFIC
    }

    /** Whose a unit is. */
    enum Tier {
        OWN,
        HIGHER,
        NONE
    }

    /** A word for a place behind a unit. */
    record Place(RuleId rule, Tier tier) {}

    /**
     * A group noun.
     *
     * @param written in full, folded: "tổ dân phố" of "TDP"
     */
    record Noun(RuleId rule, GroupRole role, String written) {}

    final Gazetteer<Name> names;
    final Gazetteer<Head> heads;
    final Gazetteer<Field> fields;
    final Gazetteer<Noun> nouns;
    final Gazetteer<Place> places;
    final AssignmentWords words = new AssignmentWords();
    private final Map<GroupRole, Gazetteer<RuleId>> groupWords = new EnumMap<>(GroupRole.class);

    UnitLexicon() {
        this.names = gazetteer(
                table("unit-names.tsv", "id", "name", "kind", "forms", "example", "source"),
                "forms",
                row -> new Name(row.id(), row.get("kind")));
        this.heads = gazetteer(
                table("unit-heads.tsv", "id", "kind", "name", "words", "example", "source"),
                "words",
                row -> new Head(
                        row.id(),
                        row.get("kind"),
                        NameRule.valueOf(row.get("name").toUpperCase(Locale.ROOT))));
        this.fields = gazetteer(
                table("unit-fields.tsv", "id", "words", "example", "source"),
                "words",
                row -> new Field(row.id(), Folding.fold(row.list("words").get(0))));
        this.places = gazetteer(
                table("place-words.tsv", "id", "tier", "words", "example", "source"),
                "words",
                row -> new Place(row.id(), Tier.valueOf(row.get("tier").toUpperCase(Locale.ROOT))));
        RuleTable groups = groupTable();
        this.nouns = nouns(groups);
        for (GroupRole role : GroupRole.values()) {
            Gazetteer.Builder<RuleId> words = Gazetteer.builder();
            groups.rows().stream().filter(row -> role(row) == role).forEach(row -> row.list("words")
                    .forEach(word -> words.add(word, row.id())));
            groupWords.put(role, words.build());
        }
    }

    /** The words of a generic group that do what {@code role} says. */
    Gazetteer<RuleId> words(GroupRole role) {
        return groupWords.get(role);
    }

    /** The tables whose examples show unit names. */
    static Stream<RuleTable> tables() {
        return Stream.of(
                table("unit-names.tsv", "id", "name", "kind", "forms", "example", "source"),
                table("unit-heads.tsv", "id", "kind", "name", "words", "example", "source"),
                table("unit-fields.tsv", "id", "words", "example", "source"),
                table("place-words.tsv", "id", "tier", "words", "example", "source"),
                groupTable());
    }

    private static RuleTable groupTable() {
        return table("group-words.tsv", "id", "role", "words", "example", "source");
    }

    private static RuleTable table(String file, String... columns) {
        return RuleTable.read(UnitLexicon.class, file, columns);
    }

    private static GroupRole role(RuleTable.Row row) {
        return GroupRole.valueOf(row.get("role").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Gazetteer<Noun> nouns(RuleTable groups) {
        Gazetteer.Builder<Noun> nouns = Gazetteer.builder();
        for (RuleTable.Row row : groups.rows()) {
            GroupRole role = role(row);
            if (role == GroupRole.NOUN
                    || role == GroupRole.OPEN
                    || role == GroupRole.COMMUNITY
                    || role == GroupRole.NONE) {
                for (String word : row.list("words")) {
                    int sign = word.indexOf('=');
                    String written = Folding.fold(word.substring(sign + 1));
                    nouns.add(sign < 0 ? word : word.substring(0, sign), new Noun(row.id(), role, written));
                }
            }
        }
        return nouns.build();
    }

    private static <V> Gazetteer<V> gazetteer(RuleTable table, String column, Function<RuleTable.Row, V> value) {
        Gazetteer.Builder<V> builder = Gazetteer.builder();
        table.map(row -> {
            V meaning = value.apply(row);
            row.list(column).forEach(words -> spellings(words).forEach(spelling -> builder.add(spelling, meaning)));
            return meaning;
        });
        return builder.build();
    }

    /** Blanks round a hyphen and round "&" come and go in these texts. */
    private static List<String> spellings(String words) {
        List<String> spellings = new ArrayList<>(List.of(words));
        for (String sign : List.of("-", "&")) {
            if (words.contains(sign)) {
                String tight = words.replaceAll("\\s*" + sign + "\\s*", sign);
                spellings.add(tight);
                spellings.add(tight.replace(sign, " " + sign + " "));
                spellings.add(tight.replace(sign, sign + " "));
                spellings.add(tight.replace(sign, " " + sign));
            }
        }
        return spellings;
    }
}
