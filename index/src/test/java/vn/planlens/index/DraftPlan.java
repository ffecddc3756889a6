package vn.planlens.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.planlens.model.SourceText;
import vn.planlens.model.Span;
import vn.planlens.model.Task;
import vn.planlens.model.Warning;

/** Writes a plan piece by piece: its text, and what is found in it, with the right spans. */
final class DraftPlan {

    private static final RuleId RULE = new RuleId("test", "draft");

    private final StringBuilder text = new StringBuilder();
    private final List<OutlineNode> outline = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, OrgUnit> units = new LinkedHashMap<>();
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Integer> pageStarts = new ArrayList<>(List.of(0));
    private Header header = Header.NONE;
    private String path = "plan.txt";
    private String mediaType = "text/plain";
    private String section;
    private String sectionTitle;
    private int sectionStart;

    /** A plan of a ward's people's committee. */
    static DraftPlan of(String kind, String ward, String district, String province, Integer year) {
        DraftPlan draft = new DraftPlan();
        Header.Issuer issuer =
                new Header.Issuer("UBND " + kind + " " + ward, kind, ward, district, province, Level.COMMUNE);
        draft.header = new Header(
                new Header.DocumentType("KH", "Kế hoạch"),
                "31",
                "KH-UBND",
                "31/KH-UBND",
                "Cải cách hành chính năm " + year,
                year,
                issuer,
                ward,
                year == null ? null : PartialDate.of(year, 1, 15),
                new Header.Signer("Nguyễn Văn An", "Chủ tịch", null),
                List.of());
        return draft;
    }

    DraftPlan file(String newPath, String newMediaType) {
        path = newPath;
        mediaType = newMediaType;
        return this;
    }

    DraftPlan numbered(String number, PartialDate issued, String signer) {
        header = new Header(
                header.documentType(),
                number,
                header.symbol(),
                number == null ? null : number + "/" + header.symbol(),
                header.title(),
                header.year(),
                header.issuer(),
                header.place(),
                issued,
                new Header.Signer(signer, header.signer().position(), null),
                header.recipients());
        return this;
    }

    DraftPlan titled(String title) {
        header = new Header(
                header.documentType(),
                header.number(),
                header.symbol(),
                header.reference(),
                title,
                header.year(),
                header.issuer(),
                header.place(),
                header.issued(),
                header.signer(),
                header.recipients());
        return this;
    }

    DraftPlan warn(Warning warning) {
        warnings.add(warning);
        return this;
    }

    DraftPlan page() {
        pageStarts.add(text.length());
        return this;
    }

    /** Begins a top-level section. */
    DraftPlan section(String marker, String title) {
        endSection();
        section = marker;
        sectionTitle = title;
        sectionStart = text.length();
        return say(marker + ". " + title).line();
    }

    private void endSection() {
        if (section != null) {
            String id = "s" + outline.size();
            outline.add(new OutlineNode(
                    id,
                    OutlineKind.ROMAN,
                    section,
                    section,
                    1,
                    sectionTitle,
                    null,
                    null,
                    new Span(sectionStart, text.length()),
                    page(sectionStart),
                    List.of()));
            section = null;
        }
    }

    private Integer page(int offset) {
        return (int) pageStarts.stream().filter(start -> start <= offset).count();
    }

    private String sectionId() {
        return section == null ? null : "s" + outline.size();
    }

    DraftPlan say(String words) {
        text.append(words);
        return this;
    }

    DraftPlan line() {
        text.append('\n');
        return this;
    }

    private Span put(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    DraftPlan cite(String quote, String key, PartialDate date, String issuer, Level level) {
        Span span = put(quote);
        String number = key.replaceAll("^(\\d*).*", "$1");
        citations.add(new Citation(
                "c" + citations.size(),
                quote,
                null,
                key,
                number.isEmpty() ? null : number,
                null,
                key.replaceAll("^\\d*[/-]", ""),
                date,
                issuer,
                level,
                null,
                Citation.Role.BASIS,
                section,
                sectionId(),
                span,
                page(span.start()),
                List.of(),
                RULE));
        return this;
    }

    DraftPlan refer(String quote, String resolvesTo) {
        Span span = put(quote);
        references.add(new Reference(
                "r" + references.size(), quote, resolvesTo, section, sectionId(), span, page(span.start()), RULE));
        return this;
    }

    DraftPlan unit(String name, OrgUnit.Role role) {
        Span span = put(name);
        Mention mention = new Mention(name, section, sectionId(), span, page(span.start()));
        OrgUnit before = units.get(name);
        List<Mention> mentions = new ArrayList<>(before == null ? List.of() : before.mentions());
        mentions.add(mention);
        OrgUnit.Role strongest = before != null && before.role() == OrgUnit.Role.LEAD ? before.role() : role;
        units.put(name, new OrgUnit("u" + name, name, List.of(), "office", strongest, mentions));
        return this;
    }

    DraftPlan channel(String id, String words) {
        Span span = put(words);
        Channel before = channels.get(id);
        List<Channel.ChannelMention> mentions = new ArrayList<>(before == null ? List.of() : before.mentions());
        mentions.add(new Channel.ChannelMention(
                words, section, sectionId(), span, page(span.start()), null, List.of(), RULE));
        channels.put(id, new Channel(id, words, mentions));
        return this;
    }

    DraftPlan due(String quote, Deadline.Kind kind, PartialDate from, PartialDate to) {
        Span span = put(quote);
        deadlines.add(new Deadline(
                "d" + deadlines.size(),
                quote,
                kind,
                from,
                to,
                List.of(),
                null,
                null,
                false,
                null,
                section,
                sectionId(),
                span,
                page(span.start()),
                RULE));
        return this;
    }

    /** A task in a line of its own: its words, who leads and takes part, and perhaps a day. */
    DraftPlan task(String words, String lead, String coordinator, PartialDate by, String... keys) {
        int start = text.length();
        unit(lead, OrgUnit.Role.LEAD).say(": " + words);
        if (coordinator != null) {
            say(", phối hợp với ").unit(coordinator, OrgUnit.Role.COORDINATOR);
        }
        if (by != null) {
            say(" trước ngày ").due("trước " + by, Deadline.Kind.BY, null, by);
        }
        tasks.add(new Task(
                "t" + tasks.size(),
                Task.Source.BODY,
                null,
                words,
                List.of(lead),
                coordinator == null ? List.of() : List.of(coordinator),
                by == null ? List.of() : List.of("d" + (deadlines.size() - 1)),
                List.of(),
                List.of(),
                List.of(keys),
                null,
                section,
                sectionId(),
                new Span(start, text.length()),
                page(start)));
        return line();
    }

    Plan plan() {
        endSection();
        SourceText source = source();
        return new Plan(
                Plan.SCHEMA_VERSION,
                source.id(),
                source.file(),
                header,
                outline,
                citations,
                references,
                List.copyOf(units.values()),
                List.copyOf(channels.values()),
                deadlines,
                tasks,
                warnings);
    }

    /** Text and file; its id is the hash of path-independent content. */
    SourceText source() {
        endSection();
        SourceFile file = new SourceFile(
                path.substring(path.lastIndexOf('/') + 1),
                path,
                mediaType,
                text.length(),
                pageStarts.size(),
                "vi",
                false,
                text.length());
        return new SourceText(hash(header + mediaType + text), file, text.toString(), List.of(), pageStarts, List.of());
    }

    static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
