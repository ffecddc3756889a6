package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** Automatic list numbers of a DOCX: what its numbering part defines, and the count while the document is read. */
final class DocxNumbering {

    private static final int LEVELS = 9;

    /**
     * A paragraph's place in a list.
     *
     * @param list the list's number; 0 for none
     * @param level 0-based, or null where the style that brings the list tells it
     * @param style the paragraph style that brings the list, or null
     */
    record Reference(int list, Integer level, String style) {}

    private static final class Definition {
        private final ListLevel[] levels = new ListLevel[LEVELS];
        private final String[] styles = new String[LEVELS];
        private String styleLink;
        private String numberStyleLink;
    }

    private static final class Instance {
        private String definition;
        private final ListLevel[] levels = new ListLevel[LEVELS];
        private final Integer[] starts = new Integer[LEVELS];
        private boolean used;
    }

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();
    /** Lists made from one definition go on counting where the last one stopped, unless they say otherwise. */
    private final Map<Definition, ListCounter> counters = new HashMap<>();

    static DocxNumbering read(XmlEvents xml) throws UnreadableFileException {
        DocxNumbering numbering = new DocxNumbering();
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart() && xml.name().equals("abstractNum")) {
                numbering.readDefinition(xml);
            } else if (xml.isStart() && xml.name().equals("num")) {
                numbering.readInstance(xml);
            }
        }
        return numbering;
    }

    private void readDefinition(XmlEvents xml) throws UnreadableFileException {
        Definition definition = new Definition();
        definitions.put(xml.attribute("abstractNumId"), definition);
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "lvl" -> readLevel(xml, definition.levels, definition.styles);
                    case "styleLink" -> definition.styleLink = xml.attribute("val");
                    case "numStyleLink" -> definition.numberStyleLink = xml.attribute("val");
                    default -> {}
                }
            }
        }
    }

    private void readInstance(XmlEvents xml) throws UnreadableFileException {
        Instance instance = new Instance();
        instances.put(xml.intAttribute("numId", -1), instance);
        int level = 0;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "abstractNumId" -> instance.definition = xml.attribute("val");
                    case "lvlOverride" -> level = level(xml);
                    case "startOverride" -> instance.starts[level] = xml.intAttribute("val", 1);
                    case "lvl" -> readLevel(xml, instance.levels, new String[LEVELS]);
                    default -> {}
                }
            }
        }
    }

    private static int level(XmlEvents xml) {
        return Math.max(0, Math.min(LEVELS - 1, xml.intAttribute("ilvl", 0)));
    }

    private static void readLevel(XmlEvents xml, ListLevel[] levels, String[] styles) throws UnreadableFileException {
        int at = level(xml);
        int start = 0;
        NumberStyle style = NumberStyle.DECIMAL;
        String template = "";
        int restartAfter = at;
        boolean legal = false;
        boolean bullet = false;
        String gap = " ";
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "start" -> start = xml.intAttribute("val", 0);
                    case "numFmt" -> {
                        style = style(xml.attribute("val"));
                        bullet = "bullet".equals(xml.attribute("val"));
                    }
                    case "lvlText" -> template = xml.attribute("val") == null ? "" : xml.attribute("val");
                    case "lvlRestart" -> restartAfter = xml.intAttribute("val", at);
                    case "isLgl" -> legal = xml.isOn();
                    case "suff" -> gap = "nothing".equals(xml.attribute("val")) ? "" : " ";
                    case "pStyle" -> styles[at] = xml.attribute("val");
                    default -> {}
                }
            }
        }
        levels[at] =
                new ListLevel(start, style, bullet ? ListLevel.bullet(template) : template, restartAfter, legal, gap);
    }

    private static NumberStyle style(String format) {
        return switch (format == null ? "decimal" : format) {
            case "decimalZero" -> NumberStyle.DECIMAL_ZERO;
            case "lowerLetter" -> NumberStyle.LOWER_LETTER;
            case "upperLetter" -> NumberStyle.UPPER_LETTER;
            case "lowerRoman" -> NumberStyle.LOWER_ROMAN;
            case "upperRoman" -> NumberStyle.UPPER_ROMAN;
            case "none", "bullet" -> NumberStyle.NONE;
            default -> NumberStyle.DECIMAL;
        };
    }

    /** Counts one more paragraph of the list and returns its marker with the gap before its text; else empty. */
    String next(Reference reference, DocxStyles styles) {
        Instance instance = instances.get(reference.list());
        Definition definition = instance == null ? null : definition(instance, styles);
        if (definition == null) {
            return "";
        }
        List<ListLevel> levels = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            ListLevel level = instance.levels[i] != null ? instance.levels[i] : definition.levels[i];
            level = level == null ? new ListLevel(1, NumberStyle.NONE, "", i, false, " ") : level;
            levels.add(instance.starts[i] == null ? level : level.startingAt(instance.starts[i]));
        }
        ListCounter counter = counters.computeIfAbsent(definition, key -> new ListCounter());
        for (int i = 0; i < LEVELS && !instance.used; i++) {
            if (instance.starts[i] != null) {
                counter.restart(i);
                break;
            }
        }
        instance.used = true;
        return counter.next(level(reference, definition), levels);
    }

    private static int level(Reference reference, Definition definition) {
        int named = reference.style() == null
                ? -1
                : Arrays.asList(definition.styles).indexOf(reference.style());
        if (named >= 0) {
            return named;
        }
        return reference.level() == null ? 0 : reference.level();
    }

    /** The definition of a list, found by way of a numbering style where it only points to one. */
    private Definition definition(Instance instance, DocxStyles styles) {
        Definition definition = definitions.get(instance.definition);
        Set<Definition> seen = new HashSet<>();
        while (definition != null && definition.numberStyleLink != null && seen.add(definition)) {
            String link = definition.numberStyleLink;
            Reference reference = styles.list(link);
            Instance linked = reference == null ? null : instances.get(reference.list());
            Definition next = linked == null ? null : definitions.get(linked.definition);
            definition = next != null
                    ? next
                    : definitions.values().stream()
                            .filter(candidate -> link.equals(candidate.styleLink))
                            .findFirst()
                            .orElse(null);
        }
        return definition;
    }
}
