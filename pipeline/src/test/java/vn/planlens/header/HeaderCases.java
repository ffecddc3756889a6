package vn.planlens.header;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.planlens.model.Block;
import vn.planlens.model.Header;
import vn.planlens.model.Outline;
import vn.planlens.model.PlanText;
import vn.planlens.model.SourceFile;
import vn.planlens.model.SourceText;
import vn.planlens.model.Span;
import vn.planlens.place.AdministrativeUnits;

/** Texts and what a header says of them, kept as files a person can read and add to. */
final class HeaderCases {

    private static final HeaderReader READER = new HeaderReader(new AdministrativeUnits());

    private HeaderCases() {}

    /** @param values by field name, in the order of the file */
    record Case(String name, List<String> lines, Map<String, String> values) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> read(String file) {
        String text;
        try (InputStream in = HeaderCases.class.getResourceAsStream(file)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Case> cases = new ArrayList<>();
        for (String part : text.split("(?m)^### ")) {
            int mark = (part + "\n").indexOf("\n-->\n");
            if (mark >= 0 && !part.startsWith("#")) {
                List<String> head = part.substring(0, mark).lines().toList();
                Map<String, String> values = new LinkedHashMap<>();
                part.substring(Math.min(part.length(), mark + 5))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> {
                            int colon = line.indexOf(": ");
                            values.merge(line.substring(0, colon), line.substring(colon + 2), (a, b) -> a + " | " + b);
                        });
                cases.add(new Case(head.get(0), head.subList(1, head.size()), values));
            }
        }
        return cases;
    }

    /** A text of paragraphs, one a line. */
    static SourceText source(List<String> lines) {
        return source(lines, "a.txt");
    }

    static SourceText source(List<String> lines, String path) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                int start = text.length();
                text.append(line.strip());
                blocks.add(new Block.Paragraph(new Span(start, text.length())));
                text.append('\n');
            }
        }
        SourceFile file = new SourceFile("a.txt", path, "text/plain", 1, null, "vi", false, text.length());
        return new SourceText("sha256:0", file, text.toString(), blocks, List.of(), List.of());
    }

    static HeaderReading header(List<String> lines) {
        return READER.read(new PlanText(source(lines), Outline.EMPTY, Header.NONE), Hint.NONE);
    }

    /** What a letterhead and title say, by field name; nothing for what is not told. */
    static Map<String, String> head(HeaderReading reading) {
        Header header = reading.header();
        Map<String, String> values = new LinkedHashMap<>();
        put(
                values,
                "type",
                header.documentType() == null ? null : header.documentType().code());
        put(values, "number", header.number());
        put(values, "symbol", header.symbol());
        put(values, "reference", header.reference());
        put(values, "title", header.title());
        put(values, "year", header.year());
        put(values, "issuer", header.issuer().name());
        put(values, "kind", header.issuer().kind());
        put(values, "ward", header.issuer().ward());
        put(values, "district", header.issuer().district());
        put(values, "province", header.issuer().province());
        put(
                values,
                "level",
                header.issuer().level() == null
                        ? null
                        : header.issuer().level().name().toLowerCase(Locale.ROOT));
        put(values, "place", header.place());
        put(values, "issued", header.issued());
        String warnings = reading.warnings().stream()
                .map(warning -> warning.code().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(" | "));
        put(values, "warnings", warnings.isEmpty() ? null : warnings);
        return values;
    }

    /** What a signature block and the list of recipients say, by field name. */
    static Map<String, String> closing(HeaderReading reading) {
        Header header = reading.header();
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "signer", header.signer().name());
        put(values, "position", header.signer().position());
        put(values, "capacity", header.signer().capacity());
        put(values, "to", header.recipients().isEmpty() ? null : String.join(" | ", header.recipients()));
        return values;
    }

    private static void put(Map<String, String> values, String field, Object value) {
        if (value != null) {
            values.put(field, value.toString());
        }
    }
}
