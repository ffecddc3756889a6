package vn.planlens.ingest;

import javax.xml.stream.XMLStreamConstants;

/** Reads the properties of runs and paragraphs of a DOCX that change what is read. */
final class DocxProperties {

    /**
     * Properties of a paragraph.
     *
     * @param style its style's id, or null
     * @param list number of its list; 0 for none, null where it says nothing
     * @param level 0-based level in the list, or null
     * @param breaksPage whether it begins a page
     * @param markDeleted whether its end has been deleted, so that the next one goes on in it
     * @param run what its runs are like
     */
    record Paragraph(String style, Integer list, Integer level, boolean breaksPage, boolean markDeleted, RunStyle run) {

        static final Paragraph NONE = new Paragraph(null, null, null, false, false, RunStyle.NONE);
    }

    /**
     * Properties of a run.
     *
     * @param style its character style's id, or null
     * @param deleted whether a change that is tracked deleted it
     */
    record Run(RunStyle own, String style, boolean deleted) {}

    private DocxProperties() {}

    /** Reads from {@code w:pPr}, which begins here, to its end. */
    static Paragraph paragraph(XmlEvents xml) throws UnreadableFileException {
        String style = null;
        Integer list = null;
        Integer level = null;
        boolean breaksPage = false;
        boolean markDeleted = false;
        RunStyle run = RunStyle.NONE;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "numId" -> list = xml.intAttribute("val", 0);
                case "ilvl" -> level = Math.max(0, Math.min(8, xml.intAttribute("val", 0)));
                case "pageBreakBefore" -> breaksPage = xml.isOn();
                case "rPr" -> {
                    Run mark = run(xml);
                    run = mark.own();
                    markDeleted = mark.deleted();
                }
                case "pPrChange", "sectPr" -> xml.skip();
                default -> {}
            }
        }
        return new Paragraph(style, list, level, breaksPage, markDeleted, run);
    }

    /** Reads from {@code w:rPr}, which begins here, to its end. */
    static Run run(XmlEvents xml) throws UnreadableFileException {
        boolean deleted = false;
        Boolean hidden = null;
        Boolean caps = null;
        String font = null;
        String style = null;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "rStyle" -> style = xml.attribute("val");
                case "vanish" -> hidden = xml.isOn();
                case "caps" -> caps = xml.isOn();
                case "rFonts" -> font = font(xml);
                case "del", "moveFrom" -> deleted = true;
                case "rPrChange" -> xml.skip();
                default -> {}
            }
        }
        return new Run(new RunStyle(hidden, caps, font), style, deleted);
    }

    private static String font(XmlEvents xml) {
        String font = xml.attribute("hAnsi");
        if (font == null) {
            font = xml.attribute("ascii");
        }
        boolean theme = xml.attribute("hAnsiTheme") != null || xml.attribute("asciiTheme") != null;
        return font == null && theme ? "theme" : font;
    }
}
