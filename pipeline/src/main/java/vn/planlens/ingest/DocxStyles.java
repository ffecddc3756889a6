package vn.planlens.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** The styles of a DOCX, each with what its ancestors say filled in. */
final class DocxStyles {

    private record Style(String basedOn, DocxProperties.Paragraph paragraph, RunStyle run) {}

    private final Map<String, Style> styles = new HashMap<>();
    private String defaultParagraphStyle;
    private RunStyle defaults = RunStyle.NONE;

    static DocxStyles read(XmlEvents xml) throws UnreadableFileException {
        DocxStyles styles = new DocxStyles();
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("style")) {
                styles.readStyle(xml);
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("rPrDefault")) {
                styles.defaults = styles.readDefaults(xml);
            }
        }
        return styles;
    }

    private RunStyle readDefaults(XmlEvents xml) throws UnreadableFileException {
        RunStyle found = RunStyle.NONE;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart() && xml.name().equals("rPr")) {
                found = DocxProperties.run(xml).own();
            }
        }
        return found;
    }

    private void readStyle(XmlEvents xml) throws UnreadableFileException {
        String id = xml.attribute("styleId");
        String type = xml.attribute("type");
        boolean isDefault = "1".equals(xml.attribute("default")) || "true".equals(xml.attribute("default"));
        if (isDefault && "paragraph".equals(type)) {
            defaultParagraphStyle = id;
        }
        String basedOn = null;
        DocxProperties.Paragraph paragraph = DocxProperties.Paragraph.NONE;
        RunStyle run = RunStyle.NONE;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "basedOn" -> basedOn = xml.attribute("val");
                    case "pPr" -> paragraph = DocxProperties.paragraph(xml);
                    case "rPr" -> run = DocxProperties.run(xml).own();
                    default -> {}
                }
            }
        }
        if (id != null) {
            styles.put(id, new Style(basedOn, paragraph, run));
        }
    }

    /** What the runs of a paragraph of that style are like. */
    RunStyle runOf(String paragraphStyle) {
        return inherited(paragraphStyle == null ? defaultParagraphStyle : paragraphStyle)
                .over(defaults);
    }

    /** What a character style, or null, says. */
    RunStyle character(String style) {
        return inherited(style);
    }

    private RunStyle inherited(String id) {
        RunStyle found = RunStyle.NONE;
        Set<String> seen = new HashSet<>();
        for (Style style = styles.get(id); style != null && seen.add(id); style = styles.get(id)) {
            found = found.over(style.run);
            id = style.basedOn;
        }
        return found;
    }

    /** The list number and level that a paragraph style brings, itself or by an ancestor; null where none does. */
    DocxNumbering.Reference list(String paragraphStyle) {
        String id = paragraphStyle == null ? defaultParagraphStyle : paragraphStyle;
        Set<String> seen = new HashSet<>();
        Integer level = null;
        for (Style style = styles.get(id); style != null && seen.add(id); style = styles.get(id)) {
            level = level == null ? style.paragraph.level() : level;
            if (style.paragraph.list() != null) {
                return new DocxNumbering.Reference(style.paragraph.list(), level, id);
            }
            id = style.basedOn;
        }
        return null;
    }
}
