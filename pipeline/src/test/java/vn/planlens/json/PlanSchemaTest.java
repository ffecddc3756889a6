package vn.planlens.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planlens.Analyzer;
import vn.planlens.ingest.PlanReader;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.Channel;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.Header;
import vn.planlens.model.Level;
import vn.planlens.model.Mention;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.OutlineKind;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Plan;
import vn.planlens.model.Reference;
import vn.planlens.model.RuleId;
import vn.planlens.model.SourceFile;
import vn.planlens.model.Span;
import vn.planlens.model.Task;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;

class PlanSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLES = Path.of("..", "corpus-samples");
    private static final PlanReader READER = new PlanReader();
    private static final Analyzer ANALYZER = new Analyzer();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.text(), InputFormat.JSON);

    /** Which definition of the schema describes which record. */
    private static final Map<Class<?>, String> DEFINITIONS = Map.ofEntries(
            Map.entry(Plan.class, ""),
            Map.entry(SourceFile.class, "/$defs/source"),
            Map.entry(Header.class, "/$defs/header"),
            Map.entry(Header.DocumentType.class, "/$defs/header/properties/documentType/anyOf/0"),
            Map.entry(Header.Issuer.class, "/$defs/header/properties/issuer"),
            Map.entry(Header.Signer.class, "/$defs/header/properties/signer"),
            Map.entry(OutlineNode.class, "/$defs/outlineNode"),
            Map.entry(Citation.class, "/$defs/citation"),
            Map.entry(Reference.class, "/$defs/reference"),
            Map.entry(OrgUnit.class, "/$defs/unit"),
            Map.entry(Mention.class, "/$defs/mention"),
            Map.entry(Channel.class, "/$defs/channel"),
            Map.entry(Channel.ChannelMention.class, "/$defs/channelMention"),
            Map.entry(Deadline.class, "/$defs/deadline"),
            Map.entry(Task.class, "/$defs/task"),
            Map.entry(Warning.class, "/$defs/warning"),
            Map.entry(Span.class, "/$defs/span"));

    /** The fields that the contract names; what the schema demands beyond them would refuse another's sound plan. */
    private static final Map<String, Set<String>> EXTRA_FIELDS = Map.of(
            "/$defs/header", Set.of("sources"),
            "/$defs/citation", Set.of("rule"),
            "/$defs/reference", Set.of("sectionId", "rule"),
            "/$defs/mention", Set.of("sectionId"),
            "/$defs/channelMention", Set.of("sectionId", "frequency", "audience", "rule"),
            "/$defs/deadline", Set.of("workingDays", "recurrence", "rule"),
            "/$defs/task", Set.of("sameAs"));

    @Test
    void theSchemaIsASchema() {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(draft.validate(PlanSchema.text(), InputFormat.JSON)).isEmpty();
    }

    static Stream<Class<?>> records() {
        return DEFINITIONS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyFieldOfTheModelIsDescribed(Class<?> type) throws IOException {
        JsonNode definition = JSON.readTree(PlanSchema.text()).at(DEFINITIONS.get(type));
        Set<String> fields = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names(definition.get("properties"))).isEqualTo(fields);

        fields.removeAll(EXTRA_FIELDS.getOrDefault(DEFINITIONS.get(type), Set.of()));
        Set<String> required = new TreeSet<>();
        definition.get("required").forEach(name -> required.add(name.asText()));
        assertThat(required).isEqualTo(fields);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith(".json")
                            && !file.getFileName().toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theAnalysisOfASampleIsValid(Path file) throws IOException {
        String path = SAMPLES.relativize(file).toString().replace('\\', '/');
        Plan plan = ANALYZER.analyze(READER.read(file, path));
        assertThat(SCHEMA.validate(PlanJson.write(plan), InputFormat.JSON)).isEmpty();
    }

    @Test
    void aPlanWithEachKindOfFindingIsValidAndComesBackTheSame() throws IOException {
        String json = PlanJson.write(plan());
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(PlanJson.read(json)).isEqualTo(plan());
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                broken("another schema version", plan -> plan.put("schemaVersion", "0.9")),
                broken("no id", plan -> plan.remove("id")),
                broken("an id that is no hash", plan -> plan.put("id", "sha256:1234")),
                broken("a negative size", plan -> in(plan, "source").put("bytes", -1)),
                broken("an empty title instead of null", plan -> in(plan, "header")
                        .put("title", "")),
                broken("a date written the Vietnamese way", plan -> in(plan, "header")
                        .put("issued", "15/7/2021")),
                broken("no recipients instead of an empty list", plan -> in(plan, "header")
                        .remove("recipients")),
                broken("a level that is none", plan -> first(plan, "citations").put("level", "ward")),
                broken("a key with a blank", plan -> first(plan, "citations").put("key", "76/NQ- CP")),
                broken(
                        "a doubt of another list",
                        plan -> ((ArrayNode) first(plan, "citations").get("warnings")).add("no-header")),
                broken("a channel that is none", plan -> first(plan, "channels").put("id", "telegram")),
                broken(
                        "a period in days and hours",
                        plan -> ((ArrayNode) first(plan, "deadlines").get("every")).add("P1DT2H")),
                broken("a span without an end", plan -> in(first(plan, "deadlines"), "span")
                        .remove("end")),
                broken("page zero", plan -> first(plan, "tasks").put("page", 0)),
                broken("leads as one text", plan -> first(plan, "tasks").put("leads", "Văn phòng")),
                broken(
                        "a broken child",
                        plan -> ((ObjectNode) first(plan, "outline").at("/children/0")).put("kind", "bullet")));
    }

    private static Arguments broken(String name, Consumer<ObjectNode> change) {
        return arguments(name, change);
    }

    private static ObjectNode in(ObjectNode object, String field) {
        return (ObjectNode) object.get(field);
    }

    private static ObjectNode first(ObjectNode plan, String list) {
        return (ObjectNode) plan.get(list).get(0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void aBrokenPlanIsRejected(String name, Consumer<ObjectNode> change) throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(PlanJson.write(plan()));
        change.accept(document);
        assertThat(SCHEMA.validate(document.toString(), InputFormat.JSON)).isNotEmpty();
    }

    private static Plan plan() {
        Span span = new Span(0, 4);
        RuleId rule = new RuleId("table", "row");
        OutlineNode child =
                new OutlineNode("o2", OutlineKind.ARABIC, "1", "I.1", 2, null, null, "Nội dung", span, 1, List.of());
        return new Plan(
                Plan.SCHEMA_VERSION,
                "sha256:" + "0f".repeat(32),
                new SourceFile("a.pdf", "x/a.pdf", "application/pdf", 10, 2, "vi", false, 100),
                new Header(
                        new Header.DocumentType("KH", "Kế hoạch"),
                        "31",
                        "KH-UBND",
                        "31/KH-UBND",
                        "Cải cách hành chính",
                        2026,
                        new Header.Issuer("UBND xã A", "xã", "A", null, "B", Level.COMMUNE),
                        "A",
                        PartialDate.of(2025, 12),
                        new Header.Signer("Nguyễn Văn A", "Chủ tịch", "TM. ỦY BAN NHÂN DÂN"),
                        List.of("Lưu: VT")),
                List.of(new OutlineNode(
                        "o1", OutlineKind.ROMAN, "I", "I", 1, "Mục đích", null, null, span, 1, List.of(child))),
                List.of(new Citation(
                        "c1",
                        "Nghị quyết số 76/NQ-CP",
                        "NQ",
                        "76/NQ-CP",
                        "76",
                        null,
                        "NQ-CP",
                        PartialDate.of(2021, 7, 15),
                        "Chính phủ",
                        Level.CENTRAL,
                        null,
                        Citation.Role.BASIS,
                        "I",
                        "o1",
                        span,
                        1,
                        List.of(WarningCode.CONFLICTING_DATE),
                        rule)),
                List.of(new Reference("r1", "Nghị quyết 76", "76/NQ-CP", null, null, span, null, rule)),
                List.of(new OrgUnit(
                        "u1",
                        "Văn phòng",
                        List.of("VP"),
                        "office",
                        OrgUnit.Role.LEAD,
                        List.of(new Mention("Văn phòng", "I", "o1", span, 1)))),
                List.of(new Channel(
                        "zalo",
                        "Zalo",
                        List.of(new Channel.ChannelMention(
                                "Zalo", "I", "o1", span, 1, "02 bài/tháng", List.of("citizens"), rule)))),
                List.of(new Deadline(
                        "d1",
                        "hàng tháng",
                        Deadline.Kind.RECURRING,
                        null,
                        null,
                        List.of(new CalendarPeriod(1, CalendarPeriod.Unit.MONTH)),
                        null,
                        null,
                        false,
                        "FREQ=MONTHLY",
                        "I",
                        "o1",
                        span,
                        1,
                        rule)),
                List.of(new Task(
                        "t1",
                        Task.Source.TABLE,
                        "1",
                        "Phát tin trên Zalo",
                        List.of("Văn phòng"),
                        List.of(),
                        List.of("d1"),
                        List.of("zalo"),
                        List.of("Tin"),
                        List.of("76/NQ-CP"),
                        null,
                        "I",
                        "o1",
                        span,
                        1)),
                List.of(new Warning(WarningCode.NO_HEADER, "Không có phần đầu", null, null)));
    }
}
