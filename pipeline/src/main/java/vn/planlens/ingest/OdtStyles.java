package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** The styles of an OpenDocument text that change what is read. */
final class OdtStyles {

    private static final int LEVELS = 10;

    private record Style(String parent, String list, boolean breaksPage, Boolean ruled, Double width, RunStyle run) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, List<ListLevel>> lists = new HashMap<>();
    private List<ListLevel> outline = emptyLevels();

    /** Adds the styles of a part; those for headers and footers, which only {@code styles.xml} has, are left out. */
    void read(XmlEvents xml, boolean withAutomatic) throws UnreadableFileException {
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "automatic-styles" -> {
                    if (!withAutomatic) {
                        xml.skip();
                    }
                }
                case "master-styles", "body" -> xml.skip();
                case "font-face" -> fonts.put(xml.attribute("name"), xml.attribute("font-family"));
                case "style" -> readStyle(xml);
                case "list-style" -> lists.put(xml.attribute("name"), readLevels(xml));
                case "outline-style" -> outline = readLevels(xml);
                default -> {}
            }
        }
    }

    private void readStyle(XmlEvents xml) throws UnreadableFileException {
        String key = key(xml.attribute("family"), xml.attribute("name"));
        String parent = xml.attribute("parent-style-name");
        String list = xml.attribute("list-style-name");
        boolean breaksPage = false;
        Boolean ruled = null;
        Double width = null;
        RunStyle run = RunStyle.NONE;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "paragraph-properties" -> breaksPage = "page".equals(xml.attribute("break-before"));
                    case "table-cell-properties" -> ruled = isRuled(xml);
                    case "table-column-properties" -> width = OdtLengths.points(xml.attribute("column-width"));
                    case "text-properties" -> run = run(xml);
                    default -> {}
                }
            }
        }
        styles.put(key, new Style(parent, list, breaksPage, ruled, width, run));
    }

    private static String key(String family, String name) {
        return family + " " + name;
    }

    private static boolean isRuled(XmlEvents xml) {
        for (String side : List.of("border", "border-left", "border-right", "border-top", "border-bottom")) {
            String border = xml.attribute(side);
            if (border != null && !border.equals("none")) {
                return true;
            }
        }
        return false;
    }

    private RunStyle run(XmlEvents xml) {
        String display = xml.attribute("display");
        String transform = xml.attribute("text-transform");
        String font = xml.attribute("font-name");
        font = font == null ? xml.attribute("font-family") : fonts.getOrDefault(font, font);
        return new RunStyle(
                display == null ? null : display.equals("none"),
                transform == null ? null : transform.equals("uppercase"),
                font == null ? null : font.replace("'", ""));
    }

    private static List<ListLevel> emptyLevels() {
        List<ListLevel> levels = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            levels.add(new ListLevel(1, NumberStyle.NONE, "", i, false, " "));
        }
        return levels;
    }

    private static List<ListLevel> readLevels(XmlEvents xml) throws UnreadableFileException {
        List<ListLevel> levels = emptyLevels();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart()) {
                int level = Math.max(1, Math.min(LEVELS, xml.intAttribute("level", 1)));
                switch (xml.name()) {
                    case "list-level-style-number", "outline-level-style" -> levels.set(level - 1, number(xml, level));
                    case "list-level-style-bullet" ->
                        levels.set(
                                level - 1,
                                new ListLevel(
                                        1,
                                        NumberStyle.NONE,
                                        ListLevel.bullet(String.valueOf(xml.attribute("bullet-char"))),
                                        level - 1,
                                        false,
                                        " "));
                    default -> {}
                }
            }
        }
        return levels;
    }

    private static ListLevel number(XmlEvents xml, int level) {
        NumberStyle style = style(xml.attribute("num-format"));
        String template = xml.attribute("num-list-format");
        if (template == null) {
            StringBuilder levels = new StringBuilder();
            int shown = Math.max(1, Math.min(level, xml.intAttribute("display-levels", 1)));
            for (int i = level - shown + 1; i <= level && style != NumberStyle.NONE; i++) {
                levels.append(levels.isEmpty() ? "%" : ".%").append(i);
            }
            String before = xml.attribute("num-prefix");
            String after = xml.attribute("num-suffix");
            template = (before == null ? "" : before) + levels + (after == null ? "" : after);
        } else {
            template = template.replaceAll("%(\\d)%", "%$1");
        }
        return new ListLevel(xml.intAttribute("start-value", 1), style, template, level - 1, false, " ");
    }

    private static NumberStyle style(String format) {
        return switch (format == null ? "" : format) {
            case "1" -> NumberStyle.DECIMAL;
            case "01" -> NumberStyle.DECIMAL_ZERO;
            case "a" -> NumberStyle.LOWER_LETTER;
            case "A" -> NumberStyle.UPPER_LETTER;
            case "i" -> NumberStyle.LOWER_ROMAN;
            case "I" -> NumberStyle.UPPER_ROMAN;
            default -> NumberStyle.NONE;
        };
    }

    /** The levels of a list style; null where there is none of that name. */
    List<ListLevel> list(String name) {
        return lists.get(name);
    }

    /** The levels that number headings. */
    List<ListLevel> outline() {
        return outline;
    }

    /** The list style that a paragraph style, or one it is made from, brings; null where none does. */
    String listOf(String paragraphStyle) {
        for (Style style : lineage("paragraph", paragraphStyle)) {
            if (style.list != null) {
                return style.list.isEmpty() ? null : style.list;
            }
        }
        return null;
    }

    boolean breaksPage(String paragraphStyle) {
        return lineage("paragraph", paragraphStyle).stream().anyMatch(style -> style.breaksPage);
    }

    RunStyle run(String family, String name) {
        RunStyle run = RunStyle.NONE;
        for (Style style : lineage(family, name)) {
            run = run.over(style.run);
        }
        return run;
    }

    /** Whether a cell of that style has lines around it; null where the style does not tell. */
    Boolean ruled(String cellStyle) {
        Style style = styles.get(key("table-cell", cellStyle));
        return style == null ? null : style.ruled;
    }

    /** In points; 0 where the style does not tell. */
    double width(String columnStyle) {
        Style style = styles.get(key("table-column", columnStyle));
        return style == null || style.width == null ? 0 : style.width;
    }

    /** The style and those it is made from, itself first. */
    private List<Style> lineage(String family, String name) {
        List<Style> lineage = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = name;
        while (next != null && seen.add(next)) {
            Style style = styles.get(key(family, next));
            if (style == null) {
                break;
            }
            lineage.add(style);
            next = style.parent;
        }
        return lineage;
    }
}
