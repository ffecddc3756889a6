package vn.planlens.orgunit;

import java.util.EnumMap;
import java.util.LinkedHashMap;
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

    /**
     * A word that begins a name.
     *
     * @param key begins the keys of the units that it begins, without blanks
     */
    record Head(RuleId rule, String kind, NameRule name, String key) {}

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

    /**
     * A topic of which fields of work are made.
     *
     * @param written in full, folded: "nông nghiệp" of "NN"
     * @param tail whether it goes on behind a comma, too
     */
    record Topic(RuleId rule, String written, boolean tail) {}

    /** Whose a unit is. */
    enum Tier {
        OWN,
        HIGHER,
        EACH,
        NONE
    }

    /** A word for a place behind a unit. */
    record Place(RuleId rule, Tier tier) {}

    /**
     * A kind of place in a list of all of a tier: "các xã, thị trấn".
     *
     * @param tier of all in the list: "cấp xã"
     */
    record EachPlace(RuleId rule, String tier) {}

    /**
     * A group noun.
     *
     * @param written in full, folded: "tổ dân phố" of "TDP"
     */
    record Noun(RuleId rule, GroupRole role, String written) {}

    final Misread<Name> names;
    final Gazetteer<Head> heads;

    /** Heads without their marks, which count only before a known field. */
    final Gazetteer<Head> bareHeads;

    final FieldNames fields;
    final Gazetteer<Noun> nouns;
    final Gazetteer<Place> places;
    final Gazetteer<EachPlace> eachPlaces;
    final AssignmentWords words = new AssignmentWords();
    final UnitStarts starts;
    private final Map<GroupRole, Gazetteer<RuleId>> groupWords = new EnumMap<>(GroupRole.class);

    UnitLexicon() {
        this.names = new Misread<>(words(nameTable(), "forms", row -> new Name(row.id(), row.get("kind"))));
        RuleTable headWords = headTable();
        this.heads = heads(headWords, false);
        this.bareHeads = heads(headWords, true);
        RuleTable fieldWords = fieldTable();
        this.fields = new FieldNames(
                new Misread<>(words(
                        fieldWords,
                        "words",
                        row -> new Field(
                                row.id(), Folding.fold(row.list("words").get(0))))),
                topics(topicTable()),
                fieldWords.map(row -> Folding.fold(row.list("words").get(0))));
        Gazetteer.Builder<Place> placeWords = Gazetteer.builder();
        Gazetteer.Builder<EachPlace> eachWords = Gazetteer.builder();
        placeTable().map(row -> {
            Tier tier = Tier.valueOf(row.get("tier").toUpperCase(Locale.ROOT));
            for (String word : row.list("words")) {
                if (tier == Tier.EACH) {
                    eachWords.add(Spellings.shown(word), new EachPlace(row.id(), Spellings.written(word)));
                } else {
                    Spellings.of(word).forEach(spelling -> placeWords.add(spelling, new Place(row.id(), tier)));
                }
            }
            return tier;
        });
        this.places = placeWords.build();
        this.eachPlaces = eachWords.build();
        RuleTable groups = groupTable();
        this.nouns = nouns(groups);
        for (GroupRole role : GroupRole.values()) {
            Gazetteer.Builder<RuleId> words = Gazetteer.builder();
            groups.rows().stream().filter(row -> role(row) == role).forEach(row -> row.list("words")
                    .forEach(word -> words.add(word, row.id())));
            groupWords.put(role, words.build());
        }
        this.starts = new UnitStarts(this);
    }

    /** The words of a generic group that do what {@code role} says. */
    Gazetteer<RuleId> words(GroupRole role) {
        return groupWords.get(role);
    }

    /** The tables whose examples show unit names. */
    static Stream<RuleTable> tables() {
        return Stream.of(nameTable(), headTable(), fieldTable(), topicTable(), placeTable(), groupTable());
    }

    private static RuleTable nameTable() {
        return table("unit-names.tsv", "id", "name", "kind", "forms", "example", "source");
    }

    private static RuleTable headTable() {
        return table("unit-heads.tsv", "id", "kind", "name", "words", "example", "source");
    }

    private static RuleTable fieldTable() {
        return table("unit-fields.tsv", "id", "words", "example", "source");
    }

    private static RuleTable topicTable() {
        return table("unit-topics.tsv", "id", "role", "words", "example", "source");
    }

    private static RuleTable placeTable() {
        return table("place-words.tsv", "id", "tier", "words", "example", "source");
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
                row.list("words")
                        .forEach(word ->
                                nouns.add(Spellings.shown(word), new Noun(row.id(), role, Spellings.written(word))));
            }
        }
        return nouns.build();
    }

    /** A free head is a unit without any name behind it, so that each of its words is another one. */
    private static Gazetteer<Head> heads(RuleTable table, boolean bare) {
        Gazetteer.Builder<Head> heads = Gazetteer.builder();
        table.map(row -> {
            NameRule name = NameRule.valueOf(row.get("name").toUpperCase(Locale.ROOT));
            for (String word : row.list("words")) {
                String key = name == NameRule.FREE
                        ? Folding.bare(Spellings.written(word)).replace(' ', '-')
                        : row.id().row();
                Head head = new Head(row.id(), row.get("kind"), name, key);
                if (!bare) {
                    Spellings.of(Spellings.shown(word)).forEach(spelling -> heads.add(spelling, head));
                } else if (name == NameRule.REQUIRED && word.indexOf(' ') > 0) {
                    heads.add(Folding.bare(word), head);
                }
            }
            return name;
        });
        return heads.build();
    }

    private static Gazetteer<Topic> topics(RuleTable table) {
        Gazetteer.Builder<Topic> topics = Gazetteer.builder();
        for (RuleTable.Row row : table.rows()) {
            boolean tail = row.get("role").equals("tail");
            row.list("words")
                    .forEach(word ->
                            topics.add(Spellings.shown(word), new Topic(row.id(), Spellings.written(word), tail)));
        }
        return topics.build();
    }

    /** All spellings of a table's words, and what they mean. */
    private static <V> Map<String, V> words(RuleTable table, String column, Function<RuleTable.Row, V> value) {
        Map<String, V> words = new LinkedHashMap<>();
        table.map(row -> {
            V meaning = value.apply(row);
            row.list(column).forEach(word -> Spellings.of(word).forEach(spelling -> words.put(spelling, meaning)));
            return meaning;
        });
        return words;
    }
}
